import './text.nb';

export { FormRequest, markedFile, MarksWorkbook, TakesSpreadsheet } from './form';
export { SPREADSHEET_LIMITS } from './limits';
export { MarkingRequestDto } from './marking.dto';
export { readSpreadsheet } from './read-spreadsheet';
export { SpreadsheetError, type SpreadsheetErrorCode } from './spreadsheet-error';
export { UploadedSpreadsheet, uploadLimits, type Upload } from './upload';
