import { inSign, type DeviationSign } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { Light } from '../../../ui/light';
import { Amount, DeviationWord } from '../../../ui/money';
import type { CostCentreRow } from '../model';

/** On a phone: a cost centre a card, with every amount of the table beneath its name. */
export function CentreCards({ rows, sign }: { rows: readonly CostCentreRow[]; sign: DeviationSign }) {
  const { t } = useTranslation('report');
  return (
    <ul className="row-cards">
      {rows.map((row) => (
        <li key={row.costCentreId}>
          <div className="row between">
            <h3>
              {row.code} {row.name}
            </h3>
            <Light of="money" small light={row.light ?? 'notReported'} />
          </div>
          {row.forecastComment && <p>«{row.forecastComment}»</p>}
          <p className="sub caps">{[row.unitName, row.leaderName].filter(Boolean).join(', ')}</p>
          <dl className="pairs">
            <dt>{t('money.revised')}</dt>
            <dd>
              <Amount ore={row.revisedOre} scale="thousands" />
            </dd>
            <dt>{t('money.budgetToDate')}</dt>
            <dd>
              <Amount ore={row.budgetToDateOre} scale="thousands" />
            </dd>
            <dt>{t('money.actual')}</dt>
            <dd>
              <Amount ore={row.actualToDateOre} scale="thousands" />
            </dd>
            <dt>{t('money.deviationToDate')}</dt>
            <DeviationPair ore={row.deviationToDateOre} sign={sign} />
            <dt>{t('money.forecast')}</dt>
            <dd>
              <Amount ore={row.forecastOre} scale="thousands" />
            </dd>
            <dt>{t('money.forecastDeviation')}</dt>
            <DeviationPair ore={row.forecastDeviationOre} sign={sign} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

function DeviationPair({ ore, sign }: { ore: number | null; sign: DeviationSign }) {
  return (
    <dd>
      <Amount ore={ore === null ? null : inSign(ore, sign)} scale="thousands" plus /> <DeviationWord ore={ore} />
    </dd>
  );
}
