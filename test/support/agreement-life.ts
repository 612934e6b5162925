import { AgreementStage } from '@kaskade/domain';
import { AgreementDecision, AreaAcceptance, Conversation, EmployerBody, EmployerBodyMember, UnitOfWork } from '@kaskade/persistence';
import { givenAgreement, givenAreas, givenGoal, givenMeasure, givenPeriod } from './agreement.builder';
import { Browser, TestApp } from './app';
import { GivenOrganization, givenOrganization, givenPerson } from './organization.builder';

const SYSTEM = { personId: null };
let keys = 0;

/** A key that no request has had. */
export const newKey = (): string => `test-key-${++keys}`;

/** The version that the agreement has now, as `If-Match` wants it. */
export async function ifMatchOf(test: TestApp, agreementId: number): Promise<string> {
  const [row] = await test.database.query<{ version: number }>('SELECT version FROM agreement WHERE id = ?', [agreementId]);
  return `"${row!.version}"`;
}

/** Reads what there is to sign, and signs it with every slip passed. */
export async function signAs(test: TestApp, browser: Browser, agreementId: number) {
  const { body } = await browser.get(`/api/agreements/${agreementId}/signing`).expect(200);
  const passedSlips = body.slips.map((slip: { key: string }) => slip.key);
  return browser
    .post(`/api/agreements/${agreementId}/sign`, { hash: body.hash, passedSlips })
    .set('If-Match', await ifMatchOf(test, agreementId))
    .set('Idempotency-Key', newKey());
}

/** Two dated conversations, the least that is signed; the second may be a fixed talk of the template. */
export async function givenConversations(unitOfWork: UnitOfWork, agreementId: number, talkId = ''): Promise<number[]> {
  const ids: number[] = [];
  for (const [index, plannedOn] of ['2026-06-10', '2026-11-10'].entries()) {
    const row = { agreementId, name: 'Resultatsamtale', plannedOn, talkId: index === 0 ? '' : talkId, version: 1 };
    ids.push(await unitOfWork.run(SYSTEM, (tx) => tx.insert(Conversation, row)));
  }
  return ids;
}

function signed({ status, text }: { status: number; text: string }): void {
  if (status !== 200) throw new Error(`signing answered ${status}: ${text}`);
}

/** Everybody who stands around an agreement (domain §8). */
export interface LifeTown {
  readonly org: GivenOrganization;
  readonly browsers: Readonly<Record<string, Browser>>;
  readonly periodId: number;
  readonly areaIds: readonly [number, number];
  readonly chiefGoalId: number;
}

/** Three agreements: a leader's, that of one who is away while somebody acts, and the chief officer's. */
export const PLACES_OF_LIFE = { own: 'Hjemmetjenester', leave: 'Sykehjem', top: 'Kommunen' } as const;
export type LifePlace = keyof typeof PLACES_OF_LIFE;

export async function givenLifeTown(test: TestApp): Promise<LifeTown> {
  const { unitOfWork } = test;
  const org = await givenOrganization(unitOfWork, {
    name: 'Kommunen',
    leader: 'rådmannen',
    below: [
      {
        name: 'Helse',
        leader: 'kommunalsjefen',
        below: [
          { name: 'Hjemmetjenester', leader: 'lederen' },
          { name: 'Sykehjem', leader: 'den som er borte', acting: 'den konstituerte' },
          { name: 'Legevakt', leader: 'sidelederen' },
        ],
      },
    ],
  });
  const people: Record<string, number> = { ...org.personIds };
  const roles = { HR: 'hr', controlleren: 'controller', revisoren: 'auditor', administratoren: 'admin' } as const;
  for (const [name, role] of Object.entries(roles)) people[name] = await givenPerson(unitOfWork, name, [role]);
  for (const name of ['medlemmet', 'ordføreren', 'en ansatt', 'stedfortrederen']) people[name] = await givenPerson(unitOfWork, name);
  await unitOfWork.run(SYSTEM, async (tx) => {
    const employerBodyId = await tx.insert(EmployerBody, { name: 'Formannskapet', version: 1 });
    const seat = { employerBodyId, validFrom: '2026-01-01', validTo: null };
    await tx.insert(EmployerBodyMember, { ...seat, personId: people['ordføreren']!, representative: true });
    await tx.insert(EmployerBodyMember, { ...seat, personId: people['medlemmet']!, representative: false });
    await tx.query(
      "INSERT INTO deputy (unitId, personId, namedById, validFrom, validTo, version) VALUES (?, ?, ?, '2026-01-01', '2027-01-01', 1)",
      [org.unitIds['Hjemmetjenester'], people['stedfortrederen'], org.personIds['lederen']],
    );
  });
  const periodId = await givenPeriod(unitOfWork);
  const areaIds = (await givenAreas(unitOfWork, 'Generelt', 'Sykefravær')) as [number, number];
  const chiefGoalId = await givenGoal(unitOfWork, { unitId: org.unitIds['Kommunen']!, periodId, areaId: areaIds[1], title: 'Ned' });
  // The one between is signed already: nobody below waits for it.
  const between = { unitId: org.unitIds['Helse']!, personId: org.personIds['kommunalsjefen']!, periodId };
  await givenAgreement(unitOfWork, between, { state: 'active', activeOn: '2026-01-10' });
  const browsers: Record<string, Browser> = {};
  for (const [name, personId] of Object.entries(people)) browsers[name] = await test.signIn(personId);
  return { org, browsers, periodId, areaIds, chiefGoalId };
}

/** An agreement on its way through its life, with something of everything that may be edited in it. */
export class LivingAgreement {
  private constructor(
    private readonly test: TestApp,
    private readonly leader: Browser,
    private readonly superior: Browser,
    readonly ids: { readonly agreementId: number; readonly unitId: number; goalId: number; measureId: number; conversationId: number },
    private readonly town: LifeTown,
    private readonly place: LifePlace,
  ) {}

