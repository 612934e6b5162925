import { Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { CentreRow } from './centre-row';
import type { CostCentre, UnitEconomy } from './model';
import { monthName } from '../../format/month';
import { sumLines, SumRow } from './sum-row';

export interface CentresProps {
  readonly economy: UnitEconomy;
  readonly openCentreId: number | undefined;
  readonly onToggle: (centre: CostCentre) => void;
  readonly onFigures: (centre: CostCentre) => void;
}

/** The unit's cost centres as rows, the sums beneath. */
export function CentreTable({ economy, openCentreId, onToggle, onFigures }: CentresProps) {
  const { t } = useTranslation('economy');
  const caption = t('caption', { unit: economy.unitName, scale: t(`scale.${economy.scale}`) });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <Table className="centre-table">
        <caption className="ds-sr-only">{caption}</caption>
        <CentreHead economy={economy} />
        <Table.Body>
          {economy.costCentres.map((centre) => (
            <CentreRow
              key={centre.costCentreId}
              centre={centre}
              economy={economy}
              isOpen={centre.costCentreId === openCentreId}
              onToggle={() => onToggle(centre)}
              onFigures={() => onFigures(centre)}
            />
          ))}
        </Table.Body>
        <SumRows economy={economy} />
      </Table>
    </div>
  );
}

/** The sums over all of the unit's cost centres. */
export function SumRows({ economy }: { economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  return (
    <Table.Foot>
      {sumLines(economy).map(({ key, sum }) => (
        <SumRow key={key} sum={sum} label={t(`sum.${key}`, { count: sum.costCentres })} economy={economy} />
      ))}
    </Table.Foot>
  );
}

/** The two lines of headings that rows of units and of cost centres share. */
export function CentreHead({ economy }: { economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  const { lastClosedMonth } = economy;
  const toDate = lastClosedMonth === 0 ? t('nothingClosed') : t('toDate', { month: monthName(lastClosedMonth) });
  return (
    <Table.Head>
      <Table.Row>
        <Table.HeaderCell scope="col" rowSpan={2}>
          {t('centre')}
          <span className="block caps">{t('amountsIn', { scale: t(`scale.${economy.scale}`) })}</span>
        </Table.HeaderCell>
        <Table.HeaderCell scope="col" rowSpan={2} className="num">
          {t('revised')}
        </Table.HeaderCell>
        <Table.HeaderCell scope="colgroup" colSpan={4} className="column-group">
          {toDate}
        </Table.HeaderCell>
        <Table.HeaderCell scope="colgroup" colSpan={3} className="column-group">
          {t('wholeYear')}
        </Table.HeaderCell>
      </Table.Row>
      <Table.Row>
        {(['budget', 'actual', 'deviation'] as const).map((key) => (
          <Table.HeaderCell key={key} scope="col" className="num">
            {t(key)}
          </Table.HeaderCell>
        ))}
        <Table.HeaderCell scope="col">{t('byMonth')}</Table.HeaderCell>
        {(['forecast', 'deviation'] as const).map((key) => (
          <Table.HeaderCell key={key} scope="col" className="num">
            {t(key)}
          </Table.HeaderCell>
        ))}
        <Table.HeaderCell scope="col">{t('light')}</Table.HeaderCell>
      </Table.Row>
    </Table.Head>
  );
}
