import {
  accessTreeOn,
  Actor,
  Day,
  isValidOn,
  Leader,
  leaderOf,
  OrganizationTree,
  Placement,
  postsOf,
  superiorOf,
  unitResource,
  UnitResource,
} from '@kaskade/domain';
import { placeholders, SqlSource } from './sql';

/** A person in a role: "Marit Solberg-Eide, Seksjonsleder". */
export interface PersonInPost {
  readonly personId: number;
  readonly name: string;
  /** The person's own title, else the level's title for a leader. */
  readonly title: string;
}

interface PathRow extends Placement {
  unitName: string;
  leaderTitle: string;
  personId: number | null;
  kind: 'permanent' | 'acting' | null;
  personName: string | null;
  personTitle: string | null;
  leaderFrom: Day | null;
}

/** The placement of a unit that began last by a day: two parameters, the day twice. */
const LAST_BEGUN = (placement: string): string =>
  `${placement}.validFrom <= ? AND NOT EXISTS (SELECT 1 FROM placement later
              WHERE later.unitId = ${placement}.unitId AND later.validFrom > ${placement}.validFrom AND later.validFrom <= ?)`;

/**
 * The part of the organization that decides about some units: they and everything above them on a day. Enough for the superior, for who
 * stands how to the unit, and for which goals reach it; how many statements it takes depends neither on size nor on depth. A unit that
 * is closed by the day stands where it stood last, so that those above can read what was there.
 */
export class UnitPath {
  private constructor(
    readonly tree: OrganizationTree,
    private readonly openUnitIds: ReadonlySet<number>,
    private readonly unitNames: ReadonlyMap<number, string>,
    private readonly people: ReadonlyMap<string, PersonInPost>,
  ) {}

  /** Loads the units with all that stands above them on the day: one statement. */
  static async load(source: SqlSource, day: Day, unitIds: readonly number[]): Promise<UnitPath> {
    const rows = await source.query<PathRow>(
      `WITH RECURSIVE path (unitId, parentUnitId, validFrom, validTo) AS (
         SELECT own.unitId, own.parentUnitId, own.validFrom, own.validTo FROM placement own
          WHERE own.unitId IN (${placeholders(unitIds)}) AND ${LAST_BEGUN('own')}
         UNION
         SELECT above.unitId, above.parentUnitId, above.validFrom, above.validTo FROM placement above
           JOIN path ON path.parentUnitId = above.unitId
          WHERE ${LAST_BEGUN('above')})
       SELECT path.unitId, path.parentUnitId, path.validFrom, path.validTo, u.name AS unitName, v.leaderTitle, l.personId, l.kind, l.validFrom AS leaderFrom, p.name AS personName, p.title AS personTitle
         FROM path JOIN unit u ON u.id = path.unitId JOIN level v ON v.id = u.levelId
         LEFT JOIN leadership l ON l.unitId = path.unitId AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
         LEFT JOIN person p ON p.id = l.personId`,
      [...unitIds, day, day, day, day, day, day],
    );
    const placements = new Map(rows.map((row) => [row.unitId, row]));
    const leaderships = rows.flatMap(({ unitId, personId, kind, leaderFrom }) =>
      personId === null || kind === null ? [] : [{ unitId, personId, kind, validFrom: leaderFrom ?? day, validTo: null }],
    );
    return new UnitPath(
      accessTreeOn(day, [...placements.values()], leaderships),
      new Set([...placements.values()].filter((row) => isValidOn(row, day)).map((row) => row.unitId)),
      new Map(rows.map((row) => [row.unitId, row.unitName])),
      new Map(
        rows.flatMap((row): [string, PersonInPost][] => {
          if (row.personId === null) return [];
          const person = { personId: row.personId, name: row.personName ?? '', title: row.personTitle ?? row.leaderTitle };
          return [[`${row.unitId}/${row.personId}`, person]];
        }),
      ),
    );
  }

  /** Loads a unit and the units in whose post the actor stands, so that both the unit's and the actor's place are known. */
  static loadFor(source: SqlSource, day: Day, actor: Actor, ...unitIds: number[]): Promise<UnitPath> {
    return UnitPath.load(source, day, [...new Set([...unitIds, ...postsOf(actor)])]);
  }

  /** How the actor stands to the unit: what `can()` judges by. */
  resource(actor: Actor, unitId: number): UnitResource {
    return unitResource(this.tree, actor, unitId);
  }

  /** Whether the unit exists on the day. */
  isOpen(unitId: number): boolean {
    return this.openUnitIds.has(unitId);
  }

  unitName(unitId: number): string {
    return this.unitNames.get(unitId) ?? '';
  }

  /** Who leads the unit that day; null when it is vacant. */
  leader(unitId: number): Leader | null {
    return leaderOf(this.tree, unitId);
  }

  /** Who is in the unit's post that day: the leader, and the permanent one who is away while that one acts. */
  inPostIds(unitId: number): number[] {
    const leader = this.leader(unitId);
    return leader === null ? [] : [leader.personId, ...(leader.awayPersonId === null ? [] : [leader.awayPersonId])];
  }

  /** Somebody who leads the unit that day, by name and title; null when they do not. */
  inPost(unitId: number, personId: number | null | undefined): PersonInPost | null {
    return this.people.get(`${unitId}/${personId}`) ?? null;
  }

  /** The superior of the unit's leader (domain §1); null at the top. */
  superior(unitId: number): (PersonInPost & { readonly unitId: number }) | null {
    const superior = superiorOf(this.tree, unitId);
    const person = superior && this.inPost(superior.unitId, superior.leader.personId);
    return person ? { ...person, unitId: superior.unitId } : null;
  }
}
