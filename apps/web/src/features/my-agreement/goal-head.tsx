import { Button, Tag } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { Goal } from './model';

interface GoalHeadProps {
  readonly goal: Goal;
  readonly headingId: string;
  readonly onEdit?: () => void;
}

/** Whose goal it is and since when, what it says, and where it comes from. */
export function GoalHead({ goal, headingId, onEdit }: GoalHeadProps) {
  const { t } = useTranslation('my-agreement');
  const owner = goal.owner.leader;
  return (
    <div className="goal-part stack-s">
      <div className="row between">
        <Tag data-color={goal.isOwn ? 'neutral' : 'accent'}>
          {goal.isOwn ? t(`goal.own.${goal.state}`) : t('goal.from', { title: shortTitle(owner?.title ?? goal.owner.unitName) })}
        </Tag>
        <span className="sub sm">{[goal.source, sinceWords(goal, t)].filter(Boolean).join('. ')}</span>
      </div>
      <div className="row between goal-title">
        <h4 id={headingId} className="h3">
          {goal.title}
        </h4>
        {onEdit && (
          <Button variant="tertiary" className="small" onClick={onEdit} aria-label={t('goal.editNamed', { title: goal.title })}>
            <PencilIcon aria-hidden /> {t('goal.edit')}
          </Button>
        )}
      </div>
      {goal.text && <p className="prose">{goal.text}</p>}
      {goal.principles && (
        <p className="prose sub">
          <b className="b">{t('goal.principles')}</b> {goal.principles}
        </p>
      )}
      {goal.supports && <p className="sub sm">{t('goal.supports', { title: goal.supports.title })}</p>}
      {goal.isOwn && goal.state !== 'withdrawn' && <p className="sub sm">{scopeWords(goal, t)}</p>}
    </div>
  );
}

/** "Seksjonsleder, Habilitering" → "seksjonsleder": the unit stands elsewhere, and names keep their capitals. */
function shortTitle(title: string): string {
  const short = title.split(',')[0] ?? title;
  return short.charAt(0).toLocaleLowerCase('nb') + short.slice(1);
}

type Words = (key: string, values: Record<string, string>) => string;

function sinceWords(goal: Goal, t: Words): string {
  if (goal.withdrawnOn) return t('goal.withdrawnOn', { day: formatDay(goal.withdrawnOn) });
  return goal.sharedOn ? t(goal.isOwn ? 'goal.sharedOn' : 'goal.cameOn', { day: formatDay(goal.sharedOn) }) : '';
}

function scopeWords(goal: Goal, t: Words): string {
  return t(`goal.scope.${goal.scope}`, { units: goal.scopeUnits.map((unit) => unit.name).join(', ') });
}
