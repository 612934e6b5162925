import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './generated/schema';
import type { OwnPaths } from './own-paths';
import { NetworkError, problemOf } from './problem';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Whoever is signed in, signing out ends it. */
const SIGN_OUT = '/api/auth/sign-out';

let drawnFor: number | null = null;

/** From now on every change says for whom the page was drawn. The server refuses it when somebody else has signed in by then, in another tab. */
export function drawFor(personId: number): void {
  drawnFor = personId;
}

/** For whom the page was drawn; null before anybody was here. */
export const personDrawnFor = (): number | null => drawnFor;

/** Every answer that is not 2xx becomes a thrown ProblemError; no answer at all a NetworkError. */
const failures: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
    return response;
  },
  onError({ error }) {
    return error instanceof DOMException && error.name === 'AbortError' ? error : new NetworkError(error);
  },
};

/** A header that a foreign page cannot set: the server refuses unsafe methods without it. */
const csrfHeader: Middleware = {
  onRequest({ request, schemaPath }) {
    if (SAFE_METHODS.has(request.method)) return request;
    request.headers.set('X-Kaskade', '1');
    if (drawnFor !== null && schemaPath !== SIGN_OUT) request.headers.set('X-Kaskade-Person', String(drawnFor));
    return request;
  },
};

/** The server's API, typed from its OpenAPI description. Wrap calls in `answer`. */
export const api = createClient<OwnPaths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(csrfHeader, failures);

/**
 * The body of a 2xx answer: `await answer(api.GET('/api/me'))`.
 * @throws ProblemError when the server refuses, NetworkError when it is away.
 */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** The header of a version-checked change: `params: { header: ifMatch(measure.version) }`. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

type Json<Answers> = Answers extends { content: { 'application/json': infer Body } } ? Body : undefined;
type Operation<Path extends keyof paths, Method extends string> = Method extends keyof paths[Path] ? paths[Path][Method] : never;

/** The body of a route's good answer: `AnswerOf<'/api/me'>`, `AnswerOf<'/api/measures', 'post'>`. */
export type AnswerOf<Path extends keyof paths, Method extends string = 'get'> =
  Operation<Path, Method> extends { responses: infer Responses }
    ? Json<Responses extends { 200: infer Ok } ? Ok : Responses extends { 201: infer Created } ? Created : never>
    : never;

/** The body that a route takes: `BodyOf<'/api/auth/demo', 'post'>`. */
export type BodyOf<Path extends keyof paths, Method extends string> =
  Operation<Path, Method> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;
