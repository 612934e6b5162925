/** One field at fault in a refused request. `field` is the path in the body, `code` a stable word, `message` in the reader's language. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly params?: Record<string, unknown>;
}

/** The body of an error answer (RFC 9457, `application/problem+json`). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** With 412: the resource as it is now, in the shape that a read of it has. */
  readonly current?: unknown;
  /** With `fresh-sign-in-needed`: the path to sign in again at. */
  readonly signInUrl?: string;
}

const PROBLEM_PREFIX = 'urn:kaskade:problem:';

/** The server refused. `code` is the stable last part of the problem's type, e.g. `stale-version`. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly fields: readonly FieldProblem[];
  readonly current: unknown;
  readonly signInUrl: string | undefined;

  constructor(body: ProblemBody) {
    super(body.title);
    this.name = 'ProblemError';
    this.status = body.status;
    this.code = body.type.startsWith(PROBLEM_PREFIX) ? body.type.slice(PROBLEM_PREFIX.length) : body.type;
    this.detail = body.detail;
    this.fields = body.errors ?? [];
    this.current = body.current;
    this.signInUrl = body.signInUrl;
  }
}

/** The server was not reached, or what answered was not ours: nothing is known about whether the request was carried out. */
export class NetworkError extends Error {
  constructor(cause?: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

/** Reads an error answer. An answer that is no problem document (a proxy's page) counts as the server being away. */
export async function problemOf(response: Response): Promise<ProblemError | NetworkError> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  if (!isProblem) return new NetworkError(response.status);
  const body = (await response.json()) as Partial<ProblemBody>;
  return new ProblemError({ ...body, type: body.type ?? 'about:blank', title: body.title ?? response.statusText, status: response.status });
}

/** True for 412: somebody else saved first. */
export function isConflict(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status === 412;
}

/** Nobody is signed in (any more). */
export function isUnauthenticated(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 401 && error.signInUrl === undefined;
}

/** Where somebody who is signed in, but too long ago for what they ask, signs in again to come back to `returnTo`; else undefined. */
export function freshSignInUrl(error: unknown, returnTo: string): string | undefined {
  if (!(error instanceof ProblemError) || error.signInUrl === undefined) return undefined;
  return `${error.signInUrl}${error.signInUrl.includes('?') ? '&' : '?'}returnTo=${encodeURIComponent(returnTo)}`;
}
