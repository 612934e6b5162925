import { requestTrail } from '@kaskade/persistence';
import { Denials } from '@kaskade/platform';
import { createTestApp, TestApp, testEngine } from '../support';
import {
  Answer,
  Asker,
  Cell,
  givenMatrix,
  Ids,
  Leaks,
  Matrix,
  Place,
  PLACES,
  Role,
  ROLES,
  Route,
  ROUTES,
  routesOf,
  TODAY,
} from '../support/access-matrix';

jest.setTimeout(300_000);

/** Security line 1: every route × every role × every relation, against domain §8 as it is written out in `expected.ts`. */
describe('who reaches what', () => {
  let test: TestApp;
  let matrix: Matrix;
  let workbook: Uint8Array<ArrayBuffer>;
  let routes: string[];
  const askers = new Map<Role, Asker>();
  let cells = 0;
  let requests = 0;
  /** What the answers to writes held, the version as it stands now among them (412). */
  const leaks = new Leaks();
  /** Requests that were refused, by what they asked for; and those that the audit log was told of. */
  const refused = new Map<string, string>();
  const told = new Set<string>();

  beforeAll(async () => {
    const often = '100000';
    test = await createTestApp({
      today: TODAY,
      environment: { KASKADE_SIGN_INS_PER_MINUTE: often, KASKADE_EXPORTS_PER_MINUTE: often, KASKADE_IMPORTS_PER_MINUTE: often },
    });
    matrix = await givenMatrix(test.unitOfWork);
    // Every one, without the limit that keeps a flood from filling the log.
    jest.spyOn(test.app.get(Denials), 'record').mockImplementation(() => void told.add(requestTrail.getStore()!.requestId));
    for (const role of ROLES) askers.set(role, await Asker.signIn(test, personOf(role)));
    workbook = new Uint8Array((await askers.get('hr')!.ask('GET', '/api/organization/import/template?filled=true')).bytes);
    routes = routesOf(test.app);
  });
  afterAll(async () => {
    await test.close();
    process.stdout.write(
      `access matrix on ${testEngine}: ${routes.length} routes × ${ROLES.length} roles × ${PLACES.length} relations: ${cells} cells, ${requests} requests\n`,
    );
  });

  const personOf = (role: Role): number | null => (role === 'stranger' ? null : matrix.people[role]);

  it('is written down for every route that there is, and for none that is not', () => {
    expect([...routes].sort()).toEqual(Object.keys(ROUTES).sort());
    expect(routes.length).toBeGreaterThan(90);
  });

  it.each(ROLES)('is as domain §8 says for %s, whatever is asked about, by every route', async (role) => {
    const wrong: string[] = [];
    for (const name of routes) {
      const route = ROUTES[name];
      if (!route) continue;
      const ask = askerOf(role, name, route);
      // Only where something is hidden is there anything to compare with what does not exist.
      const hides = PLACES.some((place) => route.rule(role, place) === 'hidden');
      const nothing = hides ? await ask({ ids: NOTHING, shared: matrix.shared }) : null;
      const tryCell = async (place: Place) => {
        const answer = await ask({ ids: matrix.idsOf(role, place), shared: matrix.shared });
        cells++;
        if (!name.startsWith('GET ')) leaks.look(role, name, answer);
        if (['hidden', 'no'].includes(route.rule(role, place))) refused.set(answer.requestId!, `${role} → ${place}: ${name}`);
        const fault = faultOf(route, route.rule(role, place), answer, nothing);
        if (fault) wrong.push(`${role} → ${place}: ${name} ${fault}`);
      };
      if (!route.own) await Promise.all(PLACES.map(tryCell));
      else for (const place of PLACES) await tryCell(place);
    }
    expect(wrong).toEqual([]);
  });

  it('is in the audit log wherever it was refused, by a 403 or by a 404 that hides', () => {
    expect([...refused].flatMap(([requestId, what]) => (told.has(requestId) ? [] : [what]))).toEqual([]);
    expect(refused.size).toBeGreaterThan(1_000);
  });

  it('is not told by what a write is answered either, the version as it stands now least of all', () => {
    expect([...leaks.found]).toEqual([]);
    // Whoever may change it is shown what it says now.
    expect(leaks.markers).toBeGreaterThan(100);
  });

  /** Ids that nothing has. */
  const NOTHING = Object.fromEntries(
    [
      'unitId',
      'agreementId',
      'goalId',
      'changeId',
      'measureId',
      'attachmentId',
      'conversationId',
      'costCentreId',
      'forecastId',
      'leadershipId',
      'deputyId',
      'personId',
    ].map((key) => [key, 987_654_321]),
  ) as unknown as Ids;

  /** Asks the route about cells, as the role. Where two cells come to the same request, such as those of a route that names no unit, it is sent once. */
  function askerOf(role: Role, name: string, route: Route): (cell: Cell) => Promise<Answer> {
    const [method, pattern] = name.split(' ') as [string, string];
    const sent = new Map<string, Promise<Answer>>();
    return async (cell) => {
      const ids: Record<string, number> = { ...cell.shared, ...cell.ids, year: 2026, month: 1, number: 1 };
      const path = pattern.replace(/:(\w+)/g, (_, key: string) => String(ids[key])) + (route.query ? `?${route.query(cell)}` : '');
      const body = route.body?.(cell);
      const send = () => {
        requests++;
        return askers.get(role)!.ask(method, path, route.file ? form() : body);
      };
      if (route.own) {
        const answer = await send();
        askers.set(role, await Asker.signIn(test, personOf(role)));
        return answer;
      }
      const key = `${path} ${JSON.stringify(body)}`;
      const answer = sent.get(key) ?? send();
      sent.set(key, answer);
      return answer;
    };
  }

  function form(): FormData {
    const data = new FormData();
    data.append('file', new Blob([workbook]), 'organisasjon.xlsx');
    return data;
  }

  /** Whoever comes too late is shown what they are too late for. */
  function hasCurrent({ text }: Answer): boolean {
    const { current } = JSON.parse(text) as { current?: unknown };
    return typeof current === 'object' && current !== null;
  }

  function faultOf(route: Route, verdict: string, answer: Answer, nothing: Answer | null): string | null {
    const wanted = { yes: [route.ok ?? 200].flat(), no: [403], hidden: [404], stranger: [401] }[verdict]!;
    if (!wanted.includes(answer.status)) return `answered ${answer.status}, not ${wanted.join(' or ')}: ${answer.text.slice(0, 160)}`;
    if (answer.status === 412 && !hasCurrent(answer)) return `does not say what stands there now: ${answer.text.slice(0, 160)}`;
    const isTold = verdict === 'hidden' && (answer.status !== nothing?.status || answer.text !== nothing.text);
    return isTold ? `tells that it is there: ${answer.text} is not ${nothing?.status} ${nothing?.text}` : null;
  }
});
