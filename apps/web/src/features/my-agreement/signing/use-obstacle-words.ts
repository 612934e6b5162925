import { isDay } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { monthName } from '../../../format/month';
import type { Missing, Slip } from '../model';

/** What is missing and what looks like a slip, in words: days and months of the params as they are read. */
export function useObstacleWords() {
  const { t } = useTranslation('agreement-life');
  return {
    missing: ({ code, params }: Missing): string => {
      const variant = code === 'talk-missing' && 'month' in params ? 'talk-missing-month' : code;
      return t(`missing.${variant}`, { ...readable(params), count: Number(params['goals'] ?? params['wanted'] ?? 0) });
    },
    slip: ({ code, params }: Slip): string => {
      const variant = code === 'date-outside-period' && 'name' in params ? 'date-outside-period-talk' : code;
      return t(`slip.${variant}`, readable(params));
    },
  };
}

function readable(params: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      if (key === 'month') return [key, monthName(Number(value))];
      return [key, typeof value === 'string' && isDay(value) ? formatDay(value) : value];
    }),
  );
}
