import { Controller, DynamicModule, Get, Module } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { SignedIn } from '@kaskade/platform';
import { createTestApp, TestApp, testEngine } from '../support';
import { Asker, CANARY, givenMatrix, Leaks, Matrix, mayKnow, PLACES, Role, ROLES, routesOf, ROUTES, TODAY } from '../support/access-matrix';

jest.setTimeout(600_000);

/** A leak on purpose: everybody's titles to whoever is signed in. */
@SignedIn()
@Controller('api/leak')
class LeakController {
  constructor(private readonly database: Database) {}

  @Get()
  titles(): Promise<object[]> {
    return this.database.query('SELECT title FROM measure');
  }
}

@Module({ controllers: [LeakController] })
class LeakModule {}

/** Proof 3 (security lines 2, 5 and 25): each text that only some may read carries a marker; nobody else is ever answered one. */
describe('a text that somebody may not read', () => {
  let test: TestApp;
  let matrix: Matrix;
  const askers = new Map<Role, Asker>();
  const logged: string[] = [];
  let counted = '';

  beforeAll(async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      logged.push(String(text));
      return true;
    });
    const often = '100000';
    const leak: DynamicModule = { module: LeakModule };
    test = await createTestApp({
      today: TODAY,
      modules: [leak],
      environment: { KASKADE_LOG_LEVEL: 'debug', KASKADE_SIGN_INS_PER_MINUTE: often, KASKADE_EXPORTS_PER_MINUTE: often },
    });
    matrix = await givenMatrix(test.unitOfWork);
    for (const role of ROLES) askers.set(role, await Asker.signIn(test, role === 'stranger' ? null : matrix.people[role]));
  });
  afterAll(async () => {
    await test.close();
    jest.restoreAllMocks();
    process.stdout.write(counted);
  });

  /** Every address that a person can read, with the ways to ask that bring more along. */
  function addresses(role: Role): string[] {
    const reads = routesOf(test.app).filter((route) => route.startsWith('GET ') && ROUTES[route] && !ROUTES[route].own);
    const every = reads.flatMap((route) =>
      PLACES.flatMap((place) => {
        const ids: Record<string, unknown> = { ...matrix.shared, ...matrix.idsOf(role, place) };
        const path = route.slice(4).replace(/:(\w+)/g, (_, key: string) => String(ids[key]));
        const query = ROUTES[route]?.query?.({ ids: matrix.idsOf(role, place), shared: matrix.shared });
        const own = path.includes('/rows/') ? [`${path}?part=own`, `${path}?part=sum&goalId=${matrix.idsOf(role, place).goalId}`] : [];
        const past = path.includes('/reports/units/') && !path.includes('/rows/') ? [`${path}?day=2026-04-15`] : [];
        return [query ? `${path}?${query}` : path, ...own, ...past];
      }),
    );
    const searches = ['kanari', 'tiltak', 'utkast', 'svar', 'begrunnelse'].map((word) => `/api/search?q=${word}`);
    return [...new Set([...every, ...searches, '/api/openapi.json', '/api/organization/import/template?filled=true'])];
  }

  async function lookThrough(roles: readonly Role[], addressesOf: (role: Role) => readonly string[] = addresses): Promise<Leaks> {
    const leaks = new Leaks();
    for (const role of roles) {
      const wanted = addressesOf(role);
      for (let start = 0; start < wanted.length; start += 8) {
        await Promise.all(
          wanted.slice(start, start + 8).map(async (address) => leaks.look(role, address, await askers.get(role)!.ask('GET', address))),
        );
      }
    }
    return leaks;
  }

  it('is in no answer and in no workbook, whoever asks and wherever', async () => {
    const leaks = await lookThrough(ROLES);
    counted = `canary on ${testEngine}: ${leaks.answers} answers, ${leaks.markers} markers that were the asker’s to know\n`;
    expect([...leaks.found]).toEqual([]);
    // The markers are there to be found: whoever may read them does.
    expect(leaks.markers).toBeGreaterThan(1000);
  });

  it('is in nothing that the log says, down to the last detail', () => {
    const text = logged.join('');
    expect(text).toContain('request completed');
    expect(text).not.toContain(CANARY);
  });

  it('is nowhere in the audit log, though every row that holds one was written through it', async () => {
    const entries = await test.database.query<{ entity: string }>('SELECT * FROM audit_entry');
    const seals = await test.database.query('SELECT * FROM audit_seal');
    const told = new Set(entries.map(({ entity }) => entity));
    for (const table of ['goal', 'measure', 'measure_update', 'response', 'past_response', 'forecast_comment'])
      expect(told).toContain(table);
    expect(JSON.stringify([entries, seals])).not.toContain(CANARY);
  });

  it('is found when it leaks: for whoever may not read it, not for whoever may', async () => {
    const leaks = await lookThrough(['subordinate'], () => ['/api/leak']);
    expect([...leaks.found]).toContain(`subordinate: /api/leak: ${CANARY}-tiltak-sibling`);
    expect([...leaks.found].join()).not.toContain('tiltak-grandchild');
    expect((await lookThrough(['hr'], () => ['/api/leak'])).found.size).toBe(0);
  });

  it('is told apart by whose it is', () => {
    expect(mayKnow('leader', 'tiltak-beskrivelse', 'own')).toBe(true);
    expect(mayKnow('leader', 'tiltak-beskrivelse', 'sibling')).toBe(false);
    expect(mayKnow('admin', 'delt-tekst', 'own')).toBe(false);
    expect(mayKnow('hr', 'noe nytt', 'own')).toBe(false);
  });
});
