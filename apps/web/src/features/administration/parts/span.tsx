import { addDays, type DayInterval } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';

/** "fra 1. januar 2026 til 31. desember 2026": the last day that it holds, since that is how people say it. */
export function Span({ validFrom, validTo }: DayInterval) {
  const { t } = useTranslation('administration');
  const from = formatDay(validFrom);
  return (
    <span className="sub sm">
      {validTo === null ? t('span.open', { from }) : t('span.closed', { from, to: formatDay(addDays(validTo, -1)) })}
    </span>
  );
}
