import { Day } from '../day';
import { comparable, NearMatches } from '../near-match';
import { groupedBy } from '../timeline';
import { ImportFault, SheetKey } from './import-sheets';
import { ImportWorkbook } from './read-import-sheets';
import { MergedRows, OrganizationRows } from './organization-plan';
import { RowReader } from './row-reader';

type Kind = keyof OrganizationRows;

/** Different texts of a kind that a suggestion is looked for. */
const MOST_SUGGESTIONS = 100;

/** What an import knows while it lays the file over the stored organization: the rows of both, and which row of the file says what. */
export class MergeContext {
  readonly faults: ImportFault[] = [];
  readonly levels: MergedRows<OrganizationRows['levels'][number]>;
  readonly units: MergedRows<OrganizationRows['units'][number]>;
  readonly placements: MergedRows<OrganizationRows['placements'][number]>;
  readonly persons: MergedRows<OrganizationRows['persons'][number]>;
  readonly leaderships: MergedRows<OrganizationRows['leaderships'][number]>;
  readonly costCentres: MergedRows<OrganizationRows['costCentres'][number]>;
  readonly ownerships: MergedRows<OrganizationRows['ownerships'][number]>;
  readonly readers: Readonly<Record<SheetKey, readonly RowReader[]>>;
  /** What each row of the file is about. */
  readonly subjects = new Map<RowReader, { kind: Kind; id: number }[]>();
  private readonly origins = new Map<string, RowReader>();

  constructor(
    workbook: ImportWorkbook,
    stored: OrganizationRows,
    readonly today: Day,
  ) {
    this.faults.push(...workbook.faults);
    this.levels = new MergedRows(stored.levels);
    this.units = new MergedRows(stored.units);
    this.placements = new MergedRows(stored.placements);
    this.persons = new MergedRows(stored.persons);
    this.leaderships = new MergedRows(stored.leaderships);
    this.costCentres = new MergedRows(stored.costCentres);
    this.ownerships = new MergedRows(stored.ownerships);
    const read = (key: SheetKey) => workbook.rows[key].map((row) => new RowReader(row, this.faults));
    this.readers = {
      levels: read('levels'),
      units: read('units'),
      persons: read('persons'),
      leaders: read('leaders'),
      costCentres: read('costCentres'),
    };
  }

  /** The row of the file that says something about the stored or new row; undefined: the file is silent about it. */
  origin(kind: Kind, id: number): RowReader | undefined {
    return this.origins.get(`${kind}:${id}`);
  }

  /** Remembers what the row is about; the first row that is about something is its origin. */
  isAbout(reader: RowReader, kind: Kind, id: number): void {
    if (!this.origin(kind, id)) this.origins.set(`${kind}:${id}`, reader);
    const subjects = this.subjects.get(reader);
    if (subjects) subjects.push({ kind, id });
    else this.subjects.set(reader, [{ kind, id }]);
  }

  isWrong(reader: RowReader): boolean {
    return this.wrongRows().has(key(reader.row.sheet.name, reader.row.row));
  }

  /** Rows with a fault, by sheet and number; changes as faults are found. */
  private wrongRows(): ReadonlySet<string> {
    if (this.countedFaults !== this.faults.length) {
      this.countedFaults = this.faults.length;
      this.wrong = new Set(this.faults.map(({ sheet, row }) => key(sheet, row)));
    }
    return this.wrong;
  }
  private countedFaults = -1;
  private wrong: ReadonlySet<string> = new Set();

  /** Says of each row of the file after the first that it has the same key as another. */
  reportDuplicates<T extends { readonly id: number }>(
    kind: Kind,
    rows: readonly T[],
    { keyOf, nameOf, field, code }: { keyOf: (row: T) => string; nameOf: (row: T) => string; field: string; code: string },
  ): void {
    const first = new Map<string, T>();
    // Stored rows come first: a new row that takes their key is the one at fault.
    for (const row of [...rows].sort((a, b) => Number(b.id > 0) - Number(a.id > 0))) {
      const other = first.get(keyOf(row));
      if (!other) first.set(keyOf(row), row);
      else (this.origin(kind, row.id) ?? this.origin(kind, other.id))?.fault(field, code, { name: nameOf(other) });
    }
  }
}

/**
 * Which stored row each row of a sheet is, by the hidden id. Whoever copies a row in Excel copies its id too: of several rows with one id it
 * belongs to the one that is most like the stored row, and the others are new.
 * @param likeness how many fields are as stored; −1 when there is no such stored row.
 */
export function ownIds(readers: readonly RowReader[], likeness: (reader: RowReader, id: number) => number): Map<RowReader, number> {
  const owners = new Map<number, { reader: RowReader; score: number }>();
  for (const reader of readers) {
    const id = reader.id();
    if (id === null) continue;
    const score = likeness(reader, id);
    if (score > (owners.get(id)?.score ?? -1)) owners.set(id, { reader, score });
  }
  return new Map([...owners].map(([id, { reader }]) => [reader, id]));
}

/** Finds what a cell refers to: by its key, else by a name that only one has. */
export class References {
  private readonly byKey: ReadonlyMap<string, number>;
  private readonly byName: ReadonlyMap<string, readonly { readonly id: number }[]>;
  private readonly names: readonly string[];
  private near: NearMatches | undefined;
  private readonly suggestions = new Map<string, string | null>();

  constructor(rows: readonly { readonly id: number; readonly key: string; readonly name: string }[]) {
    this.byKey = new Map(rows.map((row) => [comparable(row.key), row.id]));
    this.byName = groupedBy(rows, ({ name }) => comparable(name));
    this.names = rows.flatMap(({ key: own, name }) => [name, own]);
  }

  /** The id, or undefined with a fault on the cell. @param codes what to say when nothing or too much is found. */
  find(
    reader: RowReader,
    field: string,
    text: string,
    codes: { readonly unknown: string; readonly ambiguous: string },
  ): number | undefined {
    const wanted = comparable(text);
    const byName = this.byName.get(wanted) ?? [];
    const id = this.byKey.get(wanted) ?? (byName.length === 1 ? byName[0]?.id : undefined);
    if (id !== undefined) return id;
    if (byName.length > 1) return reader.fault(field, codes.ambiguous, { count: byName.length });
    return reader.fault(field, codes.unknown, {}, this.suggestionFor(text));
  }

  /** Only for the first texts: a whole column of wrong names is another mistake than a slip, and comparing takes time. */
  private suggestionFor(text: string): string | null {
    const known = this.suggestions.get(text);
    if (known !== undefined || this.suggestions.size >= MOST_SUGGESTIONS) return known ?? null;
    this.near ??= new NearMatches(this.names);
    const suggestion = this.near.of(text);
    this.suggestions.set(text, suggestion);
    return suggestion;
  }
}

function key(sheet: string, row: number | null): string {
  return `${sheet}:${row}`;
}
