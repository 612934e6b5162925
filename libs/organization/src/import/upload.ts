import { applyDecorators, createParamDecorator, ExecutionContext, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import { localeOf, Locale, ProblemDto, uploadLimits } from '@kaskade/platform';

/** Takes one file and nothing beside it. */
export const TakesWorkbook = () =>
  applyDecorators(
    UseInterceptors(FileInterceptor('file', uploadLimits(0))),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
    ApiResponse({ status: 413, type: ProblemDto, description: 'The file is too large' }),
    ApiResponse({ status: 503, type: ProblemDto, description: 'Too many files are being read: try again' }),
  );

/** The reader's language, for texts inside an answer. */
export const ReadersLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<Request>().headers['accept-language']),
);
