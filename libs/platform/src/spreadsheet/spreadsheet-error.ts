import { Problem } from '../problem/problem';

/** Why a file was not read. The text for each code lives with the answer's language, not here. */
export type SpreadsheetErrorCode =
  | 'file-empty'
  | 'file-too-large'
  | 'not-a-spreadsheet'
  | 'old-or-encrypted-workbook'
  | 'name-and-content-differ'
  | 'workbook-damaged'
  | 'workbook-unpacks-too-large'
  | 'workbook-too-many-parts'
  | 'workbook-with-macros'
  | 'workbook-with-external-links'
  | 'workbook-with-embedded-files'
  | 'xml-with-document-type'
  | 'no-visible-sheet'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'too-much-text'
  | 'csv-unclosed-quote'
  | 'reading-took-too-long'
  | 'reading-needed-too-much'
  | 'too-many-readers'
  | 'only-workbooks-are-marked'
  | 'workbook-not-marked';

const STATUS: Partial<Record<SpreadsheetErrorCode, number>> = { 'file-too-large': 413, 'too-many-readers': 503 };

/** Thrown when an uploaded file is refused; a problem like any other, `params` are the numbers and names that its text needs. */
export class SpreadsheetError extends Problem {
  constructor(
    override readonly code: SpreadsheetErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(STATUS[code] ?? 400, code, { params });
    this.name = 'SpreadsheetError';
  }
}
