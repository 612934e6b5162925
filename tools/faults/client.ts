import { setTimeout as sleep } from 'node:timers/promises';

interface Measure {
  version: number;
  status: string;
  updates: { comment: string }[];
}

const LIGHTS = ['green', 'yellow', 'red'] as const;
/** A person between two clicks, much hurried. */
const PAUSE_MS = 60;
const RETRY_MS = 500;

/** What one client has seen. */
export class Tally {
  /** Writes that were answered with success, by the text that they carried. */
  readonly acknowledged: string[] = [];
  /** Writes without an answer, or with an error of the server's: they may have been carried out or not. */
  readonly unknown: string[] = [];
  /** Answers that said: you are not signed in. */
  signedOut = 0;
  /** Times that the measure was older than what had been acknowledged: a write had been lost. */
  wentBack = 0;
  /** Answers that should not have come at all. */
  readonly strange: string[] = [];
  longestWaitMs = 0;
}

/** A leader who reports on a measure of their own again and again, and knows what was acknowledged. */
export class Client {
  readonly tally = new Tally();
  private cookie = '';
  private version = 0;
  private number = 0;
  private isStopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    readonly personId: number,
    private readonly measureId: number,
    private readonly origin: string,
  ) {}

  /** Signs in at one instance; everything after that goes through the balancer. */
  async signIn(at: string): Promise<void> {
    const response = await fetch(`${at}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: at },
      body: JSON.stringify({ personId: this.personId }),
    });
    await response.arrayBuffer();
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (response.status !== 200 || !cookie) throw new Error(`Signing in as ${this.personId}: ${response.status}`);
    this.cookie = cookie;
  }

  /** Whether an instance knows this client as who they signed in as. */
  async isKnownAt(origin: string): Promise<boolean> {
    const response = await fetch(`${origin}/api/me`, { headers: { cookie: this.cookie } });
    const body = (await response.json()) as { person?: { id: number } };
    return response.status === 200 && body.person?.id === this.personId;
  }

  begin(): void {
    this.isStopped = false;
    this.running = this.work();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Reads the measure with its whole log; waits until somebody answers. */
  async read(): Promise<Measure> {
    for (;;) {
      const answer = await this.ask('GET', '');
      if (answer?.status === 200) return answer.body as Measure;
      if (answer && answer.status < 500) throw new Error(`Reading measure ${this.measureId}: ${answer.status}`);
      await sleep(RETRY_MS);
    }
  }

  private async work(): Promise<void> {
    await this.refresh();
    while (!this.isStopped) {
      const begun = performance.now();
      await this.write();
      this.tally.longestWaitMs = Math.max(this.tally.longestWaitMs, performance.now() - begun);
      await sleep(Math.random() * PAUSE_MS * 2);
    }
  }

  private async write(): Promise<void> {
    const comment = `person ${this.personId} write ${++this.number}`;
    const light = LIGHTS[this.number % LIGHTS.length];
    const answer = await this.ask('POST', '/updates', { status: 'started', light, comment });
    if (answer?.status === 201) {
      this.tally.acknowledged.push(comment);
      this.version = (answer.body as Measure).version;
      return;
    }
    if (!answer || answer.status >= 500) this.tally.unknown.push(comment);
    // 412: a write without an answer came through after we had looked.
    else if (answer.status !== 412 && answer.status !== 401) this.tally.strange.push(`${answer.status} ${JSON.stringify(answer.body)}`);
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const { version } = await this.read();
    if (version < this.version) this.tally.wentBack++;
    this.version = version;
  }

  /** @returns null when the connection broke before the whole answer was there */
  private async ask(method: 'GET' | 'POST', path: string, body?: object): Promise<{ status: number; body: unknown } | null> {
    try {
      const response = await fetch(`${this.origin}/api/measures/${this.measureId}${path}`, {
        method,
        headers: {
          cookie: this.cookie,
          ...(body ? { 'Content-Type': 'application/json', Origin: this.origin, 'X-Kaskade': '1', 'If-Match': `"${this.version}"` } : {}),
        },
        body: body ? JSON.stringify(body) : null,
      });
      const text = await response.text();
      if (response.status === 401) this.tally.signedOut++;
      return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
    } catch {
      return null;
    }
  }
}
