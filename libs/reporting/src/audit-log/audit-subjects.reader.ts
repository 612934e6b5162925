import { Injectable } from '@nestjs/common';
import { Database } from '@kaskade/persistence';

/** How the rows of a table are called: what the auditor may read of them anyway. */
const NAMES = {
  measure: 'title',
  goal: 'title',
  goal_area: 'name',
  period: 'name',
  unit: 'name',
  level: 'leaderTitle',
  person: 'name',
  cost_centre: 'name',
  employer_body: 'name',
  figure_import: 'fileName',
} as const;

/** `table id` → what it is called now. */
export type SubjectNames = ReadonlyMap<string, string>;

/** Looks up what the entries are about, in one statement. */
@Injectable()
export class AuditSubjectReader {
  constructor(private readonly database: Database) {}

  async namesOf(rows: readonly { entity: string; entityId: number | null }[]): Promise<SubjectNames> {
    const parts = Object.entries(NAMES).flatMap(([table, column]) => {
      const ids = new Set(rows.filter(({ entity, entityId }) => entity === table && entityId !== null).map(({ entityId }) => entityId));
      if (ids.size === 0) return [];
      return [
        {
          sql: `SELECT '${table}' AS entity, id, ${column} AS name FROM ${table} WHERE id IN (${[...ids].map(() => '?').join(', ')})`,
          ids,
        },
      ];
    });
    if (parts.length === 0) return new Map();
    const found = await this.database.query<{ entity: string; id: number; name: string }>(
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ ids }) => [...ids]),
    );
    return new Map(found.map(({ entity, id, name }) => [`${entity} ${id}`, name]));
  }
}
