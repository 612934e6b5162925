import { randomUUID } from 'node:crypto';

/** What was answered; null when the connection broke before the whole answer was there. */
export type Answer = { readonly status: number; readonly body: Record<string, unknown> } | null;

/** A signature as it is sent, and sent again. */
export interface SentSignature {
  readonly hash: string;
  readonly version: number;
  readonly passedSlips: string[];
  readonly key: string;
}

/** Somebody who signs, over HTTP. */
export class Signer {
  private cookie = '';

  constructor(
    readonly personId: number,
    private readonly origin: string,
  ) {}

  /** Signing asks for a fresh one. */
  async signIn(): Promise<void> {
    const answer = await fetch(`${this.origin}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.origin },
      body: JSON.stringify({ personId: this.personId }),
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`Signing in as ${this.personId}: ${answer.status}`);
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  /** Opens an amendment of an active agreement. */
  async amend(agreementId: number, version: number): Promise<number> {
    return this.moved(await this.ask('POST', `${agreementId}/amendments`, { reason: 'Noe er nytt' }, { version }));
  }

  async propose(agreementId: number, version: number): Promise<number> {
    return this.moved(await this.ask('POST', `${agreementId}/propose`, { comment: '' }, { version }));
  }

  /** Reads what there is to sign. */
  async prepared(agreementId: number): Promise<SentSignature> {
    const answer = await this.ask('GET', `${agreementId}/signing`);
    if (answer?.status !== 200) throw new Error(`Reading what ${agreementId} would sign: ${JSON.stringify(answer)}`);
    const { hash, version, slips } = answer.body as { hash: string; version: number; slips: { key: string }[] };
    return { hash, version, passedSlips: slips.map((slip) => slip.key), key: randomUUID() };
  }

  sign(agreementId: number, { hash, passedSlips, ...headers }: SentSignature): Promise<Answer> {
    return this.ask('POST', `${agreementId}/sign`, { hash, passedSlips }, headers);
  }

  private moved(answer: Answer): number {
    if (!answer || answer.status >= 300) throw new Error(`A step was refused: ${JSON.stringify(answer)}`);
    return answer.body['version'] as number;
  }

  private async ask(method: 'GET' | 'POST', path: string, body?: object, sent: { version?: number; key?: string } = {}): Promise<Answer> {
    const changing = { 'Content-Type': 'application/json', Origin: this.origin, 'X-Kaskade': '1', 'If-Match': `"${sent.version}"` };
    try {
      const answer = await fetch(`${this.origin}/api/agreements/${path}`, {
        method,
        headers: { cookie: this.cookie, ...(body ? changing : {}), ...(sent.key ? { 'Idempotency-Key': sent.key } : {}) },
        body: body ? JSON.stringify(body) : null,
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    } catch {
      return null;
    }
  }
}
