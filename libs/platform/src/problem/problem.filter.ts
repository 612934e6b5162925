import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { Request, Response } from 'express';
import { isDatabaseAway, isLockConflict, StaleVersionError } from '@kaskade/persistence';
import { Problem } from './problem';
import { localeOf, problemText } from './problem-text';
import './text.nb';

/** Turns whatever was thrown into `application/problem+json`, without stack, SQL or path. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.asProblem(error, host.switchToHttp().getRequest<Request>());
    response.locals['problem'] = problem;
    if (response.headersSent) {
      // A stream that fails on the way can only be cut off: the reader sees a broken file, never a short one that looks whole.
      response.destroy(error instanceof Error ? error : undefined);
      return;
    }
    if (problem.details.retryAfterSeconds !== undefined) response.setHeader('Retry-After', problem.details.retryAfterSeconds);
    this.answer(problem, host);
  }

  protected answer(problem: Problem, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const locale = localeOf(request.headers['accept-language']);
    const { params, errors, current, difference, signInUrl } = problem.details;
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(
        JSON.stringify({
          type: `urn:kaskade:problem:${problem.code}`,
          title: problemText(locale, problem.code, params),
          status: problem.status,
          ...(errors ? { errors: errors.map((fault) => ({ ...fault, message: problemText(locale, fault.code, fault.params) })) } : {}),
          ...(current === undefined ? {} : { current }),
          ...(difference === undefined ? {} : { difference }),
          ...(signInUrl === undefined ? {} : { signInUrl }),
        }),
      );
  }

  private asProblem(error: unknown, request: Request): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof StaleVersionError) return new Problem(412, 'changed-by-another');
    const status = error instanceof HttpException ? error.getStatus() : ((error as { status?: unknown }).status ?? 500);
    if (status === 404) return Problem.notFound();
    if (status === 413) return new Problem(413, 'too-large');
    if (status === 415) return new Problem(415, 'unsupported-media-type');
    if (status === 400 && isUnreadableJson(request)) return new Problem(400, 'malformed-json');
    if (isLockConflict(error)) return new Problem(503, 'busy');
    if (isDatabaseAway(error)) {
      this.logger.error(`the database cannot be reached: ${String(error)}`);
      return new Problem(503, 'database-away');
    }
    if (error instanceof HttpException) return new Problem(error.getStatus(), 'invalid-input');
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return new Problem(500, 'unexpected-error');
  }
}

/** JSON was sent, and none could be read: the body parser's refusal, which reaches us as a plain 400. */
function isUnreadableJson(request: Request): boolean {
  return request.body === undefined && request.is('application/json') === 'application/json';
}
