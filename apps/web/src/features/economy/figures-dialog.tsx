import { Dialog, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, formatDay } from '../../format/day';
import { Loading } from '../../ui/loading';
import { Amount } from '../../ui/money';
import { ProblemSummary } from '../../ui/problem-summary';
import type { CostCentre, UnitEconomy } from './model';
import { monthName } from '../../format/month';
import { figureRowsQuery } from './queries';

interface FiguresDialogProps {
  readonly centre: CostCentre;
  readonly economy: UnitEconomy;
  readonly onClose: () => void;
}

/** The figures behind a cost centre's sums, and the files they came from. */
export function FiguresDialog({ centre, economy, onClose }: FiguresDialogProps) {
  const { t } = useTranslation(['economy', 'ui']);
  const figures = useQuery(figureRowsQuery(centre.costCentreId, economy.year));
  return (
    <Dialog open className="figures-dialog" aria-labelledby="figures-title" closeButton={t('ui:close')} onClose={onClose}>
      <div className="stack">
        <div>
          <h2 id="figures-title">{t('figures.title', { code: centre.code, name: centre.name, year: economy.year })}</h2>
          <p className="sub sm">{t('amountsIn', { scale: t(`scale.${economy.scale}`) })}</p>
        </div>
        <ProblemSummary error={figures.error} />
        {figures.isPending && <Loading what={t('figures.loading')} rows={4} />}
        {figures.data && <FiguresTable rows={figures.data.rows} economy={economy} />}
      </div>
    </Dialog>
  );
}

interface FigureRow {
  readonly accountGroup: string;
  readonly kind: 'original' | 'revised' | 'actual';
  readonly span: 'month' | 'toDate' | 'year';
  readonly toMonth: number;
  readonly amountOre: number;
  readonly source: string | null;
  readonly importedAt: string | null;
}

function FiguresTable({ rows, economy }: { rows: readonly FigureRow[]; economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="figures-title">
      <Table className="figures-table">
        <Table.Head>
          <Table.Row>
            {(['kind', 'span', 'accountGroup'] as const).map((key) => (
              <Table.HeaderCell key={key} scope="col">
                {t(`figures.${key}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col" className="num">
              {t('figures.amount')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('figures.source')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={`${row.kind} ${row.span} ${row.toMonth} ${row.accountGroup}`}>
              <Table.HeaderCell scope="row">{t(`figures.kinds.${row.kind}`)}</Table.HeaderCell>
              <Table.Cell>{t(`figures.spans.${row.span}`, { month: monthName(row.toMonth) })}</Table.Cell>
              <Table.Cell>{row.accountGroup}</Table.Cell>
              <Table.Cell className="num">
                <Amount ore={row.amountOre} scale={economy.scale} />
              </Table.Cell>
              <Table.Cell>
                {row.source === null || row.importedAt === null ? '–' : `${row.source}, ${formatDay(dayOf(row.importedAt), 'short')}`}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
