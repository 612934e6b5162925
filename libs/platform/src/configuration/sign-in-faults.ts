/** The settings that are looked at. */
interface SignInSettings {
  mode: 'demo' | 'production';
  signIn: string;
  sessionSecret?: string;
  publicUrl?: string;
  entraTenantId?: string;
  entraClientId?: string;
  entraClientSecret?: string;
  entraIssuer?: string;
}

const ENTRA = {
  publicUrl: 'KASKADE_PUBLIC_URL',
  entraTenantId: 'KASKADE_ENTRA_TENANT_ID',
  entraClientId: 'KASKADE_ENTRA_CLIENT_ID',
  entraClientSecret: 'KASKADE_ENTRA_CLIENT_SECRET',
} as const;

/** A secret that somebody typed (one letter again and again, a counted row) is guessed. */
const DIFFERENT_CHARACTERS = 12;

/** What is wrong with how people sign in: production signs nobody in as anyone, and misses nothing that Entra ID needs. */
export function signInFaults(configuration: SignInSettings): string[] {
  const { mode, signIn, sessionSecret } = configuration;
  if (mode === 'demo')
    return signIn === 'demo' ? [] : ['KASKADE_SIGN_IN must be demo in demo mode; with an account one signs in in production mode'];
  const faults =
    signIn === 'demo' ? ['KASKADE_SIGN_IN must be passport-azure-ad or openid-client in production mode: a demo signs anyone in'] : [];
  for (const [property, variable] of Object.entries(ENTRA)) {
    if (!configuration[property as keyof typeof ENTRA]) faults.push(`${variable} must be set in production mode`);
  }
  if (configuration.publicUrl && !isHttpsOrigin(configuration.publicUrl)) {
    faults.push('KASKADE_PUBLIC_URL must be https and the host, such as https://kaskade.fjelldal.example, with nothing after it');
  }
  if (configuration.entraIssuer && !isHttps(configuration.entraIssuer)) {
    faults.push('KASKADE_ENTRA_ISSUER must be an https address without a slash at the end');
  }
  if (sessionSecret && new Set(sessionSecret).size < DIFFERENT_CHARACTERS) {
    faults.push('KASKADE_SESSION_SECRET is too easy to guess. Make one: openssl rand -base64 48');
  }
  return faults;
}

function isHttpsOrigin(address: string): boolean {
  return isHttps(address) && new URL(address).origin === address;
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && !address.endsWith('/');
}
