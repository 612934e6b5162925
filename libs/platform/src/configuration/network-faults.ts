import { existsSync } from 'node:fs';
import { LOOPBACK } from './loopback';

/** The settings that say where Kaskade listens and what it connects to. */
export interface NetworkSettings {
  readonly mode: 'demo' | 'production';
  readonly host: string;
  readonly trustedProxies: readonly string[];
  readonly databaseUrl: string | undefined;
  readonly databaseTlsCa: string | undefined;
}

/** What is wrong with where Kaskade listens and what it connects to. */
export function networkFaults({ mode, host, trustedProxies, databaseUrl, databaseTlsCa }: NetworkSettings): string[] {
  const faults: string[] = [];
  if (mode === 'production' && !LOOPBACK.includes(host) && trustedProxies.length === 0) {
    faults.push(
      `KASKADE_TRUSTED_PROXIES must name the reverse proxy when Kaskade listens on ${host}: it speaks plain http, so https has to end in front of it`,
    );
  }
  if (databaseTlsCa && !databaseUrl) faults.push('DATABASE_TLS_CA needs a DATABASE_URL: the embedded database has no connection to secure');
  if (databaseTlsCa && !existsSync(databaseTlsCa)) faults.push('DATABASE_TLS_CA names a file that is not there');
  return faults;
}
