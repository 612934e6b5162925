import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');
const FOLDERS = ['test', 'libs', 'tools'].map((name) => join(ROOT, name));

/** As long as the most patient of the files asks for: what one of them sets goes for all that are loaded with it. */
const TIMEOUT_MS = 600_000;

/**
 * Loads a part of the spec files into the one that calls, each under its own name, so that the application is loaded once for all of them
 * and its database migrated once: Jest does both anew for every file, and that took a third of the time. Which part it is follows from the
 * files of the same kind beside it (`<kind>-<anything>.together-spec.ts`): the more there are, the fewer files each one loads, and none is
 * loaded by nobody.
 * @param file `__filename` of the caller
 */
export function loadPart(file: string): void {
  const kind = basename(file).split('-')[0]!;
  const parts = readdirSync(dirname(file)).filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.together-spec.ts'));
  const part = parts.sort().indexOf(basename(file));
  const specs = FOLDERS.flatMap((folder) => filesIn(folder)).filter(
    (name) => name.endsWith(`.${kind}-spec.ts`) && !name.includes('/check/fixtures/'),
  );
  const load = createRequire(file);
  for (const [index, spec] of specs.sort().entries()) {
    if (index % parts.length !== part) continue;
    describe(relative(ROOT, spec), () => {
      load(spec);
      // What a file spies on ends with the file.
      afterAll(() => jest.restoreAllMocks());
    });
  }
  jest.setTimeout(TIMEOUT_MS);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
}
