import { Injectable } from '@nestjs/common';
import { loadSentChanges, SentChange, SIGNED_BY_DAY, SIGNED_COLUMNS, SignedRow } from '@kaskade/agreement';
import { compareCodes } from '@kaskade/organization';
import {
  AgreementFact,
  AgreementWeightMode,
  Day,
  expenditureWeights,
  fteWeights,
  GoalFact,
  GoalScope,
  Placement,
  ReportFacts,
  ReportTree,
  reportTreeOn,
} from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { SettingReader } from '@kaskade/platform';
import { breathe } from './breathe';
import { Lineage, LineageReader } from './lineage.reader';
import { MeasureReader, UnitChoice } from './measure.reader';
import { Money, MoneyReader } from './money.reader';
import { among } from './packed-rows';
import { ReportMoment } from './report-moment';

/** A goal with what rows name it by. */
export interface GoalWithName extends GoalFact {
  readonly title: string;
  readonly areaName: string;
}

/** Facts whose goals have titles and whose changes from above have their goal and day. */
interface NamedFacts extends ReportFacts {
  readonly goals: readonly GoalWithName[];
  readonly goalChanges: readonly SentChange[];
}

/** The facts of a unit's report, and the names for what is in them. */
export interface LoadedFacts {
  readonly unitId: number;
  readonly moment: ReportMoment;
  readonly facts: NamedFacts;
  /** Names of the areas, in their order. */
  readonly areas: ReadonlyMap<number, string>;
  readonly lineage: Lineage;
  readonly money: Money;
}

/** The setting by which agreements weigh; for `grossExpenditure` with the account groups that are expenditure. */
interface WeightSetting {
  readonly mode: AgreementWeightMode;
  readonly expenditureGroups?: readonly string[];
}

/**
 * Loads the facts of a unit's subtree by a number of set-based statements that depends neither on the size nor on the depth of the
 * organization. It reads columns, and works out no figure: that is the engine's.
 */
@Injectable()
export class ReportFactsReader {
  constructor(
    private readonly database: Database,
    private readonly lineages: LineageReader,
    private readonly measures: MeasureReader,
    private readonly money: MoneyReader,
    private readonly settings: SettingReader,
  ) {}

  /** Null when the unit does not exist on the day. Whoever calls has asked `can()` first. */
  async load(unitId: number, moment: ReportMoment): Promise<LoadedFacts | null> {
    const { period, day, today, year } = moment;
    const lineage = await this.lineages.read(unitId, day);
    if (!lineage) return null;
    const units = unitsBelow(unitId, lineage.placements, lineage.isWhole);
    const closedUnitIds = lineage.formerPlacements.map((placement) => placement.unitId);
    const unitsInLine = lineage.isWhole ? 'all' : lineage.placements.map((placement) => placement.unitId);
    // At once: a database server works on them side by side.
    const [money, goals, responses, measures, agreements, goalChanges] = await Promise.all([
      this.money.read(year, units === 'all' ? 'all' : [...units, ...closedUnitIds], day),
      this.goals(period.id, unitsInLine),
      this.measures.responses(period.id, units, day, today),
      this.measures.measures(period.id, units, day, today),
      this.agreements(period.id, units, day),
      loadSentChanges(this.database, period.id, day),
    ]);
    await breathe();
    const tree = treeOf(lineage, money, day);
    const facts = {
      tree,
      periodStart: period.validFrom,
      goals,
      responses,
      measures,
      agreements,
      goalChanges,
      costCentres: money.costCentres,
      // Rounds are another module's: until it is there nothing is outdated.
      rounds: [],
      agreementWeights: await this.weights(tree, lineage, money, year),
    };
    const areas = await this.database.query<{ id: number; name: string }>('SELECT id, name FROM goal_area ORDER BY position, id');
    return { unitId, moment, facts, areas: new Map(areas.map((area) => [area.id, area.name])), lineage, money };
  }

