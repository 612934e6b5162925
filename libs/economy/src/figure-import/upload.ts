import { applyDecorators, createParamDecorator, ExecutionContext, PipeTransform, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Request } from 'express';
import { Problem, ProblemDto, uploadLimits, validationPipe } from '@kaskade/platform';
import { FigureImportRequestDto } from './figure-import.dto';

/** Takes one file and, beside it, at most one field. */
export const TakesFile = (request?: { withRequest: true }) =>
  applyDecorators(
    UseInterceptors(FileInterceptor('file', uploadLimits(1))),
    ApiConsumes('multipart/form-data'),
    ApiExtraModels(FigureImportRequestDto),
    ApiBody({
      schema: {
        type: 'object',
        required: request ? ['file', 'request'] : ['file'],
        properties: {
          file: { type: 'string', format: 'binary' },
          ...(request ? { request: { allOf: [{ $ref: getSchemaPath(FigureImportRequestDto) }], description: 'As JSON text' } } : {}),
        },
      },
    }),
    ApiResponse({ status: 413, type: ProblemDto, description: 'The file is too large' }),
    ApiResponse({ status: 503, type: ProblemDto, description: 'Too many files are being read: try again' }),
  );

/** The field `request`: JSON text, held against `FigureImportRequestDto` as any body is. */
class ImportRequestPipe implements PipeTransform<unknown, Promise<FigureImportRequestDto>> {
  private readonly validation = validationPipe();

  async transform(text: unknown): Promise<FigureImportRequestDto> {
    if (typeof text !== 'string') throw Problem.invalid({ field: 'request', code: 'value-missing' });
    return (await this.validation.transform(parsed(text), { type: 'body', metatype: FigureImportRequestDto })) as FigureImportRequestDto;
  }
}

const RequestField = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const body = context.switchToHttp().getRequest<Request>().body as { request?: unknown } | undefined;
  return body?.request;
});

/** How the uploaded file is to be read. Missing or faulty → 400. */
export const ImportRequest = () => RequestField(ImportRequestPipe);

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem(400, 'malformed-json');
}
