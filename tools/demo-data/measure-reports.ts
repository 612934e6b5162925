import { addDays, Day, daysBetween } from '@kaskade/domain';
import { Measure, MeasureLight, MeasureUpdate } from '@kaskade/persistence';
import { AREA_COMMENTS, CANCEL_REASONS, COMMENTS, DONE_COMMENTS } from './report-texts';
import { Calendar, earlier, later } from './calendar';
import { AreaName } from './goal-texts';
import { Random } from './random';
import { add, DemoRows } from './rows';

type Report = Pick<MeasureUpdate, 'status' | 'light' | 'progressDone' | 'comment'>;

/** What leaders have reported on their measures through the year: the updates, and the state that they leave on the measure. */
export class MeasureReports {
  constructor(
    private readonly rows: DemoRows,
    private readonly random: Random,
    private readonly calendar: Calendar,
  ) {}

  /**
   * One to four reports, each at least as far as the one before.
   * @param notBefore the day from which this leader could report, when later than the measure's own
   */
  write(measure: Measure, area: AreaName, personId: number, notBefore: Day | null): void {
    const { random, calendar } = this;
    const first = [measure.createdOn, measure.startOn!, notBefore ?? ''].reduce(later);
    if (first > calendar.today) return;
    const isDue = measure.dueOn! < calendar.today;
    // What is due is reported by then, or some days late.
    const last = earlier(calendar.today, later(first, addDays(measure.dueOn!, random.whole(-20, 10))));
    const days = [
      ...new Set(Array.from({ length: random.whole(1, 4) }, () => addDays(first, random.whole(0, daysBetween(first, last))))),
    ].sort();
    const drawn = random.weighted(
      isDue ? { going: 14, done: 80, cancelled: 5, begun: 1 } : { going: 78, done: 10, cancelled: 3, begun: 9 },
    );
    // Nothing that takes a year is done in its first weeks; what was due by now has had its time.
    const isEarly = daysBetween(first, days[days.length - 1]!) * 2 < daysBetween(first, measure.dueOn!);
    const outcome = drawn === 'done' && isEarly && !isDue ? 'going' : drawn;
    if (drawn === 'done' && isEarly && isDue) days[days.length - 1] = last;
    const wanted = wantedOf(measure);
    const course: MeasureLight = random.weighted({ green: 62, yellow: 26, red: 12 });
    let done = 0;
    for (const [index, day] of days.entries()) {
      const isEnd = index === days.length - 1 && (outcome === 'done' || outcome === 'cancelled');
      const status = isEnd && outcome === 'done' ? 'done' : isEnd ? 'cancelled' : 'started';
      done = this.further(measure, done, Math.min(1, daysBetween(first, day) / Math.max(1, daysBetween(first, measure.dueOn!))), course);
      const light = status === 'cancelled' ? null : status === 'done' ? 'green' : this.lightAt(index, course);
      this.update(measure, day, index, personId, {
        status,
        light,
        progressDone: outcome === 'begun' ? null : status === 'done' ? wanted : done,
        comment: this.comment(status, light, area),
      });
    }
  }

  /** As far as the time that has gone, by how it goes; nothing that goes on is complete, and nothing goes back. */
  private further(measure: Measure, done: number, timeGone: number, course: MeasureLight): number {
    const wanted = wantedOf(measure);
    const [slow, quick] = { green: [0.85, 1.15], yellow: [0.45, 0.85], red: [0.05, 0.4] }[course] as [number, number];
    const reached = wanted * timeGone * (slow + this.random.next() * (quick - slow));
    if (measure.progressKind === 'percent') return Math.max(done, Math.min(95, Math.round(reached / 5) * 5));
    return Math.max(done, Math.min(wanted - 1, Math.round(reached)));
  }

  /** Most begin green; where it went shows in the later reports. */
  private lightAt(index: number, course: MeasureLight): MeasureLight {
    if (index > 0) return course;
    return course === 'red' ? this.random.pick(['yellow', 'red'] as const) : this.random.pick(['green', course] as const);
  }

  private comment(status: Report['status'], light: MeasureLight | null, area: AreaName): string {
    const { random } = this;
    if (status === 'done') return random.pick(DONE_COMMENTS);
    if (light === null) return random.pick(CANCEL_REASONS);
    // A green light needs no words.
    if (light === 'green' && random.chance(0.3)) return '';
    const ofArea = AREA_COMMENTS[area]?.[light];
    return random.pick(ofArea && random.chance(0.5) ? ofArea : COMMENTS[light]);
  }

  private update(measure: Measure, day: Day, index: number, personId: number, report: Report): void {
    const at = this.calendar.at(day, index + this.random.whole(0, 500));
    const isReported = report.progressDone !== null;
    const state = {
      status: report.status,
      light: report.light,
      progressDone: report.progressDone,
      progressWanted: isReported ? wantedOf(measure) : null,
      reachedMilestoneIds:
        isReported && measure.progressKind === 'milestones'
          ? measure.milestones.slice(0, report.progressDone!).map((milestone) => milestone.id)
          : null,
    };
    add<MeasureUpdate>(this.rows.measureUpdates, { measureId: measure.id, day, at, personId, comment: report.comment, ...state });
    Object.assign(measure, state, { lastComment: report.comment, lastUpdatedOn: day, lastUpdatedAt: at, lastUpdatedById: personId });
  }
}

/** How many make the whole of a measure. */
function wantedOf(measure: Measure): number {
  return measure.wantedCount ?? (measure.milestones.length || 100);
}
