import { addDays, Day, daysBetween } from '@kaskade/domain';
import { Random } from './random';

/** Goals and agreements of four levels, and the days that each has. */
const BEFORE_STEPS = 8;
const STEP_DAYS = 8;
const DAYS_AFTER_STEPS = 9;

/** The days of the demo's year, as they look from today. */
export class Calendar {
  readonly year: number;
  readonly firstDay: Day;

  constructor(readonly today: Day) {
    this.year = Number(today.slice(0, 4));
    this.firstDay = `${this.year}-01-01`;
  }

  /** Day of the year, 1 = 1 January. */
  day(number: number): Day {
    return addDays(this.firstDay, number - 1);
  }

  /** A day from `earliest` through today; `earliest` when that is still to come. */
  until(random: Random, earliest: Day): Day {
    const span = daysBetween(earliest, this.today);
    return span <= 0 ? earliest : addDays(earliest, random.whole(0, span));
  }

  /**
   * A day of the autumn before the year, in the order in which a municipality gets ready for it: step 0 is the top's goals, step 1 its
   * agreement, 2 the goals of the level below, and so on. Each step ends before the next begins.
   */
  before(random: Random, step: number): Day {
    const begins = STEP_DAYS * (BEFORE_STEPS - step) + DAYS_AFTER_STEPS;
    return addDays(this.firstDay, -random.whole(begins - STEP_DAYS + 1, begins));
  }

  /** A day of the year from the month on. */
  dueFrom(random: Random, month: number): Day {
    return this.day(random.whole((month - 1) * 30 + 1, 365));
  }

  /** The last month that a controller has had time to close: by the 12th of the next one; 0 in early winter. */
  get lastClosedMonth(): number {
    const [month, date] = [Number(this.today.slice(5, 7)), Number(this.today.slice(8, 10))];
    return Math.max(0, date >= 12 ? month - 1 : month - 2);
  }

  /** Morning of a day, for what needs a time. */
  at(day: Day, minutes: number): Date {
    return new Date(Date.parse(`${day}T07:00:00.000Z`) + minutes * 60_000);
  }
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
