import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { Request } from 'express';
import type { Options } from 'multer';
import { Problem } from '../problem';
import { SPREADSHEET_LIMITS } from './limits';

/** An uploaded file, in memory; its name is the sender's and is only ever shown. */
export interface Upload {
  readonly bytes: Buffer;
  readonly fileName: string;
}

const LARGEST_FIELD_BYTES = 1024 * 1024;

/** What a form with one spreadsheet, and at most so many fields beside it, may hold. */
export function uploadLimits(fields: 0 | 1) {
  // multer knows a limit more than Nest's type of it: how deep the names of fields nest.
  const limits: Options['limits'] = {
    fileSize: SPREADSHEET_LIMITS.packedBytes,
    files: 1,
    fields,
    parts: 1 + fields,
    fieldSize: LARGEST_FIELD_BYTES,
    fieldNameSize: 50,
    headerPairs: 50,
    fieldNestingDepth: 0,
  };
  return { limits, defParamCharset: 'utf8' };
}

/** The uploaded file. Missing → 400. */
export const UploadedSpreadsheet = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const file = context.switchToHttp().getRequest<Request>().file;
  if (!file) throw Problem.invalid({ field: 'file', code: 'value-missing' });
  // A name can't be a path, nor bring line breaks into what it is shown in.
  const fileName = file.originalname
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-255);
  return { bytes: file.buffer, fileName };
});
