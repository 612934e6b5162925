/**
 * A path of our own to go to after sign-in, or `/`. Whatever leads to another origin (`//evil`, `/\evil`, absolute
 * addresses, control characters that browsers drop) is ignored.
 */
export function ownPath(returnTo: unknown): string {
  if (typeof returnTo !== 'string' || !/^\/(?![/\\])/.test(returnTo)) return '/';
  const base = 'https://own.invalid';
  try {
    const url = new URL(returnTo, base);
    return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/';
  } catch {
    return '/';
  }
}
