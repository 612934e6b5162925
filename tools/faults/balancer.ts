import { createServer, IncomingMessage, request, Server, ServerResponse } from 'node:http';
import { AddressInfo } from 'node:net';
import { Instance } from './instance';

const ASKED_EVERY_MS = 500;

/**
 * A small reverse proxy that hands requests round among the instances that say they are ready (all, when none does). Where nobody listens
 * the next one gets the request; a request that has been handed over is not tried again, since it may have been carried out.
 */
export class Balancer {
  private readonly server: Server;
  private turn = 0;
  private readonly resting = new Set<Instance>();
  private watch: NodeJS.Timeout | undefined;
  /** Requests that were handed over and got no whole answer. */
  cutOff = 0;

  constructor(private readonly instances: readonly Instance[]) {
    this.server = createServer((incoming, outgoing) => {
      const first = this.turn++;
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () => this.forward(incoming, Buffer.concat(chunks), outgoing, this.inTurn(first)));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.watch = setInterval(() => void this.askWhoIsReady(), ASKED_EVERY_MS);
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    clearInterval(this.watch);
    this.server.closeAllConnections();
    this.server.close();
  }

  private async askWhoIsReady(): Promise<void> {
    for (const instance of this.instances) {
      if ((await instance.readyStatus()) === 200) this.resting.delete(instance);
      else this.resting.add(instance);
    }
  }

  private inTurn(turn: number): Instance[] {
    const ready = this.instances.filter((instance) => !this.resting.has(instance));
    const asked = ready.length > 0 ? ready : this.instances;
    return asked.map((_, index) => asked[(turn + index) % asked.length]!);
  }

  private forward(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse, [instance, ...others]: Instance[]): void {
    if (!instance) return void outgoing.writeHead(502).end();
    const { method, url, headers } = incoming;
    const onward = request({
      host: '127.0.0.1',
      port: instance.port,
      method,
      path: url,
      headers: { ...headers, connection: 'close' },
      agent: false,
    });
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('aborted', () => {
        this.cutOff++;
        outgoing.destroy();
      });
      answer.on('error', () => outgoing.destroy());
      answer.pipe(outgoing);
    });
    onward.on('error', (error: NodeJS.ErrnoException) => {
      if (outgoing.headersSent) return;
      if (error.code === 'ECONNREFUSED') return this.forward(incoming, body, outgoing, others);
      this.cutOff++;
      outgoing.writeHead(502).end();
    });
    onward.end(body);
  }
}
