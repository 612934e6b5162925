import { isDay } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { ClockIcon, HourglassBottomFilledIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dueWords, formatDay, formatShortDay } from '../../format/day';
import { linkOf } from './item-link';
import type { FrontPageItem } from './model';

interface InboxItemProps {
  readonly item: FrontPageItem;
  readonly today: string;
  readonly isNextThing: boolean;
}

/** One thing to do: when, what and why, and its one action. */
export function InboxItem({ item, today, isNextThing }: InboxItemProps) {
  const { t } = useTranslation('front-page');
  const words = wordsOf(item);
  const key = keyOf(item);
  const title = t(`${key}.title`, words);
  return (
    <div className="inbox-item">
      <When item={item} today={today} />
      <div>
        <h3>{title}</h3>
        <p className="sub sm">{t(`${key}.${item.detail ? 'detail' : 'plain'}`, words)}</p>
      </div>
      <Button asChild variant={isNextThing ? 'primary' : 'secondary'} className="small">
        <Link {...linkOf(item)}>
          {t(`${key}.action`)}
          <span className="ds-sr-only">: {title}</span>
        </Link>
      </Button>
    </div>
  );
}

/** Many goals without an answer stand as one task, with words of its own. */
const keyOf = ({ kind, goalId }: FrontPageItem) => (kind === 'answerGoal' && goalId === null ? 'item.answerGoals' : `item.${kind}`);

function wordsOf({ kind, title, unitName, personName, detail, count, outOf }: FrontPageItem) {
  return {
    title,
    unit: unitName,
    person: personName ?? unitName,
    // An answer is asked for since the day that the goal was shared.
    detail: kind === 'answerGoal' && isDay(detail) ? formatDay(detail) : (detail ?? ''),
    count: count ?? 0,
    outOf: outOf ?? 0,
  };
}

function When({ item: { dueOn, days, personName, kind }, today }: Pick<InboxItemProps, 'item' | 'today'>) {
  const { t } = useTranslation(['front-page', 'ui']);
  if (dueOn === null || days === null) {
    return (
      <p className="inbox-when sub sm">
        {kind === 'activateAgreement' || kind === 'notRelevant' ? t('from', { name: personName ?? '–' }) : t('noDeadline')}
      </p>
    );
  }
  const isOverdue = days < 0;
  const due = dueWords(dueOn, today);
  return (
    <p className="inbox-when">
      <b className={isOverdue ? 'inbox-overdue' : 'b'}>
        {isOverdue ? <HourglassBottomFilledIcon aria-hidden className="ic s" /> : <ClockIcon aria-hidden className="ic s" />}{' '}
        {t(`ui:due.${due.key}`, { count: due.count })}
      </b>
      <span className="sub sm">{isOverdue ? t('deadline', { day: formatShortDay(dueOn, today) }) : formatDay(dueOn, 'weekday')}</span>
    </p>
  );
}
