import { addDays, Day, daysBetween } from '@kaskade/domain';
import { Agreement, Goal, Measure } from '@kaskade/persistence';
import { DemoAgreement, isSilent } from './agreements';
import { GOAL_NARRATIVES, NARRATIVES, NOT_RELEVANT_REASONS, SERVICE_NARRATIVES, TOP_NARRATIVES } from './answer-texts';
import { Calendar, earlier } from './calendar';
import { AreaName } from './goal-texts';
import { MeasureReports } from './measure-reports';
import { MeasureSketch } from './measure-sketch';
import { GOAL_MEASURES, MEASURES, TOP_MEASURES } from './measure-texts';
import { DemoUnit } from './organization';
import { Random } from './random';
import { add, DemoRows } from './rows';
import { SERVICE_MEASURES } from './service-measures';

/** Answers an area as a whole, as some leaders prefer. */
const ANSWERS_BY_AREA: readonly [unitName: string, area: AreaName][] = [
  ['HR og lønn', 'Miljø'],
  ['Voksenopplæringen', 'Digitalisering'],
  ['Barnevern', 'Økonomistyring'],
];
const OTHERS_RESPONSIBLE = ['Fagkoordinator', 'Nestleder', 'Verneombudet og leder', 'Prosjektgruppa'];

/** Lets every leader answer the goals they have, each in their own way: some all of them, some a few, some none. */
export class AnswerWriter {
  private readonly reports: MeasureReports;

  constructor(
    private readonly rows: DemoRows,
    private readonly random: Random,
    private readonly calendar: Calendar,
  ) {
    this.reports = new MeasureReports(rows, random, calendar);
  }

  writeAll(agreements: ReadonlyMap<DemoUnit, DemoAgreement>): void {
    for (const [unit, { present, former }] of agreements) {
      // The one whose leader has changed had an agreement that was worth carrying on.
      if (isSilent(unit) || (unit.rank === 3 && !former && this.random.chance(0.1))) continue;
      this.answerAll(unit, present, former);
    }
  }

  private answerAll(unit: DemoUnit, agreement: Agreement, former: Agreement | null): void {
    const diligence = this.random.pick([0.55, 0.75, 0.85, 0.95]);
    const used = new Set<string>();
    let isAreaAnswered = false;
    const byArea = ANSWERS_BY_AREA.find(([name]) => name === unit.row.name)?.[1];
    for (const goal of this.goalsOf(unit)) {
      const isByArea = this.areaOf(goal) === byArea;
      if (!isByArea && !this.random.chance(diligence)) continue;
      if (isByArea && isAreaAnswered) continue;
      isAreaAnswered ||= isByArea;
      const wishes = this.random.weighted({ measures: 84, narrative: 10, notRelevant: unit.rank === 3 ? 6 : 0 });
      const reasons = NOT_RELEVANT_REASONS[goal.title];
      const way = isByArea ? 'measures' : wishes === 'notRelevant' && !reasons ? 'narrative' : wishes;
      this.respond(unit, agreement, goal, isByArea, way === 'notRelevant' ? this.random.pick(reasons!) : '');
      if (way !== 'measures') continue;
      for (let count = this.random.pick([1, 1, 2, 2, 3]); count > 0; count--) {
        const sketch = this.measureFor(unit, goal, used);
        if (!sketch) break;
        used.add(sketch.title);
        this.measure(unit, agreement, former, goal, isByArea, sketch);
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

  /** Something that this leader might do for the goal and has not said yet; null when nothing is left. */
  private measureFor(unit: DemoUnit, goal: Goal, used: ReadonlySet<string>): MeasureSketch | null {
    const area = this.areaOf(goal);
    const goalsOwn = GOAL_MEASURES[goal.title];
    const pools = [
      goalsOwn,
      unit.rank <= 1 ? TOP_MEASURES[area] : SERVICE_MEASURES[unit.service]?.[area],
      goalsOwn || unit.rank <= 1 ? undefined : MEASURES[area],
    ]
      .map((pool) => (pool ?? []).filter((sketch) => !used.has(sketch.title)))
      .filter((pool) => pool.length > 0);
    const [first, ...others] = pools;
    if (!first) return null;
    return this.random.pick(others.length > 0 && !this.random.chance(0.65) ? this.random.pick(others) : first);
  }

  private firstDayOf(agreement: Agreement, goal: Goal): Day {
    return [agreement.createdOn, goal.sharedOn!].reduce((last, day) => (day > last ? day : last));
  }

  private respond(unit: DemoUnit, agreement: Agreement, goal: Goal, isByArea: boolean, notRelevantReason: string): void {
    const { random } = this;
    const area = this.areaOf(goal);
    const since = earlier(addDays(this.firstDayOf(agreement, goal), random.whole(0, 20)), this.calendar.today);
    const isAtTheTop = unit.rank <= 1;
    const sentences = [
      random.pick((isByArea ? undefined : GOAL_NARRATIVES[goal.title]) ?? (isAtTheTop ? TOP_NARRATIVES : NARRATIVES)[area]),
    ];
    if (random.chance(0.55)) sentences.push(random.pick(SERVICE_NARRATIVES[isAtTheTop ? 'ledelse' : unit.service]));
    const isAnswered = notRelevantReason === '';
    add(this.rows.responses, {
      agreementId: agreement.id,
      goalId: isByArea ? null : goal.id,
      areaId: isByArea ? goal.areaId : null,
      narrative: isAnswered ? sentences.join(' ') : '',
      narrativeSince: isAnswered ? since : null,
      localTarget:
        isAnswered && !isByArea && area === 'Sykefravær' ? `Høyst ${(random.whole(45, 88) / 10).toFixed(1).replace('.', ',')} %` : '',
      notRelevantReason,
      notRelevantSince: isAnswered ? null : since,
      version: 1,
    });
  }

  private measure(
    unit: DemoUnit,
    agreement: Agreement,
    former: Agreement | null,
    goal: Goal,
    isByArea: boolean,
    sketch: MeasureSketch,
  ): void {
    const { random, calendar, rows } = this;
    // What the former leader began was carried over to the present one, who has added to it.
    const isCarriedOver = former !== null && random.chance(0.7);
    const createdOn = earlier(addDays(this.firstDayOf(isCarriedOver ? former : agreement, goal), random.whole(0, 25)), calendar.today);
    const dueOn = calendar.dueFrom(random, random.chance(0.7) ? 12 : 6);
    const milestones = (sketch.milestones ?? []).map((title, index, all) => ({
      id: index + 1,
      title,
      dueOn: addDays(calendar.firstDay, Math.round((daysBetween(calendar.firstDay, dueOn) * (index + 1)) / all.length)),
    }));
    const measure = add<Measure>(rows.measures, {
      agreementId: agreement.id,
      carriedFromAgreementId: isCarriedOver ? former.id : null,
      goalId: isByArea ? null : goal.id,
      areaId: isByArea ? goal.areaId : null,
      position: rows.measures.filter((other) => other.agreementId === agreement.id).length + 1,
      title: sketch.title,
      description: sketch.description ?? '',
      responsible: random.chance(0.85) ? unit.leader!.name : random.pick(OTHERS_RESPONSIBLE),
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
    if (!random.chance(0.28)) this.reports.write(measure, this.areaOf(goal), unit.leader!.id, isCarriedOver ? agreement.createdOn : null);
  }
}
