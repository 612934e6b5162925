import type { Day } from '@kaskade/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';

/** To the tree on the day of a change, when that is not the day on screen. */
export function DayLink({ day, shownDay }: { day: Day | ''; shownDay: Day }) {
  const { t } = useTranslation('administration');
  if (day === '' || day <= shownDay) return null;
  return (
    <Link to="/organisasjon" search={{ dag: day }}>
      {t('tree.showDay', { day: formatDay(day) })}
    </Link>
  );
}
