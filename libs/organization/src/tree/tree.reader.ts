import { Injectable } from '@nestjs/common';
import { Actor, can, Day, OrganizationTree, vacantSince } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { UNIT_ACTIONS } from '../unit/unit-actions';
import { OrganizationTreeReader } from './organization-tree.reader';
import { LevelCountDto, TreeDto, TreeUnitDto } from './tree.dto';
import { leaderIn, LeadersOfDay, loadLeaders } from './unit-leaders';

interface UnitRow {
  id: number;
  code: string;
  name: string;
  levelId: number;
  version: number;
  firstDay: Day;
  lastLeaderUntil: Day | null;
}

/** The leader tree of a day as the administration shows it: five statements, whatever the size. */
@Injectable()
export class TreeReader {
  constructor(
    private readonly database: Database,
    private readonly trees: OrganizationTreeReader,
  ) {}

  async read(actor: Actor, day: Day): Promise<TreeDto> {
    const tree = await this.trees.on(day);
    const leaders = await loadLeaders(this.database, day);
    const levels = await this.database.query<Omit<LevelCountDto, 'units'>>(
      'SELECT v.id AS levelId, v.rank, v.leaderTitle FROM level v ORDER BY v.rank',
    );
    const units = viewOf(tree, await this.units(day), leaders, new Map(levels.map((level) => [level.levelId, level.leaderTitle])));
    const onLevel = countBy(units.map((unit) => unit.levelId));
    const acting = units.filter((unit) => unit.leader?.kind === 'acting').length;
    const vacant = units.filter((unit) => !unit.leader).length;
    return {
      day,
      units,
      levels: levels.map((level) => ({ ...level, units: onLevel.get(level.levelId) ?? 0 })),
      unitCount: units.length,
      permanent: units.length - acting - vacant,
      acting,
      vacant,
      allowedActions: can(actor, 'organization.write') ? ['createUnit', ...UNIT_ACTIONS, 'import'] : [],
    };
  }

  private units(day: Day): Promise<UnitRow[]> {
    return this.database.query<UnitRow>(
      `SELECT u.id, u.code, u.name, u.levelId, u.version, placed.firstDay, left_on.lastLeaderUntil
         FROM unit u
         JOIN (SELECT unitId, MIN(validFrom) AS firstDay FROM placement GROUP BY unitId) placed ON placed.unitId = u.id
         LEFT JOIN (SELECT unitId, MAX(validTo) AS lastLeaderUntil FROM leadership WHERE validTo <= ? GROUP BY unitId) left_on ON left_on.unitId = u.id`,
      [day],
    );
  }
}

function viewOf(
  tree: OrganizationTree,
  rows: readonly UnitRow[],
  leaders: LeadersOfDay,
  titles: ReadonlyMap<number, string>,
): TreeUnitDto[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const units = tree.unitIds.map((unitId, index): TreeUnitDto => {
    const { id, code, name, levelId, version, firstDay, lastLeaderUntil } = rowOf.get(unitId)!;
    const leader = leaderIn(leaders, tree, unitId);
    const left = lastLeaderUntil === null ? [] : [{ validFrom: firstDay, validTo: lastLeaderUntil }];
    const parent = tree.parentIndex[index]!;
    return {
      id,
      code,
      name,
      levelId,
      levelTitle: titles.get(levelId) ?? '',
      parentUnitId: parent < 0 ? null : tree.unitIds[parent]!,
      depth: tree.depth[index]!,
      unitsBelow: tree.subtreeEnd[index]! - index - 1,
      actingBelow: 0,
      vacantBelow: 0,
      leader,
      vacantSince: leader ? null : vacantSince(left, firstDay, tree.day),
      version,
    };
  });
  countBelow(tree, units);
  return units;
}

/** Pre-order lets each unit hand its counts to its parent in one walk from the end. */
function countBelow(tree: OrganizationTree, units: TreeUnitDto[]): void {
  for (let index = units.length - 1; index > 0; index--) {
    const unit = units[index]!;
    const parent = units[tree.parentIndex[index]!]!;
    parent.actingBelow += unit.actingBelow + (unit.leader?.kind === 'acting' ? 1 : 0);
    parent.vacantBelow += unit.vacantBelow + (unit.leader ? 0 : 1);
  }
}

function countBy(keys: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
