import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, Min, MinLength, validateSync } from 'class-validator';
import { LOOPBACK } from './loopback';
import { networkFaults } from './network-faults';
import { readSecretFiles } from './secret-files';
import { IsAddressOrNetwork, list, PerMinute } from './setting-validators';
import { signInFaults } from './sign-in-faults';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const lowerCase = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
const number = ({ value }: { value: unknown }) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value);

/** Everything that can be set from outside, by environment variables; `.env.example` lists it. Refuses to boot when something is wrong. */
export class Configuration {
  /** demo: sign in as anyone, on this machine only · production: the municipality's own sign-in. */
  @IsIn(['demo', 'production'], { message: 'KASKADE_MODE must be demo or production' })
  mode: 'demo' | 'production' = 'demo';

  @Transform(number)
  @IsInt({ message: 'PORT must be a whole number' })
  @Min(0, { message: 'PORT must be at least 0' })
  @Max(65_535, { message: 'PORT must be at most 65535' })
  port = 3000;

  /** The address to listen on. Demo mode listens on loopback only. */
  @IsString({ message: 'KASKADE_HOST must be an address' })
  host = '127.0.0.1';

  /** Folder of the embedded database; in production mode that one is used only where this is set. */
  @IsString({ message: 'KASKADE_DATA must be a folder' })
  dataFolder = './data';

  /** mysql://… or mariadb://…; without it the embedded SQLite is used. */
  @IsOptional()
  @IsString({ message: 'DATABASE_URL must be an address' })
  databaseUrl: string | undefined;

  /** Signs the session cookie. */
  @IsOptional()
  @MinLength(32, { message: 'KASKADE_SESSION_SECRET must have at least 32 characters' })
  sessionSecret: string | undefined;

  @Transform(number)
  @IsInt({ message: 'KASKADE_SESSION_IDLE_MINUTES must be a whole number' })
  @Min(1, { message: 'KASKADE_SESSION_IDLE_MINUTES must be at least 1' })
  sessionIdleMinutes = 30;

  @Transform(number)
  @IsInt({ message: 'KASKADE_SESSION_HOURS must be a whole number' })
  @Min(1, { message: 'KASKADE_SESSION_HOURS must be at least 1' })
  sessionHours = 10;

  /** demo: as anyone · the others: the municipality's Entra ID, through that package (docs/adr/0009-sign-in.md). */
  @IsIn(['demo', 'passport-azure-ad', 'openid-client'], { message: 'KASKADE_SIGN_IN must be demo, passport-azure-ad or openid-client' })
  signIn: 'demo' | 'passport-azure-ad' | 'openid-client' = 'demo';

  /** Where people reach Kaskade: scheme and host, such as https://kaskade.fjelldal.example. */
  @IsOptional()
  @IsString({ message: 'KASKADE_PUBLIC_URL must be an address' })
  publicUrl: string | undefined;

  /** Directory (tenant) ID of the municipality in Entra ID. */
  @IsOptional()
  @Transform(lowerCase)
  @Matches(GUID, { message: 'KASKADE_ENTRA_TENANT_ID must be the directory (tenant) ID, such as 0b1c…-…' })
  entraTenantId: string | undefined;

  /** Application (client) ID of Kaskade's registration in Entra ID. */
  @IsOptional()
  @Transform(lowerCase)
  @Matches(GUID, { message: 'KASKADE_ENTRA_CLIENT_ID must be the application (client) ID, such as 0b1c…-…' })
  entraClientId: string | undefined;

  @IsOptional()
  @MinLength(16, { message: 'KASKADE_ENTRA_CLIENT_SECRET must be the value of the client secret, not its ID' })
  entraClientSecret: string | undefined;

  /** Another provider than Entra ID's public cloud, without a slash at the end. */
  @IsOptional()
  @IsString({ message: 'KASKADE_ENTRA_ISSUER must be an address' })
  entraIssuer: string | undefined;

  /** Limits by the minute: sign-ins from one address, which may be the whole municipality on a Monday morning; exports and imports by one person. */
  @PerMinute('KASKADE_SIGN_INS_PER_MINUTE')
  signInsPerMinute = 1200;

  @PerMinute('KASKADE_EXPORTS_PER_MINUTE')
  exportsPerMinute = 60;

  @PerMinute('KASKADE_IMPORTS_PER_MINUTE')
  importsPerMinute = 60;

