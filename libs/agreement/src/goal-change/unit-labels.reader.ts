import { leaderOf, OrganizationTree } from '@kaskade/domain';
import { PersonInPostDto, UnitRefDto } from '../agreement/agreement.dto';
import { placeholders, SqlSource } from '../access/sql';

/** A unit's name and level. */
export interface UnitLabel {
  readonly id: number;
  readonly name: string;
  readonly levelId: number;
  readonly leaderTitle: string;
  readonly rank: number;
}

/** Every unit by name and level: one statement; thousands of ids would pass the limits of both engines. */
export async function unitLabels(source: SqlSource): Promise<ReadonlyMap<number, UnitLabel>> {
  const units = await source.query<UnitLabel>(
    'SELECT u.id, u.name, u.levelId, v.leaderTitle, v.rank FROM unit u JOIN level v ON v.id = u.levelId',
  );
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** The leaders of a page of units that day, by unit: one statement. */
export async function leadersOf(
  source: SqlSource,
  tree: OrganizationTree,
  labels: ReadonlyMap<number, UnitLabel>,
  unitIds: readonly number[],
): Promise<Map<number, PersonInPostDto>> {
  const inPost = unitIds.flatMap((unitId) => {
    const leader = leaderOf(tree, unitId);
    return leader ? [{ unitId, personId: leader.personId }] : [];
  });
  const personIds = [...new Set(inPost.map(({ personId }) => personId))];
  const people = await source.query<{ id: number; name: string; title: string | null }>(
    `SELECT id, name, title FROM person WHERE id IN (${placeholders(personIds)})`,
    personIds,
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  return new Map(
    inPost.map(({ unitId, personId }) => {
      const person = byId.get(personId);
      return [unitId, { personId, name: person?.name ?? '', title: person?.title ?? labels.get(unitId)?.leaderTitle ?? '' }];
    }),
  );
}

export function unitRef(labels: ReadonlyMap<number, UnitLabel>, id: number): UnitRefDto {
  return { id, name: labels.get(id)?.name ?? '' };
}
