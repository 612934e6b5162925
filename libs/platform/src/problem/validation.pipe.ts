import { ArgumentMetadata, ValidationError, ValidationPipe } from '@nestjs/common';
import { FieldFault, Problem } from './problem';
import { plainTexts } from './validators';

/** What class-validator calls a fault → our codes; others are `value-invalid`. */
const codes: Readonly<Record<string, string>> = {
  whitelistValidation: 'not-allowed-field',
  isDefined: 'value-missing',
  isNotEmpty: 'value-missing',
  isInt: 'not-a-whole-number',
  isIn: 'value-unknown',
  isEnum: 'value-unknown',
  isDay: 'not-a-day',
  maxLength: 'value-too-long',
  minLength: 'value-missing',
  min: 'value-too-small',
  max: 'value-too-large',
};

function faultsOf(errors: readonly ValidationError[], path = ''): FieldFault[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {});
    const first = own[0];
    return [
      ...(first === undefined
        ? []
        : [{ field, code: (error.contexts?.[first] as { code?: string } | undefined)?.code ?? codes[first] ?? 'value-invalid' }]),
      ...faultsOf(error.children ?? [], field),
    ];
  });
}

/** Text of a path or query stays text until a pipe of ours reads it: the framework's own would make 1000 of `1e3` and 0 of nothing. */
class PlainValidationPipe extends ValidationPipe {
  /** No text of a body gets further with control characters in it, whichever field it is of. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(metadata.type === 'body' ? plainTexts(value) : value, metadata);
  }

  protected override transformPrimitive(value: unknown): unknown {
    return value;
  }
}

/** Only declared fields with declared types get in; everything else is a 400 that names the field. */
export function validationPipe(): ValidationPipe {
  return new PlainValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    exceptionFactory: (errors) => Problem.invalid(...faultsOf(errors)),
  });
}
