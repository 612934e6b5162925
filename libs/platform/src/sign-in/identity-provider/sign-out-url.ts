/** RP-initiated logout (OpenID Connect): client_id instead of the ID token as hint, so that no token goes through the browser. */
export function signOutUrl(endSessionEndpoint: string, clientId: string, options: { returnTo: string; logoutHint: string | null }): string {
  const url = new URL(endSessionEndpoint);
  url.searchParams.set('client_id', clientId);
  url.searchParams.set('post_logout_redirect_uri', options.returnTo);
  if (options.logoutHint !== null) url.searchParams.set('logout_hint', options.logoutHint);
  return url.href;
}