  /** Proxies whose X-Forwarded-For is believed: addresses or networks. Without any, the header is nobody's word. */
  @Transform(list)
  @IsAddressOrNetwork({ each: true, message: 'KASKADE_TRUSTED_PROXIES must be addresses or networks, such as 10.0.0.5, 10.1.0.0/16' })
  trustedProxies: string[] = [];

  /** The authority that signed the database server's certificate: TLS with it, or none at all. */
  @IsOptional()
  @IsString({ message: 'DATABASE_TLS_CA must be a file' })
  databaseTlsCa: string | undefined;

  /** How long an instance that is told to stop still answers, while it says that it is not ready, so that a load balancer sees it. */
  @Transform(number)
  @IsInt({ message: 'KASKADE_DRAIN_SECONDS must be a whole number' })
  @Min(0, { message: 'KASKADE_DRAIN_SECONDS must be at least 0' })
  @Max(300, { message: 'KASKADE_DRAIN_SECONDS must be at most 300' })
  drainSeconds = 0;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], { message: 'KASKADE_LOG_LEVEL is not a level' })
  logLevel = 'info';

  /** Folder of the built web client; without it the server answers the API only. */
  @IsOptional()
  @IsString({ message: 'KASKADE_WEB must be a folder' })
  webFolder: string | undefined;
}

const variables: Record<string, keyof Configuration> = {
  KASKADE_MODE: 'mode',
  PORT: 'port',
  KASKADE_HOST: 'host',
  KASKADE_DATA: 'dataFolder',
  DATABASE_URL: 'databaseUrl',
  KASKADE_SESSION_SECRET: 'sessionSecret',
  KASKADE_SESSION_IDLE_MINUTES: 'sessionIdleMinutes',
  KASKADE_SESSION_HOURS: 'sessionHours',
  KASKADE_SIGN_IN: 'signIn',
  KASKADE_PUBLIC_URL: 'publicUrl',
  KASKADE_ENTRA_TENANT_ID: 'entraTenantId',
  KASKADE_ENTRA_CLIENT_ID: 'entraClientId',
  KASKADE_ENTRA_CLIENT_SECRET: 'entraClientSecret',
  KASKADE_ENTRA_ISSUER: 'entraIssuer',
  KASKADE_SIGN_INS_PER_MINUTE: 'signInsPerMinute',
  KASKADE_EXPORTS_PER_MINUTE: 'exportsPerMinute',
  KASKADE_IMPORTS_PER_MINUTE: 'importsPerMinute',
  KASKADE_TRUSTED_PROXIES: 'trustedProxies',
  DATABASE_TLS_CA: 'databaseTlsCa',
  KASKADE_DRAIN_SECONDS: 'drainSeconds',
  KASKADE_LOG_LEVEL: 'logLevel',
  KASKADE_WEB: 'webFolder',
};

/** Thrown when a setting is wrong: the message lists all of them. */
export class ConfigurationError extends Error {}

/**
 * Reads and checks the settings.
 * @throws ConfigurationError naming every wrong setting: also a demo that would be reached from outside, and production without its secret
 *   (there it must not fall back to anything).
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const secrets = readSecretFiles(environment, ['KASKADE_SESSION_SECRET', 'KASKADE_ENTRA_CLIENT_SECRET', 'DATABASE_URL']);
  const given = Object.entries(variables).flatMap(([variable, property]) => {
    const value = secrets.values[variable] ?? environment[variable];
    return value === undefined || value === '' ? [] : [[property, value] as const];
  });
  const configuration = plainToInstance(Configuration, Object.fromEntries(given), { exposeDefaultValues: true });
  const faults = validateSync(configuration, { forbidUnknownValues: true }).flatMap((error) => Object.values(error.constraints ?? {}));
  faults.unshift(...secrets.faults);
  if (configuration.mode === 'demo' && !LOOPBACK.includes(configuration.host)) {
    faults.push('KASKADE_HOST must be a loopback address in demo mode: anyone who reaches a demo can sign in as anyone');
  }
  if (configuration.mode === 'production' && !configuration.sessionSecret) {
    faults.push('KASKADE_SESSION_SECRET must be set in production mode');
  }
  if (configuration.mode === 'production' && !configuration.databaseUrl && !environment['KASKADE_DATA']) {
    faults.push('DATABASE_URL must be set in production mode; whoever wants the embedded database there names its folder in KASKADE_DATA');
  }
  faults.push(...signInFaults(configuration), ...networkFaults(configuration));
  if (faults.length > 0) throw new ConfigurationError(`Settings to mend:\n- ${faults.join('\n- ')}`);
  return configuration;
}
