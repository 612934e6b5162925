import { plainToInstance, Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength, validateSync } from 'class-validator';

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

  /** Folder of the embedded database. */
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
  KASKADE_LOG_LEVEL: 'logLevel',
  KASKADE_WEB: 'webFolder',
};

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Thrown when a setting is wrong: the message lists all of them. */
export class ConfigurationError extends Error {}

/**
 * Reads and checks the settings.
 * @throws ConfigurationError naming every wrong setting: also a demo that would be reached from outside, and production without its secret
 *   (there it must not fall back to anything).
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.entries(variables).flatMap(([variable, property]) => {
    const value = environment[variable];
    return value === undefined || value === '' ? [] : [[property, value] as const];
  });
  const configuration = plainToInstance(Configuration, Object.fromEntries(given), { exposeDefaultValues: true });
  const faults = validateSync(configuration, { forbidUnknownValues: true }).flatMap((error) => Object.values(error.constraints ?? {}));
  if (configuration.mode === 'demo' && !LOOPBACK.includes(configuration.host)) {
    faults.push('KASKADE_HOST must be a loopback address in demo mode: anyone who reaches a demo can sign in as anyone');
  }
  if (configuration.mode === 'production' && !configuration.sessionSecret) {
    faults.push('KASKADE_SESSION_SECRET must be set in production mode');
  }
  if (faults.length > 0) throw new ConfigurationError(`Settings to mend:\n- ${faults.join('\n- ')}`);
  return configuration;
}
