import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBasisPoints } from '../../../format/number';
import { ProgressBar } from '../../../ui/progress';
import type { UnitReport } from '../model';
import { progressOf } from './goal-cells';
import { GoalFigure } from './goal-figure';
import { figureId, partOf, type OpenFigure } from './use-open-figure';
import { WhyPanel } from './why-panel';

/** On a phone, turned: one goal at a time, the sum first and a block for each subordinate. */
export function TurnedCards({ report, figure }: { report: UnitReport; figure: OpenFigure }) {
  const { t } = useTranslation('report');
  const [chosen, setChosen] = useState(figure.goalId);
  const at = Math.max(
    0,
    report.goals.findIndex(({ id }) => id === chosen),
  );
  const goal = report.goals[at];
  if (!goal) return null;
  const step = (by: number) => setChosen(report.goals[(at + by + report.goals.length) % report.goals.length]?.id);
  const percent = progressOf(goal.sum);
  return (
    <div className="stack">
      <div className="goal-chooser">
        <Button variant="secondary" icon aria-label={t('goals.previous')} onClick={() => step(-1)}>
          <ChevronLeftIcon aria-hidden />
        </Button>
        <Field>
          <Label>{t('goals.oneOf', { number: at + 1, count: report.goals.length })}</Label>
          <Select value={String(goal.id)} onChange={(event) => setChosen(Number(event.target.value))}>
            {report.goals.map(({ id, title, areaName }) => (
              <Select.Option key={id} value={String(id)}>
                {areaName}: {title}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Button variant="secondary" icon aria-label={t('goals.next')} onClick={() => step(1)}>
          <ChevronRightIcon aria-hidden />
        </Button>
      </div>
      <div className="panel stack-s">
        <p className="caps">{t('sumOf', { unit: report.unit.name })}</p>
        <p className="big-figure">{percent === null ? '–' : formatBasisPoints(percent)}</p>
        <ProgressBar basisPoints={percent} label={goal.title} />
        <p className="sub sm">{t('cell.coverageWords', { answered: goal.sum.answered, expected: goal.sum.expected })}</p>
        <span id={figureId(goal.id, 'sum')}>
          <button
            type="button"
            className="link-button"
            aria-expanded={figure.isOpen(goal.id, 'sum')}
            onClick={() => figure.open(goal.id, 'sum')}
          >
            {percent === null ? t('why.titleSilent') : t('why.title', { percent: formatBasisPoints(percent) })}
          </button>
        </span>
      </div>
      {figure.isOpen(goal.id, 'sum') && <WhyPanel report={report} goal={goal} part="sum" onClose={figure.close} />}
      {report.columns.map((column, index) => {
        const cell = goal.cells[index];
        const part = partOf(column);
        const name = column.part === 'own' ? t('own') : column.name;
        return (
          <article key={column.part + column.unitId} className="unit-block">
            <h2 className="h3">
              {column.part === 'own' ? (
                name
              ) : (
                <Link to="/rapport/$unitId" params={{ unitId: column.unitId }} search={({ dag, snudd }) => ({ dag, snudd })}>
                  {name}
                </Link>
              )}
            </h2>
            <p className="sub caps">{column.leaderName ?? t('vacant')}</p>
            {cell && (
              <GoalFigure
                withWords
                id={figureId(goal.id, part)}
                cell={cell}
                label={`${name}, ${goal.title}`}
                isOpen={figure.isOpen(goal.id, part)}
                onOpen={() => figure.open(goal.id, part)}
              />
            )}
            {figure.isOpen(goal.id, part) && <WhyPanel report={report} goal={goal} part={part} onClose={figure.close} />}
          </article>
        );
      })}
    </div>
  );
}
