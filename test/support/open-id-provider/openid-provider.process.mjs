// A whole OpenID provider for tests, in a process of its own: https, tokens shaped as Entra ID's (v2.0), and whatever goes wrong on request.
// Started by openid-provider.ts, which talks to it over IPC.
import { once } from 'node:events';
import { createServer } from 'node:https';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import express from 'express';
import { interactionPolicy, Provider } from 'oidc-provider';
import { decodeJwt, exportJWK, SignJWT } from 'jose';

/** @typedef {import('./openid-provider.js').Mischief} Mischief */
/** @type {import('./openid-provider.js').ProviderStart} */
const start = JSON.parse(process.env.OPENID_PROVIDER ?? '{}');
/** @type {Mischief} */
let mischief = {};

const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = newKeys();
const foreignKeys = newKeys();
const key = { ...(await exportJWK(keys.privateKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
// Written as passport-azure-ad itself writes a published key: what it would take for a shared secret, if it took HS256.
const publicPem = keys.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();

const app = express();
const server = createServer({ cert: start.certificate, key: start.key }, app);
// It takes a free port itself, and is then named after it: a port found free and taken later may be somebody else's by then.
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
const issuer = `https://localhost:${port}/${start.tenantId}/v2.0`;

const policy = interactionPolicy.base();
policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: start.clientId,
      client_secret: start.clientSecret,
      token_endpoint_auth_method: 'client_secret_post',
      redirect_uris: start.redirectUrls,
      post_logout_redirect_uris: start.signedOutUrls,
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: ['only-for-tests'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource } },
  interactions: { policy, url: (_context, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  // One client of the municipality's own: consent is given.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: start.clientId, accountId: oidc.session?.accountId });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});

/** @typedef {(options: { use: string }) => Promise<string>} Issue */
const issueToken = /** @type {Issue} */ (Object.getOwnPropertyDescriptor(provider.IdToken.prototype, 'issue')?.value);
/** @type {Issue} */
provider.IdToken.prototype.issue = async function issue(options) {
  return bent(entraClaims(decodeJwt(await issueToken.call(this, options))));
};
provider.on('server_error', (_context, error) => process.stderr.write(`openid provider: ${error.stack}\n`));

/**
 * The claims as Entra ID makes them (v2.0), bent as asked.
 * @param {import('jose').JWTPayload} issued
 */
function entraClaims(issued) {
  const account = start.accounts.find(({ sub }) => sub === issued.sub);
  if (!account) throw new Error(`No account ${issued.sub}`);
  const clock = Math.floor(Date.now() / 1000) + (mischief.clockSeconds ?? 0);
  const claims = {
    ...issued,
    ver: '2.0',
    tid: start.tenantId,
    oid: account.oid,
    preferred_username: account.userName,
    name: account.name,
    login_hint: `hint-${account.sub}`,
    ...(account.roles.length > 0 ? { roles: account.roles } : {}),
    iat: clock,
    nbf: clock,
    exp: clock + 3_600,
    ...mischief.claims,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
}

/**
 * The token, its header with `typ`, which Entra ID writes and passport-azure-ad wants; signed as asked.
 * @param {Record<string, unknown>} claims
 */
async function bent(claims) {
  const { signature } = mischief;
  /** @param {string} alg */
  const unsigned = (alg) => `${encode({ alg, typ: 'JWT', kid: key.kid })}.${encode(claims)}`;
  if (signature === 'none') return `${unsigned('none')}.`;
  if (signature === 'hs256-secret' || signature === 'hs256-public-key') {
    const secret = signature === 'hs256-secret' ? start.clientSecret : publicPem;
    return `${unsigned('HS256')}.${createHmac('sha256', secret).update(unsigned('HS256')).digest('base64url')}`;
  }
  if (signature === 'garbage')
    return `${encode({ alg: 'RS256', typ: 'JWT', kid: key.kid })}.${Buffer.from('no json').toString('base64url')}.AAAA`;
  const signed = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: signature === 'unknown-key' ? 'key-9' : key.kid })
    .sign(signature === 'foreign-key' ? foreignKeys.privateKey : keys.privateKey);
  if (signature !== 'changed-after') return signed;
  const [header, , proof] = signed.split('.');
  return `${header}.${encode({ ...claims, oid: '00000000-0000-4000-8000-00000000dead' })}.${proof}`;
}

/** @param {object} value */
function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** @param {string} title @param {string} body */
const page = (title, body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;

/** @param {import('oidc-provider').KoaContextWithOIDC} context @param {string} form */
function logoutSource(context, form) {
  context.body = page(
    'Sign out',
    `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Sign out</button>`,
  );
}

/** @param {import('oidc-provider').KoaContextWithOIDC} context */
function postLogoutSuccessSource(context) {
  context.body = page('Signed out', '');
}

// A browser asks for it by itself, and complains where there is none.
app.get('/favicon.ico', (_request, response) => void response.status(204).end());
app.use(troubleAsAsked);
app.get('/interaction/:uid', async (request, response) => {
  if (mischief.signInAs) return finish(request, response, mischief.signInAs);
  const choices = start.accounts.map(({ sub, name }) => `<p><button name="sub" value="${sub}">${name}</button></p>`).join('');
  response.send(page('Pick an account', `<form method="post">${choices}<p><button name="sub" value="">Cancel</button></p></form>`));
});
app.post('/interaction/:uid', express.urlencoded({ extended: false }), (request, response) => finish(request, response, request.body.sub));
app.use(`/${start.tenantId}/v2.0`, provider.callback());

/** @param {import('express').Request} request @param {import('express').Response} response @param {string | undefined} sub */
async function finish(request, response, sub) {
  const result =
    sub && sub !== 'nobody'
      ? {
          login: {
            accountId: sub,
            ...(mischief.authenticatedSecondsAgo ? { ts: Math.floor(Date.now() / 1000) - mischief.authenticatedSecondsAgo } : {}),
          },
          // Whoever was asked to choose has chosen.
          select_account: {},
        }
      : { error: 'access_denied', error_description: 'The person said no' };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/**
 * Down in the ways a provider can be: silent, failing, or answering something else.
 * @param {import('express').Request} request @param {import('express').Response} response @param {import('express').NextFunction} next
 * @returns {void}
 */
function troubleAsAsked(request, response, next) {
  const { trouble } = mischief;
  const places = { metadata: '/openid-configuration', keys: '/jwks', token: '/token', all: '/' };
  if (!trouble || !request.path.includes(places[trouble.at])) next();
  else if (trouble.kind === 'failing') response.status(503).send('Service Unavailable');
  else if (trouble.kind === 'nonsense') response.status(200).send('<html>Proxy: who are you?</html>');
}

process.on('message', (/** @type {{ id: number, mischief: Mischief }} */ message) => {
  mischief = message.mischief;
  process.send?.({ done: message.id });
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
