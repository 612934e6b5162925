import { AuditEntry } from '@kaskade/persistence';
import { createTestApp, TestApp } from '../support';
import { Asker, Cell, givenMatrix, Matrix, Role, Route, ROUTES, routesOf, TODAY } from '../support/access-matrix';

jest.setTimeout(120_000);

/** What a request for reading may write: its session was seen, a download is in the log and was counted. */
const WRITTEN_BY_READING = new Set(['session', 'audit_entry', 'audit_seal', 'rate_window']);
const READERS = ['chief', 'leader', 'hr', 'controller', 'auditor'] as const;
/** The empty template of the organization tells nothing of it. */
const QUERIES: Readonly<Record<string, string>> = { 'GET /api/organization/import/template': 'filled=true' };

/** Every route that reads, asked about what is there, by those who may read most. */
describe('reading', () => {
  let test: TestApp;
  let matrix: Matrix;
  let routes: [string, Route][];
  const askers = new Map<Role, Asker>();

  beforeAll(async () => {
    test = await createTestApp({ today: TODAY });
    matrix = await givenMatrix(test.unitOfWork);
    for (const role of READERS) askers.set(role, await Asker.signIn(test, matrix.people[role]));
    routes = routesOf(test.app).flatMap((name) => (name.startsWith('GET ') && ROUTES[name] ? [[name, ROUTES[name]]] : []));
  });
  afterAll(() => test.close());

  const ask = async (role: Role, name: string, route: Route, headers?: Record<string, string>) => {
    const cell: Cell = { ids: matrix.idsOf(role, 'own'), shared: matrix.shared };
    const ids: Record<string, number> = { ...cell.shared, ...cell.ids, year: 2026, month: 1, number: 1 };
    const path = name.slice('GET '.length).replace(/:(\w+)/g, (_, key: string) => String(ids[key]));
    const query = QUERIES[name] ?? route.query?.(cell);
    return askers.get(role)!.ask('GET', query ? `${path}?${query}` : path, undefined, '"1"', headers);
  };

  it('GET changes nothing, on any route', async () => {
    const before = await contentOf(test);
    expect(Object.values(before).filter((rows) => rows !== '[]').length).toBeGreaterThan(15);
    const answered = new Set<string>();
    for (const [name, route] of routes) {
      for (const role of READERS) {
        // Nor when it says that it would rather be a change.
        const { status } = await ask(role, name, route, { 'X-HTTP-Method-Override': 'DELETE' });
        if (status === 200) answered.add(name);
      }
    }
    expect(await contentOf(test)).toEqual(before);
    expect(routes.length).toBeGreaterThan(40);
    // Sign-in with an account is not there in the demo; all others were really read.
    expect(routes.map(([name]) => name).filter((name) => !answered.has(name))).toEqual(['GET /api/auth/sign-in', 'GET /api/auth/callback']);
  });

  it('a workbook that is handed out stands in the audit log, whatever is in it', async () => {
    const entries = () => test.database.repository(AuditEntry).countBy({ action: 'export' });
    const handedOut: string[] = [];
    const untold: string[] = [];
    for (const [name, route] of routes) {
      for (const role of READERS) {
        const before = await entries();
        const { status, bytes } = await ask(role, name, route);
        if (status !== 200 || bytes.subarray(0, 2).toString('latin1') !== 'PK') continue;
        handedOut.push(name);
        if ((await entries()) !== before + 1) untold.push(`${name} to ${role}`);
      }
    }
    expect(untold).toEqual([]);
    expect(new Set(handedOut).size).toBe(4);
  });
});

/** Every table by its entity, so that a new one is looked at without anyone remembering. */
async function contentOf(test: TestApp): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const { tableName } of test.database.reader.entityMetadatas) {
    if (!WRITTEN_BY_READING.has(tableName)) content[tableName] = JSON.stringify(await test.database.query(`SELECT * FROM ${tableName}`));
  }
  return content;
}
