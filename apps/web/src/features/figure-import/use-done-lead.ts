import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { monthName } from '../../format/month';
import { monthsQuery } from './requests';
import type { FigureImportState } from './use-figure-import';

/** When the figures that went in count: accounts of a month that is open wait for it to be closed. Null before the import is done. */
export function useDoneLead({ step, result, imported }: FigureImportState): string | null {
  const { t } = useTranslation('figure-import');
  const me = useMe();
  const year = imported?.import.year ?? Number(me.today.slice(0, 4));
  const { data: months } = useQuery({ ...monthsQuery(year), enabled: step === 'done' });
  if (step !== 'done') return null;
  const last = result?.lastActualMonth ?? null;
  if (last === null) return t('lead.done');
  if (!months) return '';
  return last > months.lastClosedMonth ? t('lead.doneOpen', { month: monthName(last), year }) : t('lead.done');
}
