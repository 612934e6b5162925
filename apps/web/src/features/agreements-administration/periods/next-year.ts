import { addDays, type Day } from '@kaskade/domain';
import type { Period } from '../model';

/** A period as the form has it: with its last day, since that is how people say it. */
export interface PeriodForm {
  readonly name: string;
  readonly validFrom: Day | '';
  readonly lastDay: Day | '';
}

export const formOfPeriod = ({ name, validFrom, validTo }: Pick<Period, 'name' | 'validFrom' | 'validTo'>): PeriodForm => ({
  name,
  validFrom,
  lastDay: addDays(validTo, -1),
});

/** What a new period normally is: the rest of the year after the newest one, or the year of today. */
export function nextYear(newest: Pick<Period, 'validTo'> | undefined, today: Day): PeriodForm {
  const year = (newest?.validTo ?? today).slice(0, 4);
  return { name: year, validFrom: newest?.validTo ?? `${year}-01-01`, lastDay: `${year}-12-31` };
}
