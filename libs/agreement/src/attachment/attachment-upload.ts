import { applyDecorators, createParamDecorator, ExecutionContext, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiResponse } from '@nestjs/swagger';
import { Request } from 'express';
import { Problem, ProblemDto, RateLimited, uploadLimits } from '@kaskade/platform';

export interface UploadedAttachment {
  readonly bytes: Buffer;
  /** As the sender has it: only ever made a name of. */
  readonly fileName: string;
}

/** Takes one file in the field `file`, at most 10 MB and in memory, and nothing beside it. */
export const TakesAttachment = () =>
  applyDecorators(
    RateLimited('import'),
    UseInterceptors(FileInterceptor('file', uploadLimits(0))),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
    ApiResponse({ status: 413, type: ProblemDto, description: 'The file is too large' }),
  );

/** The uploaded file. Missing → 400. */
export const AttachedFile = createParamDecorator((_: unknown, context: ExecutionContext): UploadedAttachment => {
  const file = context.switchToHttp().getRequest<Request>().file;
  if (!file) throw Problem.invalid({ field: 'file', code: 'value-missing' });
  return { bytes: file.buffer, fileName: file.originalname };
});
