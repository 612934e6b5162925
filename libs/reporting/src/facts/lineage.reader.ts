import { Injectable } from '@nestjs/common';
import { Day, Leadership, Placement } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';

/** A unit as reports name it, with whoever leads it on the day. */
export interface UnitName {
  readonly unitId: number;
  readonly code: string;
  readonly name: string;
  readonly levelRank: number;
  /** Title of a leader on its level. */
  readonly levelTitle: string;
}

export interface LeaderName {
  readonly name: string;
  readonly title: string | null;
}

/** A unit with everything above and below it on a day. */
export interface Lineage {
  readonly placements: readonly Placement[];
  readonly leaderships: readonly (Leadership & { readonly fteHundredths: number | null })[];
  readonly units: ReadonlyMap<number, UnitName>;
  readonly people: ReadonlyMap<number, LeaderName>;
  /** Units closed by the day, with all their placements that have ended. */
  readonly formerPlacements: readonly Placement[];
  /** Whether the unit is the top of the tree: then the lineage is the whole organization. */
  readonly isWhole: boolean;
}

interface LineageRow extends UnitName {
  parentUnitId: number | null;
  personId: number | null;
  kind: 'permanent' | 'acting' | null;
  fteHundredths: number | null;
  leaderFrom: Day | null;
  personName: string | null;
  personTitle: string | null;
}

const VALID = 'validFrom <= ? AND (validTo IS NULL OR validTo > ?)';

/** Reads a unit's place in the organization: two statements, whatever the size or the depth. */
@Injectable()
export class LineageReader {
  constructor(private readonly database: Database) {}

  /** Null when the unit does not exist on the day. */
  async read(unitId: number, day: Day): Promise<Lineage | null> {
    const rows = await this.database.query<LineageRow>(
      `WITH RECURSIVE
         below (unitId, parentUnitId) AS (
           SELECT unitId, parentUnitId FROM placement WHERE unitId = ? AND ${VALID}
           UNION ALL
           SELECT p.unitId, p.parentUnitId FROM below JOIN placement p ON p.parentUnitId = below.unitId
            WHERE p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?)),
         above (unitId, parentUnitId) AS (
           SELECT p.unitId, p.parentUnitId FROM placement start JOIN placement p ON p.unitId = start.parentUnitId
            WHERE start.unitId = ? AND start.validFrom <= ? AND (start.validTo IS NULL OR start.validTo > ?)
              AND p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?)
           UNION ALL
           SELECT p.unitId, p.parentUnitId FROM above JOIN placement p ON p.unitId = above.parentUnitId
            WHERE p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?))
       SELECT line.unitId, line.parentUnitId, u.code, u.name, v.${this.rank} AS levelRank, v.leaderTitle AS levelTitle,
              l.personId, l.kind, l.fteHundredths, l.validFrom AS leaderFrom, person.name AS personName, person.title AS personTitle
         FROM (SELECT unitId, parentUnitId FROM below UNION ALL SELECT unitId, parentUnitId FROM above) line
         JOIN unit u ON u.id = line.unitId JOIN level v ON v.id = u.levelId
         LEFT JOIN leadership l ON l.unitId = line.unitId AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
         LEFT JOIN person ON person.id = l.personId`,
      [unitId, day, day, day, day, unitId, day, day, day, day, day, day, day, day],
    );
    if (rows.length === 0) return null;
    const former = await this.database.query<Placement & { code: string; name: string }>(
      `SELECT p.unitId, p.parentUnitId, p.validFrom, p.validTo, u.code, u.name FROM placement p JOIN unit u ON u.id = p.unitId
        WHERE p.validTo <= ? AND NOT EXISTS (
          SELECT 1 FROM placement now WHERE now.unitId = p.unitId AND now.validFrom <= ? AND (now.validTo IS NULL OR now.validTo > ?))`,
      [day, day, day],
    );
    return toLineage(unitId, day, rows, former);
  }

  /** `rank` is a reserved word on MySQL 8. */
  private get rank(): string {
    return this.database.engine === 'sqlite' ? '"rank"' : '`rank`';
  }
}

function toLineage(
  unitId: number,
  day: Day,
  rows: readonly LineageRow[],
  former: readonly (Placement & { code: string; name: string })[],
): Lineage {
  const span = { validFrom: day, validTo: null };
  const placements = new Map<number, Placement>();
  const units = new Map<number, UnitName>();
  const people = new Map<number, LeaderName>();
  const leaderships: (Leadership & { fteHundredths: number | null })[] = [];
  for (const unit of former) units.set(unit.unitId, { ...unit, levelRank: 0, levelTitle: '' });
  for (const row of rows) {
    placements.set(row.unitId, { unitId: row.unitId, parentUnitId: row.parentUnitId, ...span });
    units.set(row.unitId, { unitId: row.unitId, code: row.code, name: row.name, levelRank: row.levelRank, levelTitle: row.levelTitle });
    if (row.personId === null || row.kind === null) continue;
    const { personId, kind, fteHundredths, leaderFrom } = row;
    leaderships.push({ unitId: row.unitId, personId, kind, fteHundredths, validFrom: leaderFrom ?? day, validTo: null });
    people.set(row.personId, { name: row.personName ?? '', title: row.personTitle });
  }
  const isWhole = placements.get(unitId)?.parentUnitId === null;
  return { placements: [...placements.values()], leaderships, units, people, formerPlacements: former, isWhole };
}
