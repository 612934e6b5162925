import {
  applyDecorators,
  createParamDecorator,
  ExecutionContext,
  PipeTransform,
  StreamableFile,
  Type,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse, ApiProduces, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Request } from 'express';
import { Problem, ProblemDto, validationPipe } from '../problem';
import { RateLimited } from '../rate-limit';
import { markSpreadsheet } from './mark-spreadsheet';
import { MarkingRequestDto } from './marking.dto';
import { Upload, uploadLimits } from './upload';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes one file and, beside it, at most one field `request`: JSON text of the given class. */
export const TakesSpreadsheet = (request?: Type<object>) =>
  applyDecorators(
    RateLimited('import'),
    UseInterceptors(FileInterceptor('file', uploadLimits(request ? 1 : 0))),
    ApiConsumes('multipart/form-data'),
    ...(request ? [ApiExtraModels(request)] : []),
    ApiBody({
      schema: {
        type: 'object',
        required: request ? ['file', 'request'] : ['file'],
        properties: {
          file: { type: 'string', format: 'binary' },
          ...(request ? { request: { allOf: [{ $ref: getSchemaPath(request) }], description: 'As JSON text' } } : {}),
        },
      },
    }),
    ApiResponse({ status: 413, type: ProblemDto, description: 'The file is too large' }),
    ApiResponse({ status: 503, type: ProblemDto, description: 'Too many files are being read: try again' }),
  );

/** The field `request`: JSON text, held against a class as any body is. Missing or faulty → 400. */
class RequestPipe implements PipeTransform<unknown, Promise<object>> {
  private readonly validation = validationPipe();

  constructor(private readonly metatype: Type<object>) {}

  async transform(text: unknown): Promise<object> {
    if (typeof text !== 'string') throw Problem.invalid({ field: 'request', code: 'value-missing' });
    return (await this.validation.transform(parsed(text), { type: 'body', metatype: this.metatype })) as object;
  }
}

const RequestField = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const body = context.switchToHttp().getRequest<Request>().body as { request?: unknown } | undefined;
  return body?.request;
});

/** What stands beside an uploaded file, as an instance of the class. */
export const FormRequest = (metatype: Type<object>) => RequestField(new RequestPipe(metatype));

/** A route that answers with the uploaded workbook, cells marked. */
export const MarksWorkbook = () =>
  applyDecorators(TakesSpreadsheet(MarkingRequestDto), ApiProduces(XLSX), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

/** The answer of such a route. */
export async function markedFile(upload: Upload, { notes }: MarkingRequestDto): Promise<StreamableFile> {
  return new StreamableFile(await markSpreadsheet(upload, notes), { type: XLSX, disposition: 'attachment; filename="merket.xlsx"' });
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem(400, 'malformed-json');
}
