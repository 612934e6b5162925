import { Injectable } from '@nestjs/common';
import { addDays, Day, isValidOn } from '@kaskade/domain';
import { Database, Period } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';

/** What a report is of: a period, a day, and the year whose money it shows. */
export interface ReportMoment {
  readonly period: Period;
  readonly day: Day;
  readonly today: Day;
  readonly year: number;
}

/** Finds the period and the day of a report: one statement. */
@Injectable()
export class ReportMoments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The named period, or the one of the day (outside all periods the nearest before it); its day is the named one, or today held inside it.
   * A day that is named may be after the period, when its last months are closed and its last work reported; none is before its first.
   * @throws Problem 404 for an unknown period, 409 while there is none at all.
   */
  async find(query: { periodId?: number; day?: Day }): Promise<ReportMoment> {
    const today = this.clock.today();
    const periods = await this.database.query<Period>('SELECT id, name, validFrom, validTo, version FROM period ORDER BY validFrom');
    const period = periodOf(periods, query.periodId, query.day ?? today);
    const lastDay = addDays(period.validTo, -1);
    const wanted = query.day ?? (today > lastDay ? lastDay : today);
    const day = wanted < period.validFrom ? period.validFrom : wanted;
    return { period, day, today, year: Number((day > lastDay ? lastDay : day).slice(0, 4)) };
  }
}

function periodOf(periods: readonly Period[], periodId: number | undefined, day: Day): Period {
  if (periodId !== undefined) {
    const named = periods.find((period) => period.id === periodId);
    if (!named) throw Problem.notFound();
    return named;
  }
  const first = periods[0];
  if (!first) throw Problem.wrongState('no-period');
  return periods.find((period) => isValidOn(period, day)) ?? periods.filter((period) => period.validFrom <= day).at(-1) ?? first;
}
