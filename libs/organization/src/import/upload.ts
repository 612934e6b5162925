import { applyDecorators, createParamDecorator, ExecutionContext, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import type { Options } from 'multer';
import { localeOf, Locale, Problem, ProblemDto, SPREADSHEET_LIMITS } from '@kaskade/platform';

/** An uploaded file, in memory; its name is the sender's and is only ever shown. */
export interface Upload {
  readonly bytes: Buffer;
  readonly fileName: string;
}

const LIMITS: Options['limits'] = {
  fileSize: SPREADSHEET_LIMITS.packedBytes,
  files: 1,
  fields: 0,
  parts: 1,
  fieldNameSize: 50,
  headerPairs: 50,
  fieldNestingDepth: 0,
};

/** Takes one file and nothing beside it. */
export const TakesWorkbook = () =>
  applyDecorators(
    UseInterceptors(
      FileInterceptor('file', {
        limits: LIMITS,
        defParamCharset: 'utf8',
      }),
    ),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
    ApiResponse({ status: 413, type: ProblemDto, description: 'The file is too large' }),
    ApiResponse({ status: 503, type: ProblemDto, description: 'Too many files are being read: try again' }),
  );

/** The uploaded file. Missing → 400. */
export const UploadedWorkbook = createParamDecorator((_: unknown, context: ExecutionContext): Upload => {
  const file = context.switchToHttp().getRequest<Request>().file;
  if (!file) throw Problem.invalid({ field: 'file', code: 'value-missing' });
  // A name can't be a path, nor bring line breaks into what it is shown in.
  const fileName = file.originalname
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(-255);
  return { bytes: file.buffer, fileName };
});

/** The reader's language, for texts inside an answer. */
export const ReadersLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<Request>().headers['accept-language']),
);
