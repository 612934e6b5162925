import { Day, leaderOf, OrganizationTree } from '@kaskade/domain';
import { SqlSource } from '../change/sql';
import { UnitLeaderDto } from './tree.dto';

interface LeaderRow {
  unitId: number;
  personId: number;
  name: string;
  kind: 'permanent' | 'acting';
  validFrom: Day;
  validTo: Day | null;
}

/** The leaderships of a day with names, by unit and person. */
export type LeadersOfDay = ReadonlyMap<string, LeaderRow>;

/** Loads the leaderships of a day, of one unit or of all: one statement. */
export async function loadLeaders(source: SqlSource, day: Day, unitId?: number): Promise<LeadersOfDay> {
  const rows = await source.query<LeaderRow>(
    `SELECT l.unitId, l.personId, p.name, l.kind, l.validFrom, l.validTo FROM leadership l JOIN person p ON p.id = l.personId
      WHERE l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)${unitId === undefined ? '' : ' AND l.unitId = ?'}`,
    unitId === undefined ? [day, day] : [day, day, unitId],
  );
  return new Map(rows.map((row) => [key(row.unitId, row.personId), row]));
}

/** Who leads the unit on the tree's day, and for whom; null when it is vacant. */
export function leaderIn(leaders: LeadersOfDay, tree: OrganizationTree, unitId: number): UnitLeaderDto | null {
  const leader = leaderOf(tree, unitId);
  const row = leader && leaders.get(key(unitId, leader.personId));
  if (!leader || !row) return null;
  const { personId, name, validFrom, validTo } = row;
  const away = leader.awayPersonId === null ? undefined : leaders.get(key(unitId, leader.awayPersonId));
  return { personId, name, kind: leader.kind, validFrom, validTo, actsFor: away ? { id: away.personId, name: away.name } : null };
}

function key(unitId: number, personId: number): string {
  return `${unitId}/${personId}`;
}
