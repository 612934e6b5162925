import { Button } from '@digdir/designsystemet-react';
import { ClockIcon, HourglassBottomFilledIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { dueWords, formatDay } from '../../format/day';
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
  const words = { title: item.title, unit: item.unitName, person: item.personName ?? item.unitName, detail: item.detail ?? '', count: item.count ?? 0, outOf: item.outOf ?? 0 };
  const title = t(`item.${item.kind}.title`, words);
  return (
    <div className="inbox-item">
      <When item={item} today={today} />
      <div>
        <h3>{title}</h3>
        <p className="sub sm">{[t(`item.${item.kind}.${item.detail ? 'detail' : 'plain'}`, words), coverageOf(item, t)].filter(Boolean).join(' ')}</p>
      </div>
      <Button asChild variant={isNextThing ? 'primary' : 'secondary'} className="small">
        <Link {...linkOf(item)}>
          {t(`item.${item.kind}.action`)}
          <span className="ds-sr-only">: {title}</span>
        </Link>
      </Button>
    </div>
  );
}

function coverageOf({ kind, count, outOf }: FrontPageItem, t: TFunction<'front-page'>): string {
  if (count === null) return '';
  if (kind === 'milestoneDue' && outOf !== null) return t('milestones', { count, outOf });
  return kind === 'activateAgreement' && count > 0 ? t('unanswered', { count }) : '';
}

function When({ item: { dueOn, days, personName, kind }, today }: Pick<InboxItemProps, 'item' | 'today'>) {
  const { t } = useTranslation(['front-page', 'ui']);
  if (dueOn === null || days === null) {
    return <p className="inbox-when sub sm">{kind === 'activateAgreement' || kind === 'notRelevant' ? t('from', { name: personName ?? '–' }) : t('noDeadline')}</p>;
  }
  const isOverdue = days < 0;
  const due = dueWords(dueOn, today);
  return (
    <p className="inbox-when">
      <b className={isOverdue ? 'inbox-overdue' : 'b'}>
        {isOverdue ? <HourglassBottomFilledIcon aria-hidden className="ic s" /> : <ClockIcon aria-hidden className="ic s" />} {t(`ui:due.${due.key}`, { count: due.count })}
      </b>
      <span className="sub sm">{isOverdue ? t('deadline', { day: formatDay(dueOn, 'short') }) : formatDay(dueOn, 'weekday')}</span>
    </p>
  );
}
