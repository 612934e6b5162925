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

/** What the server wants with everything unsafe: a header that a foreign page cannot set, and for whom the page was drawn. */
function changeHeaders(): Record<string, string> {
  return { 'X-Kaskade': '1', ...(drawnFor === null ? {} : { 'X-Kaskade-Person': String(drawnFor) }) };
}

const headersOfChanges: Middleware = {
  onRequest({ request, schemaPath }) {
    if (SAFE_METHODS.has(request.method)) return request;
    for (const [name, value] of Object.entries(changeHeaders())) request.headers.set(name, value);
    if (schemaPath === SIGN_OUT) request.headers.delete('X-Kaskade-Person');
    return request;
  },
};

/** The server's API, typed from its OpenAPI description. Wrap calls in `answer`. */
export const api = createClient<OwnPaths>({ baseUrl: '/', credentials: 'same-origin' });
api.use(headersOfChanges, failures);

/**
 * The body of a 2xx answer: `await answer(api.GET('/api/me'))`.
 * @throws ProblemError when the server refuses, NetworkError when it is away.
 */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/**
 * Posts a form with a file, which the API's description calls a string of bytes; the answer is a 2xx.
 * @throws as `answer`
 */
export async function postForm(address: string, form: FormData): Promise<Response> {
  const request = { method: 'POST', body: form, credentials: 'same-origin', headers: changeHeaders() } as const;
  const response = await fetch(address, request).catch((error: unknown) => {
    throw new NetworkError(error);
  });
  if (!response.ok) throw await problemOf(response);
  return response;
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
