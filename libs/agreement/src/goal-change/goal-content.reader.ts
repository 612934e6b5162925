import { changedGoalFields, GoalContent } from '@kaskade/domain';
import { placeholders, SqlSource } from '../access/sql';
import { GoalContentDto, GoalContentFieldDto } from './goal-change.dto';

/** Names for what contents hold by id. */
export interface ContentNames {
  readonly areas: ReadonlyMap<number, string>;
  readonly units: ReadonlyMap<number, string>;
  /** Titles of supported goals; empty for whoever may not know them. */
  readonly goals: ReadonlyMap<number, string>;
}

interface Named {
  id: number;
  name: string;
}

/**
 * Reads the names that contents need, as they are today: three statements.
 * @param known those of them of which the reader may know which goals they support: these may be drafts.
 */
export async function contentNames(
  source: SqlSource,
  contents: readonly (GoalContent | null)[],
  known: readonly (GoalContent | null)[],
): Promise<ContentNames> {
  const all = contents.filter((content) => content !== null);
  const unitIds = [...new Set(all.flatMap((content) => content.scopeUnitIds))];
  const goalIds = [...new Set(known.flatMap((content) => content?.supportsGoalId ?? []))];
  const areas = await source.query<Named>('SELECT id, name FROM goal_area');
  const units = await source.query<Named>(`SELECT id, name FROM unit WHERE id IN (${placeholders(unitIds)})`, unitIds);
  const goals = await source.query<Named>(`SELECT id, title AS name FROM goal WHERE id IN (${placeholders(goalIds)})`, goalIds);
  const byId = (rows: readonly Named[]) => new Map(rows.map((row) => [row.id, row.name]));
  return { areas: byId(areas), units: byId(units), goals: byId(goals) };
}

/** What a goal says, with names. */
export function contentView(content: GoalContent | null, names: ContentNames): GoalContentDto | null {
  if (content === null) return null;
  const { supportsGoalId, scopeUnitIds, areaId, title, text, principles, source, position, scope } = content;
  const supported = supportsGoalId === null ? undefined : names.goals.get(supportsGoalId);
  return {
    ...{ areaId, areaName: names.areas.get(areaId) ?? '', title, text, principles, source, position, scope },
    supports: supported === undefined ? null : { id: supportsGoalId!, title: supported },
    scopeUnits: scopeUnitIds
      .map((id) => ({ id, name: names.units.get(id) ?? '' }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id)),
  };
}

/** The fields that differ; none where there is nothing to hold against. */
export function changedFields(before: GoalContent | null, after: GoalContent | null, withSupported: boolean): GoalContentFieldDto[] {
  if (before === null || after === null) return [];
  return changedGoalFields(before, after).filter((field) => withSupported || field !== 'supportsGoalId');
}