  static async given(test: TestApp, town: LifeTown, place: LifePlace): Promise<LivingAgreement> {
    const { org, browsers, periodId } = town;
    const [whose, writer, other] = {
      own: ['lederen', 'lederen', 'kommunalsjefen'],
      leave: ['den som er borte', 'den konstituerte', 'kommunalsjefen'],
      top: ['rådmannen', 'rådmannen', 'ordføreren'],
    }[place];
    const unitId = org.unitIds[PLACES_OF_LIFE[place]]!;
    const agreementId = await givenAgreement(test.unitOfWork, { unitId, personId: org.personIds[whose!]!, periodId });
    const ids = { agreementId, unitId, goalId: 0, measureId: 0, conversationId: 0 };
    return new LivingAgreement(test, browsers[writer!]!, browsers[other!]!, ids, town, place);
  }

  /** Begins anew and goes the whole way to the stage, over HTTP; the evaluation and what follows alone are set. */
  async goTo(stage: AgreementStage, first: 'leader' | 'superior' = 'leader'): Promise<void> {
    await this.reset();
    const [one, two] = first === 'leader' ? [this.leader, this.superior] : [this.superior, this.leader];
    const { agreementId } = this.ids;
    const post = async (browser: Browser, step: string, body: object, status: number) =>
      browser
        .post(`/api/agreements/${agreementId}/${step}`, body)
        .set('If-Match', await ifMatchOf(this.test, agreementId))
        .expect(status);
    const walk: [AgreementStage, () => Promise<unknown>][] = [
      ['proposed', () => post(this.leader, 'propose', { comment: '' }, 200)],
      ['signed', async () => signed(await signAs(this.test, one, agreementId))],
      ['active', async () => signed(await signAs(this.test, two, agreementId))],
      ['amending', () => post(this.leader, 'amendments', { reason: 'Ny ramme' }, 201)],
      ['amendmentProposed', () => post(this.leader, 'propose', { comment: '' }, 200)],
      ['amendmentSigned', async () => signed(await signAs(this.test, one, agreementId))],
    ];
    const isAfterwards = stage === 'evaluated' || stage === 'archived';
    const last = isAfterwards ? 'active' : stage;
    const end = walk.findIndex(([reached]) => reached === last);
    for (const [, step] of walk.slice(0, end + 1)) await step();
    if (isAfterwards) await this.test.database.writer.query('UPDATE agreement SET state = ? WHERE id = ?', [stage, agreementId]);
    const reached = (await this.leader.get(`/api/agreements/${agreementId}`).expect(200)).body.stage;
    if (reached !== stage) throw new Error(`on the way to ${stage} it stopped at ${reached}`);
  }

  private async reset(): Promise<void> {
    const { agreementId, unitId } = this.ids;
    const versions = 'SELECT id FROM agreement_version WHERE agreementId = ?';
    const run = (sql: string, ...parameters: unknown[]) => this.test.database.writer.query(sql, parameters);
    await run('DELETE FROM agreement_event WHERE agreementId = ?', agreementId);
    for (const table of ['signature', 'agreement_version_part'])
      await run(`DELETE FROM ${table} WHERE agreementVersionId IN (${versions})`, agreementId);
    const whole = ['agreement_version', 'amendment', 'conversation', 'agreement_decision', 'area_acceptance', 'signing_waiver', 'response'];
    for (const table of whole) await run(`DELETE FROM ${table} WHERE agreementId = ?`, agreementId);
    await run('DELETE FROM measure_update WHERE measureId IN (SELECT id FROM measure WHERE agreementId = ?)', agreementId);
    await run('DELETE FROM measure WHERE agreementId = ?', agreementId);
    await run('DELETE FROM goal_change WHERE goalId IN (SELECT id FROM goal WHERE unitId = ? AND id <> ?)', unitId, this.town.chiefGoalId);
    await run('DELETE FROM goal WHERE unitId = ? AND id <> ?', unitId, this.town.chiefGoalId);
    await run("UPDATE agreement SET state = 'draft', activeOn = NULL, activatedById = NULL WHERE id = ?", agreementId);
    await this.fill();
  }

  private async fill(): Promise<void> {
    const { unitOfWork } = this.test;
    const { agreementId, unitId } = this.ids;
    const { periodId, areaIds, org } = this.town;
    const draft = { state: 'draft', sharedOn: null, scope: 'none' } as const;
    this.ids.goalId = await givenGoal(unitOfWork, { unitId, periodId, areaId: areaIds[0], title: 'Et utkast' }, draft);
    this.ids.measureId = await givenMeasure(unitOfWork, { agreementId, areaId: areaIds[0], title: 'Et tiltak' });
    [this.ids.conversationId] = (await givenConversations(unitOfWork, agreementId, this.place === 'top' ? 'utviklingssamtale' : '')) as [
      number,
    ];
    await unitOfWork.run(SYSTEM, async (tx) => {
      const personId = org.personIds['kommunalsjefen']!;
      if (this.place !== 'top') await tx.insert(AreaAcceptance, { agreementId, areaId: areaIds[1], personId, acceptedOn: '2026-05-01' });
      if (this.place !== 'top') return;
      const days = { decidedOn: '2026-02-12', effectiveOn: '2026-03-01' };
      const decision = {
        bodyName: 'Formannskapet',
        caseNumber: '02/26',
        archiveNumber: '',
        outcome: 'decided',
        ...days,
        version: 1,
      } as const;
      await tx.insert(AgreementDecision, { agreementId, ...decision });
    });
  }
}
