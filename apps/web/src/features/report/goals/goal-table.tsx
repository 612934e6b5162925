import { Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withSoftHyphens } from '../../../format/soft-hyphens';
import { standsAlone, type UnitReport, type GoalRow, type ReportColumn } from '../model';
import { goalsByArea } from './goal-cells';
import { GoalFigure } from './goal-figure';
import { figureId, partOf, type OpenFigure } from './use-open-figure';

/** Goals as rows; own, each direct subordinate and the sum as columns. A unit that stands alone has the one column. */
export function GoalTable({ report, figure }: { report: UnitReport; figure: OpenFigure }) {
  const { t } = useTranslation('report');
  const isAlone = standsAlone(report);
  const parts = isAlone ? [] : report.columns;
  return (
    <Table className="goal-table">
      <caption className="ds-sr-only">{t('goals.caption', { unit: report.unit.name })}</caption>
      <Table.Head>
        <Table.Row>
          <Table.HeaderCell scope="col">{t('goals.goal')}</Table.HeaderCell>
          {parts.map((column) => (
            <Table.HeaderCell scope="col" key={column.part + column.unitId}>
              <ColumnHead column={column} />
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell scope="col" className="goal-sum">
            <b className="b">{t(isAlone ? 'own' : 'sum')}</b>
            <span className="block">{t('leaders', { count: report.leaders })}</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Head>
      {goalsByArea(report.goals).map((area) => (
        <Table.Body key={area.id}>
          <Table.Row className="goal-area">
            <Table.HeaderCell scope="rowgroup" colSpan={parts.length + 2}>
              {area.name}
            </Table.HeaderCell>
          </Table.Row>
          {area.goals.map((goal) => (
            <GoalTableRow key={goal.id} goal={goal} report={report} figure={figure} />
          ))}
        </Table.Body>
      ))}
    </Table>
  );
}

function ColumnHead({ column }: { column: ReportColumn }) {
  const { t } = useTranslation('report');
  return (
    <>
      {column.part === 'own' ? (
        <b className="b">{t('ownShort')}</b>
      ) : column.mayOpen ? (
        <Link to="/rapport/$unitId" params={{ unitId: column.unitId }} search={({ dag }) => ({ dag })} className="column-link">
          {withSoftHyphens(column.name)}
        </Link>
      ) : (
        withSoftHyphens(column.name)
      )}
      <span className="block">{t('leaders', { count: column.leaders })}</span>
    </>
  );
}

function GoalTableRow({ goal, report, figure }: { goal: GoalRow; report: UnitReport; figure: OpenFigure }) {
  const { t } = useTranslation('report');
  const isAlone = standsAlone(report);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span className="goal-title">{withSoftHyphens(goal.title)}</span>
        <span className="sub caps block">{goal.isOwnedHere ? t('goals.ownedHere') : goal.ownerName}</span>
      </Table.HeaderCell>
      {!isAlone &&
        report.columns.map((column, index) => {
          const cell = goal.cells[index];
          const part = partOf(column);
          const name = column.part === 'own' ? t('own') : column.name;
          return (
            <Table.Cell key={column.part + column.unitId} data-open={figure.isOpen(goal.id, part) || undefined}>
              {cell && (
                <GoalFigure
                  id={figureId(goal.id, part)}
                  cell={cell}
                  label={`${name}, ${goal.title}`}
                  isOpen={figure.isOpen(goal.id, part)}
                  onOpen={() => figure.open(goal.id, part)}
                />
              )}
            </Table.Cell>
          );
        })}
      <Table.Cell className="goal-sum" data-open={figure.isOpen(goal.id, 'sum') || undefined}>
        <GoalFigure
          withWords
          id={figureId(goal.id, 'sum')}
          cell={goal.sum}
          label={`${t(isAlone ? 'own' : 'sum')}, ${goal.title}`}
          isOpen={figure.isOpen(goal.id, 'sum')}
          onOpen={() => figure.open(goal.id, 'sum')}
        />
      </Table.Cell>
    </Table.Row>
  );
}