  /**
   * The goals of a period that the units own, with whom they reach; and the goals that those support, whoever owns them: a unit may have moved
   * away from the owner of a link in the chain, and what it does still counts at the top of it. One that is not shared has no title: a report is
   * read by many who may not read a draft (domain §8).
   */
  async goals(periodId: number, units: UnitChoice): Promise<GoalWithName[]> {
    const rows = await this.database.query<Omit<GoalWithName, 'scopeUnitIds'> & { scope: GoalScope; scopeUnitId: number | null }>(
      `WITH RECURSIVE chain (id, supportsGoalId) AS (
         SELECT g.id, g.supportsGoalId FROM goal g WHERE g.periodId = ? AND ${among('g.unitId', units)}
         UNION SELECT above.id, above.supportsGoalId FROM goal above JOIN chain ON chain.supportsGoalId = above.id)
       SELECT g.id, g.unitId AS ownerUnitId, g.scope, g.sharedOn, g.withdrawnOn, g.position, g.areaId, g.supportsGoalId,
              CASE WHEN g.sharedOn IS NULL THEN '' ELSE g.title END AS title,
              area.position AS areaPosition, area.name AS areaName, chosen.unitId AS scopeUnitId
         FROM chain JOIN goal g ON g.id = chain.id JOIN goal_area area ON area.id = g.areaId
         LEFT JOIN goal_scope_unit chosen ON chosen.goalId = g.id ORDER BY g.id`,
      [periodId],
    );
    const goals = new Map<number, GoalWithName & { scopeUnitIds: number[] }>();
    for (const { scopeUnitId, ...row } of rows) {
      const goal = goals.get(row.id) ?? { ...row, scopeUnitIds: [] };
      if (scopeUnitId !== null) goal.scopeUnitIds.push(scopeUnitId);
      goals.set(row.id, goal);
    }
    return [...goals.values()];
  }

  /** All agreements of the units in a period, closed ones too, with what was signed and where they stood by the day. */
  async agreements(periodId: number, units: UnitChoice, day: Day): Promise<AgreementFact[]> {
    return this.database.query<SignedRow & Pick<AgreementFact, 'id' | 'unitId' | 'personId' | 'createdOn'>>(
      `SELECT a.id, a.unitId, a.personId, a.createdOn, a.activeOn, a.closedOn, ${SIGNED_COLUMNS} FROM agreement a ${SIGNED_BY_DAY}
        WHERE a.periodId = ? AND ${among('a.unitId', units)} ORDER BY a.id`,
      [day, day, periodId],
    );
  }

  /** Null while every agreement weighs the same, which is the default. */
  private async weights(tree: ReportTree, lineage: Lineage, money: Money, year: number): Promise<Map<number, number> | null> {
    const { value } = await this.settings.read<WeightSetting>('agreementWeight', { mode: 'equal' });
    if (value.mode === 'equal') return null;
    if (value.mode === 'fte') return fteWeights(tree, lineage.leaderships);
    const expenditure = await this.money.expenditure(
      year,
      money.costCentres.map((centre) => centre.id),
      value.expenditureGroups ?? [],
    );
    return expenditureWeights(money.costCentres.map(({ id, ownerUnitId }) => ({ ownerUnitId, revisedOre: expenditure.get(id) ?? null })));
  }
}

/** The unit and everything below it, or simply all where it is the top. */
function unitsBelow(unitId: number, placements: readonly Placement[], isWhole: boolean): UnitChoice {
  if (isWhole) return 'all';
  const childrenOf = new Map<number | null, number[]>();
  for (const { unitId: child, parentUnitId } of placements) {
    const siblings = childrenOf.get(parentUnitId);
    if (siblings) siblings.push(child);
    else childrenOf.set(parentUnitId, [child]);
  }
  const below = [unitId];
  for (let next = 0; next < below.length; next++) below.push(...(childrenOf.get(below[next]!) ?? []));
  return below;
}

function treeOf(lineage: Lineage, money: Money, day: Day): ReportTree {
  const codeOf = (unitId: number): string => lineage.units.get(unitId)?.code ?? '';
  return reportTreeOn({
    day,
    placements: [...lineage.placements, ...lineage.formerPlacements],
    leaderships: lineage.leaderships,
    moneyOwnerUnitIds: money.costCentres.map((centre) => centre.ownerUnitId),
    unitOrder: (a, b) => compareCodes(codeOf(a), codeOf(b)) || a - b,
  });
}
