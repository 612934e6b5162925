import { ArgumentsHost, Catch } from '@nestjs/common';
import { Request, Response } from 'express';
import { localeOf, Problem, ProblemFilter, problemText } from '../problem';

/**
 * A sign-in is a journey of the browser's address, not a request of the web client's. What goes wrong on it lands on the client's own page,
 * which says what to do; the answer keeps its honest status. Whoever does not ask for a page gets the problem as everywhere else.
 */
@Catch()
export class LandOnSignInPage extends ProblemFilter {
  override answer(problem: Problem, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (request.accepts(['json', 'html']) !== 'html') return super.answer(problem, host);
    const returnTo = response.locals['returnTo'] as string | undefined;
    const page = `/logg-inn?${new URLSearchParams({ feil: problem.code, ...(returnTo ? { returnTo } : {}) }).toString()}`.replaceAll(
      '&',
      '&amp;',
    );
    const text = problemText(localeOf(request.headers['accept-language']), problem.code);
    response
      .status(problem.status)
      .type('html')
      .send(
        `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kaskade</title><meta http-equiv="refresh" content="0;url=${page}"></head>` +
          `<body><main><h1>${text}</h1><p><a href="${page}">Logg inn</a></p></main></body></html>`,
      );
  }
}
