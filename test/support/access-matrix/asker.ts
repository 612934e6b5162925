import { TestApp } from '../app';

export interface Answer {
  readonly status: number;
  /** As text; a workbook's bytes as latin-1. */
  readonly text: string;
  readonly bytes: Buffer;
  /** As in the audit log. */
  readonly requestId: string | null;
}

/** Asks as one person, on connections that stay open: thousands of questions in a minute. */
export class Asker {
  private constructor(
    private readonly origin: string,
    private readonly cookie: string | null,
  ) {}

  static async signIn(test: TestApp, personId: number | null): Promise<Asker> {
    if (personId === null) return new Asker(test.origin, null);
    const response = await fetch(`${test.origin}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Kaskade': '1' },
      body: JSON.stringify({ personId }),
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`sign-in of ${personId} answered ${response.status}`);
    return new Asker(
      test.origin,
      response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    );
  }

  /** `If-Match` is a version that nothing has, unless said otherwise. */
  async ask(
    method: string,
    path: string,
    body?: object | FormData,
    ifMatch = '"99999"',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...headers,
        'X-Kaskade': '1',
        'If-Match': ifMatch,
        'Idempotency-Key': `matrix-${Math.random()}`,
        ...(this.cookie === null ? {} : { Cookie: this.cookie }),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      body: isForm ? body : body && JSON.stringify(body),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, text: bytes.toString('utf8'), bytes, requestId: response.headers.get('x-request-id') };
  }
}
