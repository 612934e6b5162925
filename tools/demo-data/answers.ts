import { addDays, Day } from '@kaskade/domain';
import { Agreement, Goal, Measure, MeasureLight, MeasureUpdate, ResponseRow } from '@kaskade/persistence';
import { SILENT_SECTION } from './agreements';
import { Calendar } from './calendar';
import { AreaName } from './goal-texts';
import { CANCEL_REASONS, COMMENTS, MEASURES, MeasureSketch, NARRATIVES, NOT_RELEVANT_REASONS, SERVICE_MEASURES } from './measure-texts';
import { DemoUnit } from './organization';
import { Random } from './random';
import { add, DemoRows } from './rows';

/** Lets every leader answer the goals they have, each in their own way: some all of them, some a few, some none. */
export class AnswerWriter {
  constructor(
    private readonly rows: DemoRows,
    private readonly random: Random,
    private readonly calendar: Calendar,
  ) {}

  writeAll(agreements: ReadonlyMap<DemoUnit, Agreement>): void {
    for (const [unit, agreement] of agreements) {
      const isSilent = unit.row.name === SILENT_SECTION || unit.parent?.row.name === SILENT_SECTION;
      if (isSilent || (unit.rank === 3 && this.random.chance(0.1))) continue;
      const diligence = this.random.pick([0.55, 0.75, 0.85, 0.95]);
      let position = 0;
      for (const goal of this.goalsOf(unit)) {
        if (!this.random.chance(diligence)) continue;
        const way = this.random.weighted({ measures: 84, narrative: 10, notRelevant: unit.rank === 3 ? 6 : 0 });
        this.respond(agreement, goal, way);
        if (way !== 'measures') continue;
        const titles = new Set<string>();
        for (let count = this.random.pick([1, 1, 2, 2, 3]); count > 0; count--) {
          const sketch = this.measureFor(unit, this.areaOf(goal));
          if (titles.has(sketch.title)) continue;
          titles.add(sketch.title);
          this.measure(unit, agreement, goal, sketch, ++position);
        }
      }
    }
  }

  /** The goals of a unit today: its own, and what is shared from above and reaches it. */
  private goalsOf(unit: DemoUnit): Goal[] {
    const above: number[] = [];
    for (let parent = unit.parent; parent; parent = parent.parent) above.push(parent.row.id);
    return this.rows.goals.filter((goal) => {
      if (goal.state !== 'shared') return false;
      if (goal.unitId === unit.row.id) return true;
      if (!above.includes(goal.unitId)) return false;
      if (goal.scope === 'direct') return above[0] === goal.unitId;
      if (goal.scope !== 'units') return goal.scope === 'all';
      const path = [unit.row.id, ...above];
      return this.rows.goalScopeUnits.some((scope) => scope.goalId === goal.id && path.includes(scope.unitId));
    });
  }

  private areaOf(goal: Goal): AreaName {
    return this.rows.goalAreas[goal.areaId - 1]!.name as AreaName;
  }

  private measureFor(unit: DemoUnit, area: AreaName): MeasureSketch {
    const special = SERVICE_MEASURES[unit.service]?.[area];
    return special && this.random.chance(0.5) ? this.random.pick(special) : this.random.pick(MEASURES[area]);
  }

  private firstDayOf(agreement: Agreement, goal: Goal): Day {
    return [agreement.createdOn, goal.sharedOn!].reduce((later, day) => (day > later ? day : later));
  }

  private respond(agreement: Agreement, goal: Goal, way: 'measures' | 'narrative' | 'notRelevant'): void {
    const since = earlier(addDays(this.firstDayOf(agreement, goal), this.random.whole(0, 20)), this.calendar.today);
    const isNotRelevant = way === 'notRelevant';
    const asksTarget = this.areaOf(goal) === 'Sykefravær';
    add<ResponseRow>(this.rows.responses, {
      agreementId: agreement.id,
      goalId: goal.id,
      areaId: null,
      narrative: isNotRelevant ? '' : this.random.pick(NARRATIVES[this.areaOf(goal)]),
      narrativeSince: isNotRelevant ? null : since,
      localTarget: asksTarget && !isNotRelevant ? `Høyst ${this.random.whole(45, 88) / 10} %`.replace('.', ',') : '',
      notRelevantReason: isNotRelevant ? this.random.pick(NOT_RELEVANT_REASONS) : '',
      notRelevantSince: isNotRelevant ? since : null,
      version: 1,
    });
  }

