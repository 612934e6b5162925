import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('an installation of packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-install-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('runs no install script with the repository’s settings, whichever npm it is', () => {
    const script = `node -e "require('fs').writeFileSync('ran', '')"`;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'tried', version: '1.0.0', scripts: { postinstall: script } }));
    copyFileSync(join(__dirname, '../../.npmrc'), join(folder, '.npmrc'));
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  }, 60_000);
});
