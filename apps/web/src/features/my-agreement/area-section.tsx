import { useTranslation } from 'react-i18next';
import { NewGoal } from '../goals/new-goal';
import { useOpenAgreement } from './agreement-context';
import { AreaAnswer } from './area-answer';
import { GoalCard } from './goal-card';
import type { Area } from './model';

/** One area: its goals in order, an answer to the whole area, and room for a goal of one's own. */
export function AreaSection({ area }: { area: Area }) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const { expected, answered, notRelevant } = area.counts;
  const headingId = `omraade-${area.id}`;
  return (
    <section className="area" aria-labelledby={headingId}>
      <div className="area-head">
        <h2 id={headingId}>{area.name}</h2>
        <p className="sub sm">
          {expected > 0 ? t('area.counts', { answered: answered + notRelevant, count: expected }) : t('area.noGoals')}
        </p>
      </div>
      {area.goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} />
      ))}
      <AreaAnswer area={area} />
      {document.allowedActions.includes('addGoal') && <NewGoal areaId={area.id} subject={area.name} supportsGoalId={null} />}
    </section>
  );
}
