import { Controller, Get, Module } from '@nestjs/common';
import { createTestApp, TestApp } from '../support';
import { Asker, givenMatrix, Ids, Matrix, PLACES, Role, ROLES, ROUTES, TODAY } from '../support/access-matrix';

@Controller('api/forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'open to anyone';
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

/** Who asks what, with which body. */
type Attempt = [Role, string, string, object?];

jest.setTimeout(120_000);

/** Security lines 3, 4, 6 and 7. */
describe('access', () => {
  let test: TestApp;
  let matrix: Matrix;
  const askers = new Map<Role, Asker>();

  beforeEach(async () => {
    test = await createTestApp({ today: TODAY });
    matrix = await givenMatrix(test.unitOfWork);
    for (const role of ROLES) askers.set(role, await Asker.signIn(test, role === 'stranger' ? null : matrix.people[role]));
  });
  afterEach(() => test.close());

  const ids = (role: Role, place: 'own' | 'child' | 'sibling' | 'otherBranch'): Ids => matrix.idsOf(role, place);
  const ask = (role: Role, method: string, path: string, body?: object, ifMatch = '"1"') =>
    askers.get(role)!.ask(method, path, body, ifMatch);
  const reads = async (role: Role, agreementId: number) => (await ask(role, 'GET', `/api/agreements/${agreementId}`)).status;

  it('is refused by not starting at all while a route has no declared policy', async () => {
    await expect(createTestApp({ today: TODAY, modules: [{ module: ForgottenModule }] })).rejects.toThrow(
      'routes without a policy: ForgottenController.read',
    );
  });

  it('is taken away by a reorganization at the next request', async () => {
    const { unitId, agreementId } = ids('superior', 'sibling');
    expect(await reads('superior', agreementId)).toBe(200);
    const parentUnitId = ids('superior', 'otherBranch').unitId;
    const moved = await ask('hr', 'POST', `/api/organization/units/${unitId}/move`, { parentUnitId, validFrom: TODAY });
    expect(moved.status).toBeLessThan(300);
    expect([await reads('superior', agreementId), await reads('away', agreementId), await reads('chief', agreementId)]).toEqual([
      404, 404, 200,
    ]);
    expect((await ask('superior', 'GET', `/api/reports/units/${unitId}`)).status).toBe(404);
  });

  it('is taken away by the end of a leadership at the next request, from the deputy too', async () => {
    const { unitId, agreementId, leadershipId } = ids('leader', 'own');
    const child = ids('leader', 'child');
    const ended = await ask('hr', 'PUT', `/api/organization/units/${unitId}/leaderships/${leadershipId}/end`, { validTo: TODAY });
    expect(ended.status).toBe(200);
    expect([await reads('leader', agreementId), await reads('leader', child.agreementId), await reads('deputy', agreementId)]).toEqual([
      404, 404, 404,
    ]);
    expect((await ask('leader', 'GET', `/api/reports/units/${unitId}`)).status).toBe(404);
  });

  it('to fields that are not the caller’s is refused on every route that takes a body, naming each', async () => {
    const foreign = { status: 'active', version: 9, ownerId: 1, signedAt: TODAY, isPublic: true };
    const wrong: string[] = [];
    for (const [name, route] of Object.entries(ROUTES).filter(([, { body, own }]) => body && !own)) {
      const [role, place] = ROLES.flatMap((each) => PLACES.map((at) => [each, at] as const)).find(
        ([each, at]) => route.rule(each, at) === 'yes',
      )!;
      const cell = { ids: matrix.idsOf(role, place), shared: matrix.shared };
      const values: Record<string, unknown> = { ...cell.shared, ...cell.ids };
      const [method, pattern] = name.split(' ') as [string, string];
      const path = pattern.replace(/:(\w+)/g, (_, key: string) => String(values[key])) + (route.query ? `?${route.query(cell)}` : '');
      // What a route takes by such a name is the caller's there, such as the status of a measure that is reported.
      const sent = { ...foreign, ...route.body!(cell) };
      const { status, text } = await ask(role, method, path, sent, '"99999"');
      const refused = status === 400 ? (JSON.parse(text) as { errors: { field: string; code: string }[] }).errors : [];
      const named = refused.filter(({ code }) => code === 'not-allowed-field').map(({ field }) => field);
      const expected = Object.keys(foreign).filter((field) => !(name.endsWith('/updates') && field === 'status'));
      if ([...named].sort().join() !== expected.sort().join()) wrong.push(`${role}: ${name} answered ${status}, refusing ${named.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('of a state that does not allow it answers 409, and nothing is written', async () => {
    const own = ids('leader', 'own');
    await test.database.writer.query(`UPDATE agreement SET state = 'active', activeOn = ? WHERE id = ?`, [TODAY, own.agreementId]);
    const before = await everything();
    const attempts: Attempt[] = [
      ['superior', 'POST', `/api/agreements/${own.agreementId}/return`, { comment: 'Se her' }],
      ['leader', 'POST', `/api/agreements/${own.agreementId}/propose`, { comment: '' }],
      ['leader', 'POST', `/api/goals/${own.goalId}/share`],
      ['leader', 'DELETE', `/api/goals/${own.goalId}`],
      ['leader', 'POST', '/api/agreements', { unitId: own.unitId, periodId: matrix.shared.periodId }],
      ['controller', 'POST', '/api/economy/months', { year: 2026, month: 1 }],
    ];
    await expectRefused(attempts);
    expect(await everything()).toEqual(before);
  });

  it('of a goal that is withdrawn answers 409 to whatever would change it, and nothing is written', async () => {
    const { goalId } = ids('leader', 'own');
    await test.database.writer.query(`UPDATE goal SET state = 'withdrawn', withdrawnOn = ? WHERE id = ?`, [TODAY, goalId]);
    const before = await everything();
    const goal = `/api/goals/${goalId}`;
    await expectRefused([
      ['leader', 'PUT', goal, bodyOf('PUT /api/goals/:goalId')],
      ['deputy', 'PUT', goal, bodyOf('PUT /api/goals/:goalId')],
      ['leader', 'POST', `${goal}/share`],
      ['leader', 'POST', `${goal}/withdraw`],
      ['leader', 'DELETE', goal],
    ]);
    expect(await everything()).toEqual(before);
  });

  it('of a goal that is a draft answers 409 to withdrawing it, and nothing is written', async () => {
    const { goalId } = ids('leader', 'own');
    await test.database.writer.query(`UPDATE goal SET state = 'draft', sharedOn = NULL WHERE id = ?`, [goalId]);
    const before = await everything();
    await expectRefused([['leader', 'POST', `/api/goals/${goalId}/withdraw`]]);
    expect(await everything()).toEqual(before);
  });

  it('of an agreement that is closed answers 409 to every write, and nothing is written', async () => {
    const { agreementId, goalId, measureId } = ids('leader', 'own');
    await test.database.writer.query('UPDATE agreement SET closedOn = ? WHERE id = ?', [TODAY, agreementId]);
    const before = await everything();
    const agreement = `/api/agreements/${agreementId}`;
    const measure = `/api/measures/${measureId}`;
    const answer = bodyOf('PUT /api/agreements/:agreementId/goals/:goalId/response');
    await expectRefused([
      ['superior', 'POST', `${agreement}/sign`, { hash: '0'.repeat(64), passedSlips: [] }],
      ['leader', 'POST', `${agreement}/propose`, { comment: '' }],
      ['leader', 'PUT', `${agreement}/goals/${goalId}/response`, answer],
      ['leader', 'PUT', `${agreement}/areas/${matrix.shared.areaId}/response`, answer],
      ['leader', 'POST', `${agreement}/measures`, bodyOf('POST /api/agreements/:agreementId/measures')],
      ['leader', 'PUT', measure, bodyOf('PUT /api/measures/:measureId')],
      ['leader', 'POST', `${measure}/updates`, bodyOf('POST /api/measures/:measureId/updates')],
      ['leader', 'DELETE', measure],
    ]);
    expect(await everything()).toEqual(before);
  });

  /** What the matrix sends there: nothing but the state can be against it. */
  function bodyOf(route: string): object {
    return ROUTES[route]!.body!({ ids: ids('leader', 'own'), shared: matrix.shared });
  }

  /** Each is answered 409, from the version that stands there. */
  async function expectRefused(attempts: readonly Attempt[]): Promise<void> {
    const answers: string[] = [];
    for (const [role, method, path, body] of attempts)
      answers.push(`${role} ${method} ${path}: ${(await ask(role, method, path, body)).status}`);
    expect(answers).toEqual(attempts.map(([role, method, path]) => `${role} ${method} ${path}: 409`));
  }

  async function everything(): Promise<unknown[]> {
    const tables = ['agreement', 'goal', 'measure', 'measure_update', 'response', 'past_response', 'closed_month', 'deputy'];
    return Promise.all(tables.map((table) => test.database.query(`SELECT * FROM ${table} ORDER BY id`)));
  }
});
