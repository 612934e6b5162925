import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from './configuration';

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-secrets-'));
  const file = join(folder, 'session');
  const secret = 'only-for-tests-0123456789abcdefghijkl';
  beforeAll(() => writeFileSync(file, `${secret}\n`));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are read without the line break at the end', () => {
    expect(readConfiguration({ KASKADE_SESSION_SECRET_FILE: file })).toMatchObject({ sessionSecret: secret });
  });

  it('are refused beside the setting itself, and when they cannot be read, without being told', () => {
    const both = () => readConfiguration({ KASKADE_SESSION_SECRET_FILE: file, KASKADE_SESSION_SECRET: secret });
    expect(both).toThrow('KASKADE_SESSION_SECRET and KASKADE_SESSION_SECRET_FILE must not both be set');
    expect(both).not.toThrow(secret);
    const empty = join(folder, 'empty');
    writeFileSync(empty, '\n');
    expect(() => readConfiguration({ DATABASE_URL_FILE: empty })).toThrow('DATABASE_URL_FILE names a file that is empty');
    expect(() => readConfiguration({ DATABASE_URL_FILE: join(folder, 'missing') })).toThrow('DATABASE_URL_FILE cannot be read (ENOENT)');
  });
});
