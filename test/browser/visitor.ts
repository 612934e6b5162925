import { expect, Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';
export type { Download, Locator, Page } from '@playwright/test';

/** A person of the demo, as the sign-in lists them. */
export interface DemoPerson {
  readonly id: number;
  readonly name: string;
  readonly title: string | null;
  readonly unit: string | null;
  readonly level: string | null;
}

/** What a browser says when it is unhappy: console errors (a broken CSP is one) and uncaught errors. */
export class Complaints {
  private readonly heard: string[] = [];
  private readonly expected: string[] = [];

  hear(text: string): void {
    this.heard.push(text);
  }

  /** Chromium writes every refused request to the console: this one is part of the journey. */
  expectStatus(status: number): void {
    this.expected.push(`the server responded with a status of ${status} `);
  }

  /** A complaint that the test makes the browser have. */
  expectText(part: string): void {
    this.expected.push(part);
  }

  get unexpected(): string[] {
    return this.heard.filter((text) => !this.expected.some((part) => text.includes(part)));
  }
}

/** A test in which any complaint of the browser, in any tab, is a failure. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints();
      context.on('console', (message) => message.type() === 'error' && complaints.hear(`${message.text()} (${message.location().url})`));
      context.on('weberror', (error) => complaints.hear(String(error.error())));
      await use(complaints);
      expect(complaints.unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Someone who asks the server without a screen: to find their way in the demo, and to prepare what a journey meets. */
export class Visitor {
  constructor(private readonly page: Page) {}

  async people(): Promise<DemoPerson[]> {
    return this.get<DemoPerson[]>('/api/auth/demo');
  }

  /** @throws when the demo has nobody whose title, unit or level is that */
  async find(who: Partial<DemoPerson>): Promise<DemoPerson> {
    const person = (await this.people()).find((each) =>
      Object.entries(who).every(([key, value]) => each[key as keyof DemoPerson] === value),
    );
    if (!person) throw new Error(`the demo has nobody with ${JSON.stringify(who)}`);
    return person;
  }

  /** The page is this person's from now on. */
  async signIn(who: Partial<DemoPerson>): Promise<DemoPerson> {
    const person = await this.find(who);
    const answer = await this.page.request.post('/api/auth/demo', { data: { personId: person.id } });
    expect(answer.status()).toBe(200);
    return person;
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.page.request.get(path);
    expect(answer.status(), `GET ${path}`).toBe(200);
    return (await answer.json()) as T;
  }

  /** A write; `version` where what is changed has one. Fails on anything but a 2xx. */
  async write<T>(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    data: object,
    version?: number,
    more: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const headers = { 'X-Kaskade': '1', ...(version === undefined ? {} : { 'If-Match': `"${version}"` }), ...more };
    const answer = await this.page.request.fetch(path, { method, data, headers });
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return (answer.status() === 204 ? undefined : await answer.json()) as T;
  }
}
