import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';

/** A request as pino's own serializer has it. */
interface LoggedRequest {
  readonly id: unknown;
  readonly method: string;
  readonly url: string;
  /** The request itself. */
  readonly raw: Pick<Request, 'ip'>;
}

/**
 * What the log keeps of requests and answers: from which address (behind a proxy that is named, the one that it tells), what and how it went. Neither headers nor what follows the path: cookies stand there,
 * the provider's code and state at sign-in, and what somebody searches for.
 */
export const requestLog = {
  /** The same id as in the answer and in the audit log. */
  genReqId: (request: IncomingMessage) => request.id,
  quietReqLogger: true,
  serializers: {
    req: ({ id, method, url, raw }: LoggedRequest) => ({ id, method, path: url.split('?')[0], remoteAddress: raw.ip }),
    res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
  },
};
