import { posix } from 'node:path';
import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetError } from './spreadsheet-error';
import { attribute, readXml } from './xml';
import type { Zip } from './zip';

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Path in the archive; null for sheets without cells (chart sheets). */
  readonly path: string | null;
}

/** Where a workbook keeps what is needed to read its cells. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStringsPath: string | null;
  readonly stylesPath: string | null;
  /** Days are counted from 1904 instead of 1900. */
  readonly countsFrom1904: boolean;
}

/** @throws SpreadsheetError for a workbook that can do more than hold cells: macros, links outwards, embedded files. */
export function refuseActiveParts(zip: Zip): void {
  for (const name of zip.names) {
    const path = name.toLowerCase();
    if (/vbaproject|\/macrosheets\/|vbadata/.test(path)) throw new SpreadsheetError('workbook-with-macros');
    if (/\/externallinks\/|\/connections\.xml$|\/querytables\//.test(path)) throw new SpreadsheetError('workbook-with-external-links');
    if (/\/embeddings\/|\/activex\//.test(path)) throw new SpreadsheetError('workbook-with-embedded-files');
  }
  if (!zip.has('[Content_Types].xml')) throw new SpreadsheetError('workbook-damaged');
  readXml(zip.read('[Content_Types].xml'), {
    open: (_, attributes) => {
      if (/macroenabled|vbaproject/i.test(attributes.ContentType ?? '')) throw new SpreadsheetError('workbook-with-macros');
    },
  });
}

/** Reads the workbook's own list of sheets and finds their parts. */
export function workbookParts(zip: Zip): WorkbookParts {
  const workbookPath = [...relations(zip, '').values()].find((relation) => relation.type.endsWith('/officeDocument'))?.path;
  if (workbookPath === undefined || !zip.has(workbookPath)) throw new SpreadsheetError('workbook-damaged');
  const related = relations(zip, workbookPath);
  const sheets: SheetPart[] = [];
  let countsFrom1904 = false;
  readXml(zip.read(workbookPath), {
    open: (name, attributes) => {
      if (name === 'workbookPr') countsFrom1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const target = related.get(attribute(attributes, 'id') ?? '');
      // Each sheet is a part of its own.
      if (sheets.length >= SPREADSHEET_LIMITS.entries) throw new SpreadsheetError('workbook-damaged');
      sheets.push({
        name: attributes.name ?? '',
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
        path: target && target.type.endsWith('/worksheet') && zip.has(target.path) ? target.path : null,
      });
    },
  });
  const pathOf = (type: string): string | null => {
    const path = [...related.values()].find((relation) => relation.type.endsWith(type))?.path;
    return path !== undefined && zip.has(path) ? path : null;
  };
  return { sheets, sharedStringsPath: pathOf('/sharedStrings'), stylesPath: pathOf('/styles'), countsFrom1904 };
}

/** The relations of a part (`''`: of the package) by id, with their targets as paths in the archive. */
function relations(zip: Zip, part: string): Map<string, { type: string; path: string }> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const found = new Map<string, { type: string; path: string }>();
  if (!zip.has(path)) return found;
  readXml(zip.read(path), {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Type === undefined || Target === undefined) return;
      if (Type.endsWith('/externalLink')) throw new SpreadsheetError('workbook-with-external-links');
      if (TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.set(Id, { type: Type, path: target });
    },
  });
  return found;
}
