import { Button, Table } from '@digdir/designsystemet-react';
import { ChevronLeftIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { withSoftHyphens } from '../../../format/soft-hyphens';
import type { CellPart, ReportColumn, UnitReport } from '../model';
import { combineCells, goalsByArea, type GoalFigures } from './goal-cells';
import { GoalFigure } from './goal-figure';
import { figureId, partOf, type OpenFigure } from './use-open-figure';

interface TurnedTableProps {
  readonly report: UnitReport;
  readonly figure: OpenFigure;
  /** The area whose goals stand as columns; without it, the areas do. */
  readonly areaId: number | undefined;
  readonly onArea: (areaId: number | undefined) => void;
}

/** Subordinates as rows, areas as columns; an area opens into its goals, whose figures open to rows. */
export function TurnedTable({ report, figure, areaId, onArea }: TurnedTableProps) {
  const { t } = useTranslation('report');
  const areas = goalsByArea(report.goals);
  const area = areas.find(({ id }) => id === areaId) ?? (areas.length === 1 ? areas[0] : undefined);
  const columns: TurnedColumn[] = area
    ? area.goals.map((goal) => ({
        key: `goal-${goal.id}`,
        title: goal.title,
        note: goal.isOwnedHere ? t('goals.ownedHere') : goal.ownerName,
        cell: (index) => (index === 'sum' ? goal.sum : goal.cells[index]),
        goalId: goal.id,
      }))
    : areas.map(({ id, name, goals }) => ({
        key: `area-${id}`,
        title: name,
        note: t('goals.count', { count: goals.length }),
        cell: (index) => combineCells(goals.flatMap((goal) => (index === 'sum' ? goal.sum : (goal.cells[index] ?? [])))),
        areaId: id,
      }));

  return (
    <>
      {area && areas.length > 1 && (
        <Button variant="tertiary" className="small" onClick={() => onArea(undefined)}>
          <ChevronLeftIcon aria-hidden />
          {t('goals.allAreas')}
        </Button>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('goals.caption', { unit: report.unit.name })}>
        <Table className="turned-table">
          <caption>{area?.name ?? t('goals.areas')}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('unitAndLeader')}</Table.HeaderCell>
              {columns.map((column) => (
                <Table.HeaderCell scope="col" key={column.key}>
                  <b className="b">{withSoftHyphens(column.title)}</b>
                  <span className="block caps">{column.note}</span>
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {report.columns.map((unit, index) => (
              <TurnedRow
                key={unit.part + unit.unitId}
                head={<UnitHeadCell unit={unit} />}
                name={unit.part === 'own' ? t('own') : unit.name}
                index={index}
                part={partOf(unit)}
                columns={columns}
                figure={figure}
                onArea={onArea}
              />
            ))}
          </Table.Body>
          <Table.Foot>
            <TurnedRow
              head={
                <>
                  <b className="b">{t('sumOf', { unit: report.unit.name })}</b>
                  <span className="block caps">{t('leaders', { count: report.leaders })}</span>
                </>
              }
              name={t('sum')}
              index="sum"
              part="sum"
              columns={columns}
              figure={figure}
              onArea={onArea}
            />
          </Table.Foot>
        </Table>
      </div>
    </>
  );
}

interface TurnedColumn {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly cell: (index: number | 'sum') => GoalFigures | undefined;
  readonly goalId?: number;
  readonly areaId?: number;
}

interface TurnedRowProps {
  readonly head: React.ReactNode;
  readonly name: string;
  readonly index: number | 'sum';
  readonly part: CellPart;
  readonly columns: readonly TurnedColumn[];
  readonly figure: OpenFigure;
  readonly onArea: (areaId: number) => void;
}

function TurnedRow({ head, name, index, part, columns, figure, onArea }: TurnedRowProps) {
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{head}</Table.HeaderCell>
      {columns.map(({ key, title, cell, goalId, areaId }) => {
        const own = cell(index);
        const isOpen = goalId !== undefined && figure.isOpen(goalId, part);
        const open = () => (goalId === undefined ? onArea(areaId ?? 0) : figure.open(goalId, part));
        return (
          <Table.Cell key={key} data-open={isOpen || undefined}>
            {own && (
              <GoalFigure
                withWords
                id={goalId === undefined ? undefined : figureId(goalId, part)}
                cell={own}
                label={`${name}, ${title}`}
                isOpen={goalId === undefined ? undefined : isOpen}
                onOpen={open}
              />
            )}
          </Table.Cell>
        );
      })}
    </Table.Row>
  );
}

function UnitHeadCell({ unit }: { unit: ReportColumn }) {
  const { t } = useTranslation('report');
  const leader =
    unit.leaderName === null ? t('vacant') : unit.leaderKind === 'acting' ? t('acting', { name: unit.leaderName }) : unit.leaderName;
  return (
    <>
      {unit.part === 'own' ? (
        <b className="b">{t('own')}</b>
      ) : (
        <Link className="fig wrap" to="/rapport/$unitId" params={{ unitId: unit.unitId }} search={({ dag, snudd }) => ({ dag, snudd })}>
          {unit.name}
        </Link>
      )}
      <span className="block caps">{leader}</span>
    </>
  );
}
