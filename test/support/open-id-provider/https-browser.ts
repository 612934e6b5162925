import { httpsFetch } from './https-fetch';

/** Where a journey ended. */
export interface Landing {
  url: string;
  status: number;
  headers: Headers;
  text: string;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The part of a browser that signs in: keeps cookies by site, follows redirects, asks for pages. Https only, as the cookies are. */
export class HttpsBrowser {
  private readonly cookies = new Map<string, Map<string, string>>();

  constructor(private readonly authority: string) {}

  /** Follows redirects to where they end, or to the first address that begins with `until`, which is not asked for. */
  async follow(address: string, until?: string): Promise<Landing> {
    let url = address;
    for (let step = 0; step < 12; step += 1) {
      if (until !== undefined && url.startsWith(until)) return { url, status: 0, headers: new Headers(), text: '' };
      const landing = await this.ask(url, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
      const location = landing.headers.get('location');
      if (!REDIRECTS.has(landing.status) || location === null) return landing;
      url = new URL(location, url).href;
    }
    throw new Error(`Too many redirects, the last to ${url}`);
  }

  /** One request, with the site's cookies. */
  async ask(url: string, init: RequestInit = {}): Promise<Landing> {
    const jar = this.jarOf(url);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '));
    const response = await httpsFetch(this.authority)(url, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const isGone = pair.slice(at + 1) === '' || /expires=thu, 01 jan 1970/i.test(line);
      if (isGone) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  /** A site's cookies: to look at, to keep, to put back. */
  jarOf(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.cookies.get(host) ?? new Map<string, string>();
    this.cookies.set(host, jar);
    return jar;
  }
}
