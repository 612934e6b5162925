import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { formatBasisPoints } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import { ProgressBar } from '../../../ui/progress';
import { standsAlone, type CellPart, type GoalCell, type UnitReport, type GoalRow } from '../model';
import { goalsByArea, progressOf, silenceOf } from './goal-cells';
import { figureId, partOf, type OpenFigure } from './use-open-figure';
import { WhyPanel } from './why-panel';

/** On a phone: a card per goal with the sum always there, opening to own and each subordinate. */
export function GoalCards({ report, figure }: { report: UnitReport; figure: OpenFigure }) {
  return (
    <div className="stack">
      {goalsByArea(report.goals).map((area) => (
        <section key={area.id} aria-label={area.name} className="goal-card-area">
          <h2 className="caps">{area.name}</h2>
          {area.goals.map((goal) => (
            <GoalCard key={goal.id} goal={goal} report={report} figure={figure} />
          ))}
        </section>
      ))}
    </div>
  );
}

function GoalCard({ goal, report, figure }: { goal: GoalRow; report: UnitReport; figure: OpenFigure }) {
  const { t } = useTranslation('report');
  const isAlone = standsAlone(report);
  return (
    <article className="goal-card">
      <h3>{goal.title}</h3>
      <p className="sub caps">{goal.isOwnedHere ? t('goals.ownedHere') : goal.ownerName}</p>
      <CardLine goal={goal} name={t(isAlone ? 'own' : 'sum')} part="sum" cell={goal.sum} report={report} figure={figure} isSum />
      {!isAlone && <UnitLines goal={goal} report={report} figure={figure} />}
    </article>
  );
}

/** What the sum is made of: own and each subordinate, folded until asked for. */
function UnitLines({ goal, report, figure }: { goal: GoalRow; report: UnitReport; figure: OpenFigure }) {
  const { t } = useTranslation('report');
  return (
    <Details defaultOpen={figure.goalId === goal.id && figure.part !== 'sum'}>
      <Details.Summary>{t('goals.byUnit')}</Details.Summary>
      <Details.Content>
        {report.columns.map((column, index) => {
          const cell = goal.cells[index];
          if (!cell) return null;
          const name = column.part === 'own' ? t('own') : column.name;
          return (
            <CardLine
              key={column.part + column.unitId}
              goal={goal}
              name={name}
              part={partOf(column)}
              cell={cell}
              report={report}
              figure={figure}
            />
          );
        })}
      </Details.Content>
    </Details>
  );
}

interface CardLineProps {
  readonly goal: GoalRow;
  readonly name: string;
  readonly part: CellPart;
  readonly cell: GoalCell;
  readonly report: UnitReport;
  readonly figure: OpenFigure;
  readonly isSum?: boolean;
}

function CardLine({ goal, name, part, cell, report, figure, isSum }: CardLineProps) {
  const { t } = useTranslation('report');
  const silence = silenceOf(cell);
  const basisPoints = progressOf(cell);
  const label = `${name}, ${goal.title}`;
  const shown = basisPoints === null ? '–' : formatBasisPoints(basisPoints);
  const isOpen = figure.isOpen(goal.id, part);
  return (
    <>
      <div className={isSum ? 'card-line card-sum' : 'card-line'} data-open={isOpen || undefined}>
        <span className={isSum ? 'b' : undefined}>{name}</span>
        {silence === 'notReached' ? (
          <span className="sub caps">{t('silence.notReached')}</span>
        ) : (
          <>
            <span id={figureId(goal.id, part)}>
              <Figure
                isOpen={isOpen}
                label={`${silence ? t(`silence.${silence}`) : shown}, ${label}`}
                onOpen={() => (isOpen ? figure.close() : figure.open(goal.id, part))}
              >
                {shown}
              </Figure>
            </span>
            <ProgressBar basisPoints={basisPoints} label={label} />
            <span className="sub caps">
              {silence && silence !== 'notReported'
                ? t(`silence.${silence}`)
                : t('cell.coverageWords', { answered: cell.answered, expected: cell.expected })}
            </span>
          </>
        )}
      </div>
      {isOpen && <WhyPanel report={report} goal={goal} part={part} onClose={figure.close} />}
    </>
  );
}
