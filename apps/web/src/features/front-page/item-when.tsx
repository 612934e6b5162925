import { ClockIcon, HourglassBottomFilledIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { dueWords, formatDay, formatShortDay } from '../../format/day';
import type { FrontPageItem } from './model';

/** By when, or since when and from whom. */
export function ItemWhen({ item, today }: { item: FrontPageItem; today: string }) {
  const { t } = useTranslation(['front-page', 'ui']);
  const { dueOn, days, personName, sinceOn } = item;
  if (dueOn === null || days === null) {
    return (
      <p className="inbox-when">
        {sinceOn && <b className="b">{t('since', { day: formatShortDay(sinceOn, today) })}</b>}
        <span className="sub sm">{personName ? t('from', { name: personName }) : !sinceOn && t('noDeadline')}</span>
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
