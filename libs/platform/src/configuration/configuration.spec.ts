import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from './configuration';

describe('readConfiguration', () => {
  it('needs nothing: the demo on loopback with the embedded database', () => {
    expect(readConfiguration({})).toMatchObject({ mode: 'demo', port: 3000, host: '127.0.0.1', dataFolder: './data' });
  });

  it('reads numbers', () => {
    expect(readConfiguration({ PORT: '8080', KASKADE_SESSION_IDLE_MINUTES: '5' })).toMatchObject({ port: 8080, sessionIdleMinutes: 5 });
  });

  it('reads proxies, with or without a network', () => {
    const trustedProxies = ['10.0.0.5', '10.1.0.0/16', '::1'];
    expect(readConfiguration({ KASKADE_TRUSTED_PROXIES: ' 10.0.0.5,10.1.0.0/16 , ::1' })).toMatchObject({ trustedProxies });
    expect(readConfiguration({})).toMatchObject({ trustedProxies: [] });
  });

  it('reads secrets from files too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kaskade-secret-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'qW3rT7yU1oP9aS5dF8gH2jK6lZ4xC0vB\n');
    expect(readConfiguration({ KASKADE_SESSION_SECRET_FILE: file }).sessionSecret).toBe('qW3rT7yU1oP9aS5dF8gH2jK6lZ4xC0vB');
    rmSync(folder, { recursive: true });
  });

  it('takes the embedded database in production on purpose only', () => {
    expect(() => readConfiguration({ KASKADE_MODE: 'production', KASKADE_DATA: '/srv/kaskade' })).not.toThrow('DATABASE_URL');
    expect(() => readConfiguration({ KASKADE_MODE: 'production', DATABASE_URL: 'mariadb://db/kaskade' })).not.toThrow('DATABASE_URL');
  });

  it.each([
    [{ KASKADE_MODE: 'test' }, 'KASKADE_MODE'],
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ KASKADE_HOST: '0.0.0.0' }, 'KASKADE_HOST'],
    [{ KASKADE_MODE: 'production' }, 'KASKADE_SESSION_SECRET'],
    [{ KASKADE_MODE: 'production', DATABASE_URL: '' }, 'DATABASE_URL must be set'],
    [{ KASKADE_MODE: 'production', KASKADE_SESSION_SECRET: 'short' }, 'KASKADE_SESSION_SECRET must have at least 32'],
    [{ KASKADE_LOG_LEVEL: 'loud' }, 'KASKADE_LOG_LEVEL'],
    [{ KASKADE_SIGN_INS_PER_MINUTE: '0' }, 'KASKADE_SIGN_INS_PER_MINUTE'],
    [{ KASKADE_EXPORTS_PER_MINUTE: 'many' }, 'KASKADE_EXPORTS_PER_MINUTE'],
    [{ KASKADE_IMPORTS_PER_MINUTE: '1.5' }, 'KASKADE_IMPORTS_PER_MINUTE'],
    [{ KASKADE_TRUSTED_PROXIES: '10.0.0.5, proxy.example' }, 'KASKADE_TRUSTED_PROXIES'],
    [{ KASKADE_TRUSTED_PROXIES: '0.0.0.0/0' }, 'KASKADE_TRUSTED_PROXIES'],
    [{ KASKADE_MODE: 'production', KASKADE_HOST: '0.0.0.0' }, 'KASKADE_TRUSTED_PROXIES'],
    [{ DATABASE_TLS_CA: '/none/ca.pem', DATABASE_URL: 'mariadb://db/kaskade' }, 'DATABASE_TLS_CA'],
    [{ DATABASE_TLS_CA: __filename }, 'DATABASE_URL'],
    [{ KASKADE_SESSION_SECRET_FILE: '/none/secret' }, 'KASKADE_SESSION_SECRET_FILE'],
  ])('refuses %j, naming %s', (environment, setting) => {
    expect(() => readConfiguration(environment)).toThrow(setting);
  });
});
