import { Injectable } from '@nestjs/common';
import {
  Actor,
  GoalChangeKind,
  goalChangeEffect,
  GoalChangeReach,
  GoalContent,
  GoalReachScope,
  leaderOf,
  OrganizationTree,
  unitsTouchedBy,
} from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database, GoalChange } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { readableGoal } from '../goal/goal-access';
import { ScopedGoalRow } from '../goal/goal.row';
import { GoalReachDto, GoalReachLevelDto, GoalReachQueryDto, GoalReachRowDto } from './goal-change.dto';
import { StandingAgreement, StandingAgreements } from './standing-agreements.reader';
import { leadersOf, UnitLabel, unitLabels, unitRef } from './unit-labels.reader';

const NEAREST_SHOWN = 12;
const DEFAULT_LIMIT = 200;

/** What is known of the units that are touched. */
interface Touched {
  readonly tree: OrganizationTree;
  readonly change: GoalChangeReach;
  /** Level by level, each in the order of the tree. */
  readonly unitIds: readonly number[];
  readonly labels: ReadonlyMap<number, UnitLabel>;
  readonly agreements: ReadonlyMap<number, StandingAgreement>;
  readonly measures: ReadonlyMap<number, number>;
}

/** "Whom does this touch?": asked before a goal is shared, revised or withdrawn. */
@Injectable()
export class GoalReachReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
    private readonly agreements: StandingAgreements,
  ) {}

  /**
   * Whom it touches today; a revision with the scope of its draft. The number of statements depends on nothing. It counts what lies outside the
   * reader's own part of the tree, so it is for whoever reads the owner's agreement.
   * @throws Problem 404 when there is no such goal or the actor may not read it, 403 when they read it from below.
   */
  async read(actor: Actor, goalId: number, query: GoalReachQueryDto): Promise<GoalReachDto> {
    const today = this.clock.today();
    const { goal, mayReadDrafts } = await readableGoal(this.database, actor, today, goalId);
    if (!mayReadDrafts) throw Problem.forbidden();
    const action = query.action ?? (goal.state === 'draft' ? 'share' : 'revise');
    const draft = await this.database.repository(GoalChange).findOneBy({ draftOf: goalId });
    const tree = await this.trees.on(today);
    const change = changeBy(action, goal, draft && (draft.after as GoalContent));
    const labels = await unitLabels(this.database);
    const rankOf = (unitId: number): number => labels.get(unitId)?.rank ?? 0;
    const agreements = await this.agreements.on(tree, goal.periodId);
    const touched: Touched = {
      ...{ tree, change, labels },
      unitIds: unitsTouchedBy(tree, change).sort((a, b) => rankOf(a) - rankOf(b)),
      agreements,
      measures: await this.measures(goalId, agreements),
    };
    const offset = query.offset ?? 0;
    const page = touched.unitIds.slice(offset, offset + (query.limit ?? DEFAULT_LIMIT));
    const leaders = await leadersOf(this.database, tree, labels, page);
    return {
      action,
      ...counts(touched),
      levels: levelsOf(touched),
      rows: page.map((unitId) => ({ ...row(touched, unitId), leader: leaders.get(unitId) ?? null })),
      nearest: nearest(touched),
    };
  }

  /** Not-cancelled measures under the goal in the agreements that stand, by unit: those of a former leader are nobody's to revise. */
  private async measures(goalId: number, agreements: ReadonlyMap<number, StandingAgreement>): Promise<Map<number, number>> {
    const rows = await this.database.query<{ agreementId: number; unitId: number; count: number | string }>(
      `SELECT a.id AS agreementId, a.unitId, COUNT(*) AS count FROM measure m JOIN agreement a ON a.id = m.agreementId
        WHERE m.goalId = ? AND m.status <> 'cancelled' GROUP BY a.id, a.unitId`,
      [goalId],
    );
    const standing = rows.filter(({ agreementId, unitId }) => agreements.get(unitId)?.id === agreementId);
    return new Map(standing.map((found) => [found.unitId, Number(found.count)]));
  }
}

function changeBy(action: GoalChangeKind, goal: ScopedGoalRow, draft: GoalReachScope | null): GoalChangeReach {
  const { ownerUnitId } = goal;
  if (action === 'share') return { ownerUnitId, before: null, after: goal };
  return { ownerUnitId, before: goal.state === 'shared' ? goal : null, after: action === 'withdraw' ? null : (draft ?? goal) };
}

function counts({ tree, change, unitIds, agreements, measures }: Touched) {
  const leaders = unitIds.flatMap((unitId) => leaderOf(tree, unitId)?.personId ?? []);
  const standing = unitIds.flatMap((unitId) => agreements.get(unitId) ?? []);
  const effects = unitIds.map((unitId) => goalChangeEffect(tree, change, unitId));
  return {
    units: unitIds.length,
    vacant: unitIds.length - leaders.length,
    leaders: new Set(leaders).size,
    agreements: standing.length,
    signed: standing.filter(isSigned).length,
    measures: unitIds.reduce((sum, unitId) => sum + (measures.get(unitId) ?? 0), 0),
    added: effects.filter((effect) => effect === 'added').length,
    removed: effects.filter((effect) => effect === 'removed').length,
  };
}

function isSigned(agreement: StandingAgreement | undefined): boolean {
  return agreement !== undefined && agreement.isAsked && agreement.lastSeenChange !== null;
}

function levelsOf({ unitIds, labels, agreements, measures }: Touched): GoalReachLevelDto[] {
  const levels = new Map<number, GoalReachLevelDto>();
  for (const unitId of unitIds) {
    const { levelId, leaderTitle } = labels.get(unitId)!;
    const level = levels.get(levelId) ?? { levelId, title: leaderTitle, units: 0, agreements: 0, signed: 0, measures: 0 };
    level.units++;
    if (agreements.has(unitId)) level.agreements++;
    if (isSigned(agreements.get(unitId))) level.signed++;
    level.measures += measures.get(unitId) ?? 0;
    levels.set(levelId, level);
  }
  return [...levels.values()];
}

function row({ tree, change, labels, agreements, measures }: Touched, unitId: number): Omit<GoalReachRowDto, 'leader'> {
  const agreement = agreements.get(unitId);
  return {
    unit: unitRef(labels, unitId),
    levelId: labels.get(unitId)!.levelId,
    effect: goalChangeEffect(tree, change, unitId)!,
    agreementId: agreement?.id ?? null,
    isSigned: isSigned(agreement),
    measures: measures.get(unitId) ?? 0,
  };
}

/** By depth in the tree, the first few by name. */
function nearest({ tree, unitIds, labels }: Touched): GoalReachDto['nearest'] {
  const depth = (unitId: number): number => tree.depth[tree.indexOf.get(unitId)!]!;
  return [...unitIds]
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, NEAREST_SHOWN)
    .map((unitId) => unitRef(labels, unitId))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id));
}
