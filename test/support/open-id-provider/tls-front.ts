import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:https';
import { AddressInfo } from 'node:net';

/** The reverse proxy in front of a server under test: https ends here, as it does in production. */
export interface TlsFront {
  /** https://localhost:<port> */
  origin: string;
  /** Where requests go on to. */
  forwardTo(port: number): void;
  stop(): Promise<void>;
}

/** Starts it on a free port of localhost. */
export async function startTlsFront({ certificate, key }: { certificate: string; key: string }): Promise<TlsFront> {
  let target = 0;
  const server = createServer({ cert: certificate, key }, (incoming, outgoing) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https', 'x-forwarded-for': incoming.socket.remoteAddress };
    const onward = request(
      { host: '127.0.0.1', port: target, method: incoming.method, path: incoming.url, headers, agent: false },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end()));
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    forwardTo: (port) => (target = port),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
