import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useNarrowUnlessWriting } from '../../ui/use-narrow';
import { NewGoal } from '../goals/new-goal';
import { useOpenAgreement } from './agreement-context';
import { AreaAnswer } from './area-answer';
import { GoalCard } from './goal-card';
import { settledGoals, type Area } from './model';
import { AreaAcceptance } from './signing/area-acceptance';
import { useFold } from './use-fold';

/** One area: its goals in order, an answer to the whole area, and room for a goal of one's own. On a phone folded when nothing waits in it. */
export function AreaSection({ area }: { area: Area }) {
  const { isNarrow, part } = useNarrowUnlessWriting();
  const headingId = `omraade-${area.id}`;
  const isSettled = settledGoals(area) === area.counts.expected;
  const fold = useFold({ id: headingId, within: idsWithin(area), isOpenFirst: !isSettled });
  if (!isNarrow) {
    return (
      <section ref={part} className="area" aria-labelledby={headingId}>
        <div className="area-head">
          <h3 id={headingId}>{area.name}</h3>
          <AreaWords area={area} />
        </div>
        <AreaContent area={area} />
      </section>
    );
  }
  return (
    <Details ref={part} className="area area-fold" id={headingId} {...fold}>
      <Details.Summary>
        <div>
          <h3>{area.name}</h3>
          <AreaWords area={area} />
        </div>
      </Details.Summary>
      <Details.Content>
        <AreaContent area={area} />
      </Details.Content>
    </Details>
  );
}

function AreaWords({ area }: { area: Area }) {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  const { expected } = area.counts;
  const own = area.goals.filter((goal) => goal.isOwn).length;
  const words = [
    expected > 0 && t('area.counts', { answered: settledGoals(area), count: expected }),
    // Above the top there is nobody to have goals from.
    expected === 0 && own === 0 && t(document.superior ? 'area.noGoals' : 'area.noOwnGoals'),
    own > 0 && t('area.ownGoals', { count: own }),
  ];
  return <p className="sub sm">{words.filter(Boolean).join(', ')}</p>;
}

function AreaContent({ area }: { area: Area }) {
  const { document } = useOpenAgreement();
  return (
    <>
      {area.goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} />
      ))}
      <AreaAcceptance area={area} />
      <AreaAnswer area={area} />
      {document.allowedActions.includes('addGoal') && <NewGoal areaId={area.id} subject={area.name} supportsGoalId={null} />}
    </>
  );
}

/** What an address may lead to in the area. */
function idsWithin({ goals, measures }: Area): string[] {
  return [
    ...goals.map((goal) => `mal-${goal.id}`),
    ...[...measures, ...goals.flatMap((goal) => goal.measures)].map((measure) => `tiltak-${measure.id}`),
  ];
}
