import { request } from 'node:https';
import type { ProviderFetch } from '@kaskade/platform';

/** `fetch` that trusts one certificate authority besides no other: Node 20 reads NODE_EXTRA_CA_CERTS only when it starts. Never follows redirects. */
export function httpsFetch(authority: string): ProviderFetch {
  return (url, init = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        {
          method: init.method ?? 'GET',
          headers: Object.fromEntries(new Headers(init.headers)),
          ca: authority,
          signal: init.signal ?? undefined,
          agent: false,
        },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('error', reject);
          incoming.on('end', () => {
            const headers = new Headers();
            for (const [name, values] of Object.entries(incoming.headersDistinct))
              for (const value of values ?? []) headers.append(name, value);
            const status = incoming.statusCode ?? 0;
            resolve(new Response(status === 204 || status === 304 ? null : Buffer.concat(parts), { status, headers }));
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(
        init.body === undefined || init.body === null
          ? undefined
          : init.body instanceof URLSearchParams
            ? init.body.toString()
            : (init.body as string),
      );
    });
}
