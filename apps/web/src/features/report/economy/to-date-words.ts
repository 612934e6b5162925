import type { TFunction } from 'i18next';

/** "Hittil, januar–juli" by the last month that the controller has closed; without one nothing counts to date. */
export function toDateWords(lastClosedMonth: number, t: TFunction): string {
  if (lastClosedMonth === 0) return t('money.nothingClosed');
  const months = [1, lastClosedMonth].map((month) =>
    new Intl.DateTimeFormat('nb-NO', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1)),
  );
  return t('money.toDate', { span: lastClosedMonth === 1 ? months[0] : months.join('–') });
}
