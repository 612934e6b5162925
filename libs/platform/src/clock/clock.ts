import { Day } from '@kaskade/domain';

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The only source of time. Tests hand in one of their own. */
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/Oslo: all days of the domain are. */
  today(): Day {
    return osloDay.format(this.now());
  }
}
