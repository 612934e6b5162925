import { Database } from '@kaskade/persistence';
import { breathe } from './breathe';

/** The parts of a SELECT whose rows come packed: all rows of a group in one JSON text. */
export interface PackedSelect {
  readonly columns: readonly string[];
  readonly from: string;
  readonly where: string;
  readonly groupBy: string;
  readonly parameters: readonly unknown[];
}

/**
 * Reads many narrow rows by one statement, as one JSON text per group. A driver pays for every row and column that it hands over; a
 * hundred thousand measures packed by unit come in a third of the time. A group that outgrows what the server packs (1 MB on MariaDB)
 * fails loudly as broken JSON.
 */
async function readGroups(database: Database, select: PackedSelect): Promise<PackedGroup[]> {
  const isEmbedded = database.engine === 'sqlite';
  // Joined to nothing, so that the driver hands over text: a value of type JSON it would read itself, for us to write out again.
  const gather = isEmbedded ? 'json_group_array(JSON_ARRAY(' : "CONCAT('', JSON_ARRAYAGG(JSON_ARRAY(";
  const packed = `${gather}${select.columns.join(', ')}))${isEmbedded ? '' : ')'}`;
  const groups = await database.query<PackedGroup>(
    `SELECT ${select.groupBy} AS packKey, ${packed} AS packed FROM ${select.from} WHERE ${select.where} GROUP BY ${select.groupBy}`,
    select.parameters,
  );
  await breathe();
  return groups;
}

interface PackedGroup {
  packKey: number;
  packed: string;
}

/** The rows of each group, each an array in the order of `columns`. */
export async function readPacked<Row extends readonly unknown[]>(
  database: Database,
  select: PackedSelect,
): Promise<{ key: number; rows: Row[] }[]> {
  return (await readGroups(database, select)).map(({ packKey, packed }) => ({ key: packKey, rows: JSON.parse(packed) as Row[] }));
}

/** What a column without a value reads as. */
export const NO_NUMBER = -1;

/**
 * Reads rows of plain words and numbers as numbers, without making a value of each: a whole number is itself, a day is YYYYMMDD, a word
 * is the code of its first letter, null is −1. `visit` gets the same array again for every row.
 */
export async function readPackedNumbers(
  database: Database,
  select: PackedSelect,
  visit: (key: number, row: Float64Array) => void,
): Promise<void> {
  const row = new Float64Array(select.columns.length);
  const groups = await (database.engine === 'sqlite' ? readGroups(database, select) : readJoined(database, select));
  for (const { packKey, packed } of groups) scanRows(packed, row, () => visit(packKey, row));
}

/** Each row by itself as one text: a server gathers JSON by sorting first, and takes nearly twice the time. Words come without quotes. */
async function readJoined(database: Database, select: PackedSelect): Promise<PackedGroup[]> {
  const joined = select.columns.map((column) => `IFNULL(${column}, 'null')`).join(", ',', ");
  const rows = await database.query<PackedGroup>(
    `SELECT ${select.groupBy} AS packKey, CONCAT('[[', ${joined}, ']]') AS packed FROM ${select.from} WHERE ${select.where}`,
    select.parameters,
  );
  await breathe();
  return rows;
}

const [OPEN, CLOSE, COMMA, QUOTE, ZERO, NINE, LETTER_N] = [...'[],"09n'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/**
 * Goes through `[[1,null,"started","2026-05-17"],…]`; text holds neither quotes nor minus signs other than a day's.
 * @throws SyntaxError when the text ends early or a row has another number of columns.
 */
export function scanRows(json: string, row: Float64Array, visit: () => void): void {
  let depth = 0;
  let column = 0;
  let value = NO_NUMBER;
  let isWord = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = isWord ? value : (value === NO_NUMBER ? 0 : value * 10) + code - ZERO;
    else if (code === OPEN) {
      depth++;
      column = 0;
    } else if (depth === 2 && (code === COMMA || code === CLOSE)) {
      row[column++] = value;
      value = NO_NUMBER;
      isWord = false;
      if (code === COMMA) continue;
      depth--;
      if (column !== row.length) throw new SyntaxError(`packed row of ${column} columns instead of ${row.length}`);
      visit();
    } else if (code === CLOSE) depth--;
    else if (depth === 2 && !isWord && code > NINE) {
      isWord = true;
      // null stands without quotes, and no word of ours that does begins with its letter.
      value = code === LETTER_N && json.charCodeAt(at - 1) !== QUOTE ? NO_NUMBER : code;
    }
  }
  if (depth !== 0) throw new SyntaxError('packed rows end early');
}

/**
 * `column IN (…)` over ids of our own, or what is always true when all are wanted. Ids are whole numbers by type and by check, so that
 * they may stand in the statement: thousands of placeholders would pass the limits of both engines.
 */
export function among(column: string, ids: Iterable<number> | 'all'): string {
  if (ids === 'all') return '1 = 1';
  const list = [...ids];
  if (!list.every((id) => Number.isSafeInteger(id))) throw new TypeError(`ids of ${column} must be whole numbers`);
  return `${column} IN (${list.length === 0 ? 'NULL' : list.join(', ')})`;
}
