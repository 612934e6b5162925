import { getMetadataArgsStorage } from 'typeorm';

/**
 * What of a written row the audit log keeps. Numbers, yes and no, days, instants and short codes (up to 60 characters) say what was done
 * and are kept. Running text, titles and JSON are not, unless they are named here: of them only the size is kept. Texts of goals, measures,
 * answers and comments are thus never copied to where their access rules do not reach.
 */
const KEPT_TEXTS: Readonly<Record<string, readonly string[]>> = {
  level: ['leaderTitle'],
  unit: ['name'],
  person: ['userName', 'name', 'title', 'roles'],
  employer_body: ['name'],
  cost_centre: ['name'],
  period: ['name'],
  template: ['name'],
  goal_area: ['name', 'unGoals'],
  figure_import: ['source', 'fileName', 'contentHash'],
  setting: ['name', 'value'],
};
/** Short, but a person's own words. */
const WITHHELD_CODES: Readonly<Record<string, readonly string[]>> = { measure: ['countedWord'] };
const LONGEST_CODE = 60;

const keptColumns = new Map<string, ReadonlySet<string>>();

/** The columns of a table that the audit log keeps as they are. */
export function keptColumnsOf(table: string): ReadonlySet<string> {
  const known = keptColumns.get(table);
  if (known) return known;
  const storage = getMetadataArgsStorage();
  const target = storage.tables.find(({ name }) => name === table)?.target;
  const columns = storage.columns.filter((column) => column.target === target);
  const kept = new Set(
    columns.filter(({ propertyName, options }) => isKept(table, propertyName, options)).map((column) => column.propertyName),
  );
  keptColumns.set(table, kept);
  return kept;
}

function isKept(table: string, property: string, { type, length }: { type?: unknown; length?: string | number }): boolean {
  if (KEPT_TEXTS[table]?.includes(property)) return true;
  if (WITHHELD_CODES[table]?.includes(property) || type === 'text' || type === 'simple-json') return false;
  return type !== 'varchar' || Number(length) <= LONGEST_CODE;
}

/** A written row as the audit log may tell of it. */
export function keptFields(table: string, values: object): Record<string, unknown> {
  const kept = keptColumnsOf(table);
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, kept.has(field) ? value : sizeOf(value)]));
}

function sizeOf(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { characters: value.length };
  if (Array.isArray(value)) return { items: value.length };
  return { withheld: true };
}
