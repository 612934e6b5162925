import { readConfiguration } from './configuration';

describe('readConfiguration', () => {
  it('needs nothing: the demo on loopback with the embedded database', () => {
    expect(readConfiguration({})).toMatchObject({ mode: 'demo', port: 3000, host: '127.0.0.1', dataFolder: './data' });
  });

  it('reads numbers', () => {
    expect(readConfiguration({ PORT: '8080', KASKADE_SESSION_IDLE_MINUTES: '5' })).toMatchObject({ port: 8080, sessionIdleMinutes: 5 });
  });

  it.each([
    [{ KASKADE_MODE: 'test' }, 'KASKADE_MODE'],
    [{ PORT: 'abc' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ KASKADE_HOST: '0.0.0.0' }, 'KASKADE_HOST'],
    [{ KASKADE_MODE: 'production' }, 'KASKADE_SESSION_SECRET'],
    [{ KASKADE_MODE: 'production', KASKADE_SESSION_SECRET: 'short' }, 'KASKADE_SESSION_SECRET'],
    [{ KASKADE_LOG_LEVEL: 'loud' }, 'KASKADE_LOG_LEVEL'],
  ])('refuses %j, naming %s', (environment, setting) => {
    expect(() => readConfiguration(environment)).toThrow(setting);
  });
});
