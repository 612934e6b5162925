import { ProviderUnavailable } from './identity-provider';

/** The global `fetch`, or in tests one that trusts the test's own certificate authority. */
export type ProviderFetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * Asks the provider for a JSON object: the one way in which anything is asked of it.
 * @returns the answer, read to its end; a refusal (4xx) is an answer too.
 * @throws ProviderUnavailable when there is no answer in time, a redirect, a server error, or no JSON object.
 */
export async function askProvider(
  fetch: ProviderFetch,
  url: string,
  timeoutMs: number,
  init: RequestInit = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    if (response.status >= 500) throw new Error(`status ${response.status}`);
    const body: unknown = await response.json();
    if (typeof body !== 'object' || body === null) throw new Error('no JSON object');
    return { status: response.status, headers: response.headers, body: body as Record<string, unknown> };
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    throw new ProviderUnavailable(`${new URL(url).pathname}: ${message}${cause?.code ? ` (${cause.code})` : ''}`);
  }
}
