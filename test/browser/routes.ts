import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FEATURES = join(__dirname, '../../apps/web/src/features');

/**
 * Every path of the client's router, `/rapport/$unitId` among them, read where the router has them from: a new one can not be forgotten.
 * @throws when a route has its path somewhere else
 */
export function routePaths(): string[] {
  const files = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)route\.tsx?$/.test(file));
  return files.flatMap((file) => {
    const source = readFileSync(join(FEATURES, file), 'utf8');
    const paths = [...source.matchAll(/^ +path: '([^']+)',$/gm)].map(([, path]) => path!);
    const routes = source.split('createRoute({').length - 1;
    if (paths.length !== routes) throw new Error(`${file} has ${routes} routes, and ${paths.length} paths were found`);
    return paths;
  });
}

/** Whether an address, with or without a search, is of a route. */
export function isOfRoute(address: string, path: string): boolean {
  const parts = (of: string): string[] => of.replace(/\?.*/, '').split('/');
  const [has, wants] = [parts(address), parts(path)];
  return has.length === wants.length && wants.every((part, index) => part.startsWith('$') || part === has[index]);
}
