import { Injectable } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { detailsOf, personIdIn } from './audit-details';

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

/** Rows that tie a person to something are called after the person. */
const PEOPLES = ['deputy', 'leadership', 'employer_body_member'];

/** `table id` → what it is called now. */
export type SubjectNames = ReadonlyMap<string, string>;

interface SubjectRow {
  readonly entity: string;
  readonly entityId: number | null;
  readonly details: string | null;
}

/** Looks up what the entries are about, in one statement. */
@Injectable()
export class AuditSubjectReader {
  constructor(private readonly database: Database) {}

  async namesOf(rows: readonly SubjectRow[]): Promise<SubjectNames> {
    const idsOf = (table: string) => rows.flatMap(({ entity, entityId }) => (entity === table && entityId !== null ? [entityId] : []));
    const part = (entity: string, from: string, name: string, given: readonly number[]) => {
      const ids = new Set(given);
      const sql = `SELECT '${entity}' AS entity, t.id, ${name} AS name FROM ${from} WHERE t.id IN (${[...ids].map(() => '?').join(', ')})`;
      return ids.size === 0 ? [] : [{ sql, ids }];
    };
    const peoplesIds = rows.flatMap(({ entity, details }) => (PEOPLES.includes(entity) ? (personIdIn(detailsOf(details)) ?? []) : []));
    const parts = [
      ...Object.entries(NAMES).flatMap(([table, column]) =>
        part(table, `${table} t`, `t.${column}`, [...idsOf(table), ...(table === 'person' ? peoplesIds : [])]),
      ),
      ...PEOPLES.flatMap((table) => part(table, `${table} t JOIN person p ON p.id = t.personId`, 'p.name', idsOf(table))),
    ];
    if (parts.length === 0) return new Map();
    const found = await this.database.query<{ entity: string; id: number; name: string }>(
      parts.map(({ sql }) => sql).join(' UNION ALL '),
      parts.flatMap(({ ids }) => [...ids]),
    );
    return new Map(found.map(({ entity, id, name }) => [`${entity} ${id}`, name]));
  }
}
