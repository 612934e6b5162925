import './text.nb';

export { SPREADSHEET_LIMITS } from './limits';
export { readSpreadsheet } from './read-spreadsheet';
export { SpreadsheetError, type SpreadsheetErrorCode } from './spreadsheet-error';
export { UploadedSpreadsheet, uploadLimits, type Upload } from './upload';
