import { httpsFetch } from './https-fetch';

/** The part of a browser that goes to the provider and back: keeps cookies, follows redirects, stops at ours. */
export class ProviderBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly authority: string,
    private readonly ours: string,
  ) {}

  /** @returns the callback's query, as the server reads it. */
  async follow(redirectTo: string): Promise<Record<string, string>> {
    const fetch = httpsFetch(this.authority);
    let url = redirectTo;
    for (let step = 0; step < 10; step += 1) {
      if (url.startsWith(this.ours)) return Object.fromEntries(new URL(url).searchParams);
      const response = await fetch(url, { headers: { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') } });
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        if (pair.slice(at + 1) === '') this.cookies.delete(pair.slice(0, at));
        else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
      }
      const location = response.headers.get('location');
      if (!location) throw new Error(`The provider stays at ${url} with ${response.status}: ${(await response.text()).slice(0, 500)}`);
      url = new URL(location, url).href;
    }
    throw new Error('Too many redirects');
  }
}
