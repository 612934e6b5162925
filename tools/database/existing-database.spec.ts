import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '@kaskade/platform';
import { openExistingDatabase } from './existing-database';

describe('a tool that looks at a database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-existing-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses an embedded one that is not there, and makes none', async () => {
    const dataFolder = join(folder, 'data');
    await expect(openExistingDatabase(readConfiguration({ KASKADE_DATA: dataFolder }))).rejects.toThrow('There is no database');
    expect(existsSync(dataFolder)).toBe(false);
  });
});
