/** The sheets of the organization workbook, in the order in which they build on each other. */
export type SheetKey = 'levels' | 'units' | 'persons' | 'leaders' | 'costCentres';

/** A column: its heading as the template writes it; optional ones may be missing, and what they hold is then left as it is. */
export interface ImportColumn {
  readonly field: string;
  readonly heading: string;
  readonly optional?: true;
}

export interface ImportSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly columns: readonly ImportColumn[];
}

/** Work in small steps, so that whoever runs it can let others in between: thousands of rows take a second. */
export type Steps<T> = Generator<void, T>;

/** Tells which stored row a row is, so that codes and days can be corrected; hidden in the template. */
const ID: ImportColumn = { field: 'id', heading: 'Id', optional: true };
const FROM: ImportColumn = { field: 'validFrom', heading: 'Fra og med' };
const UNTIL: ImportColumn = { field: 'validTo', heading: 'Til og med', optional: true };

/** The workbook that a whole organization comes in from. A row holds one span of days: a unit that was moved has two. */
export const importSheets: readonly ImportSheet[] = [
  { key: 'levels', name: 'Nivåer', columns: [ID, { field: 'rank', heading: 'Plass' }, { field: 'leaderTitle', heading: 'Ledertittel' }] },
  {
    key: 'units',
    name: 'Enheter',
    columns: [
      ID,
      { field: 'code', heading: 'Kode' },
      { field: 'name', heading: 'Navn' },
      { field: 'level', heading: 'Nivå' },
      { field: 'parent', heading: 'Enhet over' },
      FROM,
      UNTIL,
    ],
  },
  {
    key: 'persons',
    name: 'Personer',
    columns: [
      ID,
      { field: 'userName', heading: 'Brukernavn' },
      { field: 'name', heading: 'Navn' },
      { field: 'title', heading: 'Tittel', optional: true },
      { field: 'active', heading: 'Aktiv', optional: true },
    ],
  },
  {
    key: 'leaders',
    name: 'Ledere',
    columns: [
      ID,
      { field: 'unit', heading: 'Enhet' },
      { field: 'person', heading: 'Leder' },
      { field: 'kind', heading: 'Lederforhold' },
      FROM,
      UNTIL,
      { field: 'fte', heading: 'Årsverk', optional: true },
    ],
  },
  {
    key: 'costCentres',
    name: 'Ansvar',
    columns: [
      ID,
      { field: 'code', heading: 'Ansvar' },
      { field: 'name', heading: 'Navn' },
      { field: 'unit', heading: 'Enhet' },
      FROM,
      UNTIL,
    ],
  },
];

/** The words of the column Lederforhold. */
export const kindWords = { Fast: 'permanent', Konstituert: 'acting' } as const;
/** The words of the column Aktiv. */
export const activeWords = { Ja: true, Nei: false } as const;

/** Something in the file that keeps it from going in. `field` is the column's; row and cell are null when no single cell is at fault. */
export interface ImportFault {
  readonly sheet: string;
  readonly row: number | null;
  readonly field: string;
  /** Address such as D14. */
  readonly cell: string | null;
  /** What stands there. */
  readonly found: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What was probably meant. */
  readonly suggestion: string | null;
}
