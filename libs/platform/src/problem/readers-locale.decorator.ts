import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { Request } from 'express';
import { Locale, localeOf } from './problem-text';

/** The reader's language, for texts inside an answer. */
export const ReadersLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<Request>().headers['accept-language']),
);
