import { AgreementStage } from '@kaskade/domain';
import {
  AgreementDecision,
  AreaAcceptance,
  Conversation,
  EmployerBody,
  EmployerBodyMember,
  SqlRow,
  Transaction,
  UnitOfWork,
} from '@kaskade/persistence';
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

const OF_AGREEMENT = 'agreementId = :agreement';
const OF_VERSIONS = 'agreementVersionId IN (SELECT id FROM agreement_version WHERE agreementId = :agreement)';
const OF_MEASURES = 'measureId IN (SELECT id FROM measure WHERE agreementId = :agreement)';
const OF_GOALS = 'unitId = :unit AND id <> :chiefGoal';

/** All that hangs on an agreement and on its unit, each before what it stands on. */
const HANGS_ON: readonly (readonly [table: string, which: string])[] = [
  ['agreement_event', OF_AGREEMENT],
  ['signature', OF_VERSIONS],
  ['agreement_version_part', OF_VERSIONS],
  ['agreement_version', OF_AGREEMENT],
  ['amendment', OF_AGREEMENT],
  ['conversation', OF_AGREEMENT],
  ['agreement_decision', OF_AGREEMENT],
  ['area_acceptance', OF_AGREEMENT],
  ['signing_waiver', OF_AGREEMENT],
  ['response', OF_AGREEMENT],
  ['measure_update', OF_MEASURES],
  ['measure', OF_AGREEMENT],
  ['goal_change', `goalId IN (SELECT id FROM goal WHERE ${OF_GOALS})`],
  ['goal', OF_GOALS],
];

type Ids = { readonly agreementId: number; readonly unitId: number; goalId: number; measureId: number; conversationId: number };

/** An agreement at a stage, as rows. */
interface Kept {
  readonly ids: Ids;
  readonly agreement: SqlRow;
  readonly rows: readonly (readonly [table: string, rows: readonly SqlRow[]])[];
}

/** An agreement on its way through its life, with something of everything that may be edited in it. */
export class LivingAgreement {
  private readonly kept = new Map<string, Kept>();

  private constructor(
    private readonly test: TestApp,
    private readonly leader: Browser,
    private readonly superior: Browser,
    readonly ids: Ids,
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

  /** Begins anew; what was gone to once is put back as it was then, since the way there is long and each cell wants it whole. */
  async goTo(stage: AgreementStage, first: 'leader' | 'superior' = 'leader'): Promise<void> {
    const kept = this.kept.get(`${stage} ${first}`);
    if (kept) return this.putBack(kept);
    await this.walkTo(stage, first);
    this.kept.set(`${stage} ${first}`, await this.keep());
  }

  /** The whole way to the stage, over HTTP; the evaluation and what follows alone are set. */
  private async walkTo(stage: AgreementStage, first: 'leader' | 'superior'): Promise<void> {
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
    await this.test.unitOfWork.run(SYSTEM, async (tx) => {
      await this.clear(tx);
      const draft = "UPDATE agreement SET state = 'draft', activeOn = NULL, activatedById = NULL WHERE id = ?";
      await tx.query(draft, [this.ids.agreementId]);
    });
    await this.fill();
  }

  private async keep(): Promise<Kept> {
    const { database } = this.test;
    const [agreement] = await database.query('SELECT * FROM agreement WHERE id = ?', [this.ids.agreementId]);
    const rows: (readonly [string, SqlRow[]])[] = [];
    for (const [table, which] of HANGS_ON)
      rows.push([table, await database.query(...this.asked(`SELECT * FROM ${table} WHERE ${which} ORDER BY 1`))]);
    return { ids: { ...this.ids }, agreement: agreement!, rows };
  }

  private async putBack({ ids, agreement, rows }: Kept): Promise<void> {
    Object.assign(this.ids, ids);
    await this.test.unitOfWork.run(SYSTEM, async (tx) => {
      await this.clear(tx);
      const columns = Object.keys(agreement).map((name) => `${name} = ?`);
      await tx.query(`UPDATE agreement SET ${columns.join(', ')} WHERE id = ?`, [...Object.values(agreement), ids.agreementId]);
      for (const [table, of] of [...rows].reverse()) {
        if (of.length === 0) continue;
        const names = Object.keys(of[0]!);
        const places = of.map(() => `(${names.map(() => '?').join(', ')})`);
        const values = of.flatMap((row) => names.map((name) => row[name]));
        await tx.query(`INSERT INTO ${table} (${names.map((name) => `\`${name}\``).join(', ')}) VALUES ${places.join(', ')}`, values);
      }
    });
  }

  private async clear(tx: Transaction): Promise<void> {
    for (const [table, which] of HANGS_ON) await tx.query(...this.asked(`DELETE FROM ${table} WHERE ${which}`));
  }

  /** A statement with this agreement, its unit and the chief’s goal in the places of their names. */
  private asked(sql: string): [sql: string, parameters: number[]] {
    const values: Record<string, number> = { agreement: this.ids.agreementId, unit: this.ids.unitId, chiefGoal: this.town.chiefGoalId };
    const parameters: number[] = [];
    const withPlaces = sql.replace(/:(\w+)/g, (_, name: string) => {
      parameters.push(values[name]!);
      return '?';
    });
    return [withPlaces, parameters];
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
      if (this.place !== 'top') {
        const accepted = { areaId: areaIds[1], personId, goalIds: [this.town.chiefGoalId], acceptedOn: '2026-05-01' };
        await tx.insert(AreaAcceptance, { agreementId, ...accepted });
        return;
      }
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