  private measure(unit: DemoUnit, agreement: Agreement, goal: Goal, sketch: MeasureSketch, position: number): void {
    const { random, calendar, rows } = this;
    const createdOn = earlier(addDays(this.firstDayOf(agreement, goal), random.whole(0, 25)), calendar.today);
    const dueOn = calendar.dueFrom(random, random.chance(0.65) ? 10 : 5);
    const milestones = (sketch.milestones ?? []).map((title, index, all) => ({
      id: index + 1,
      title,
      dueOn: addDays(calendar.firstDay, Math.round((daysInto(dueOn, calendar.firstDay) * (index + 1)) / all.length)),
    }));
    const measure = add<Measure>(rows.measures, {
      agreementId: agreement.id,
      carriedFromAgreementId: null,
      goalId: goal.id,
      areaId: null,
      position,
      title: sketch.title,
      description: '',
      responsible: unit.leader!.name,
      startOn: earlier(calendar.day(random.whole(5, 100)), dueOn),
      dueOn,
      weight: random.pick([1, 1, 1, 2, 2, 3, 5]),
      progressKind: sketch.counted ? 'counted' : sketch.milestones ? 'milestones' : 'percent',
      wantedCount: sketch.counted?.[0] ?? null,
      countedWord: sketch.counted?.[1] ?? '',
      milestones,
      createdOn,
      status: 'planned',
      progressDone: null,
      progressWanted: null,
      reachedMilestoneIds: null,
      light: null,
      lastComment: '',
      lastUpdatedOn: null,
      lastUpdatedAt: null,
      lastUpdatedById: null,
      version: 1,
    });
    if (!random.chance(0.28)) this.updates(unit, measure);
  }

  /** One to four reports through the year, each further than the one before. */
  private updates(unit: DemoUnit, measure: Measure): void {
    const { random, calendar } = this;
    const first = later(measure.createdOn, calendar.day(10));
    if (first > calendar.today) return;
    const days = Array.from({ length: random.whole(1, 4) }, () => calendar.until(random, first)).sort();
    const isDue = measure.dueOn! < calendar.today;
    const outcome = random.weighted(isDue ? { going: 14, done: 80, cancelled: 5, begun: 1 } : { going: 78, done: 10, cancelled: 3, begun: 9 });
    const wanted = measure.wantedCount ?? (measure.milestones.length || 100);
    let done = 0;
    for (const [index, day] of days.entries()) {
      const isLast = index === days.length - 1;
      const isEnd = isLast && (outcome === 'done' || outcome === 'cancelled');
      done = Math.min(wanted, done + random.whole(0, Math.ceil((wanted * 1.4) / days.length)));
      if (measure.progressKind === 'percent') done = Math.round(done / 5) * 5;
      const status = isEnd && outcome === 'done' ? 'done' : isEnd ? 'cancelled' : 'started';
      const light: MeasureLight | null = status === 'cancelled' ? null : random.weighted({ green: 66, yellow: 24, red: 10 });
      this.update(unit, measure, day, index, {
        status,
        light,
        progressDone: outcome === 'begun' ? null : status === 'done' ? wanted : done,
        comment: light === null ? random.pick(CANCEL_REASONS) : status === 'done' ? 'Ferdig.' : random.pick(COMMENTS[light]),
      });
    }
  }

  private update(
    unit: DemoUnit,
    measure: Measure,
    day: Day,
    index: number,
    report: Pick<MeasureUpdate, 'status' | 'light' | 'progressDone' | 'comment'>,
  ): void {
    const wanted = measure.wantedCount ?? (measure.milestones.length || 100);
    const at = this.calendar.at(day, index + this.random.whole(0, 500));
    const isMilestones = measure.progressKind === 'milestones' && report.progressDone !== null;
    const state = {
      status: report.status,
      light: report.light,
      progressDone: report.progressDone,
      progressWanted: report.progressDone === null ? null : wanted,
      reachedMilestoneIds: isMilestones ? measure.milestones.slice(0, report.progressDone!).map((milestone) => milestone.id) : null,
    };
    const personId = unit.leader!.id;
    add<MeasureUpdate>(this.rows.measureUpdates, { measureId: measure.id, day, at, personId, comment: report.comment, ...state });
    Object.assign(measure, state, { lastComment: report.comment, lastUpdatedOn: day, lastUpdatedAt: at, lastUpdatedById: personId });
  }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function daysInto(day: Day, firstDay: Day): number {
  return Math.round((Date.parse(day) - Date.parse(firstDay)) / 86_400_000);
}
