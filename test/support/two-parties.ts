import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { Browser } from './app';

export const ACTS = [
  'look',
  'forward',
  'answer',
  'conversation',
  'propose',
  'withdraw',
  'return',
  'sign',
  'signTwice',
  'amend',
  'drop',
  'changeAbove',
  'acknowledge',
  'changeLeader',
] as const;
export type Act = (typeof ACTS)[number];
export type Party = 'leader' | 'superior';

/** Whose it is to do, where it is one's alone. */
export const RIGHTFUL: Readonly<Partial<Record<Act, Party>>> = {
  propose: 'leader',
  withdraw: 'leader',
  acknowledge: 'leader',
  answer: 'leader',
  return: 'superior',
};

/** Somebody does something, with what they looked at just now (`fresh`) or whenever they looked last. */
export interface Action {
  readonly who: Party;
  readonly act: Act;
  readonly fresh: boolean;
}

/** What somebody has seen of it. */
interface View {
  version: number;
  stage: string;
  responseVersion: number;
  hash: string;
  slips: string[];
  changeId: number | null;
}

interface Goal {
  readonly id: number;
  readonly response: { readonly version: number };
}

interface Where {
  readonly agreementId: number;
  readonly unitId: number;
  readonly areaId: number;
  /** A shared goal of the unit above, for this unit. */
  readonly goalId: number;
  /** Who leads the unit after a change of leader. */
  readonly successorId: number;
  readonly today: string;
}

/** What may be answered to those who come too late, or may not. */
const REFUSALS = [400, 403, 404, 409, 412];

/** Two who work with one agreement over HTTP, and what was acknowledged to them. */
export class TwoParties {
  /** Steps that were answered with success, by their name in the history. */
  readonly steps: string[] = [];
  readonly answers: { readonly version: number; readonly narrative: string }[] = [];
  readonly conversationIds: number[] = [];
  readonly titles: string[] = [];
  readonly acknowledgedIds = new Set<number>();
  readonly refused: string[] = [];
  hasNewLeader = false;
  /** Answers that should not have come. */
  readonly strange: string[] = [];
  private readonly views: Partial<Record<Party, View>> = {};
  private number = 0;

  constructor(
    readonly where: Where,
    private readonly browsers: Readonly<Record<Party | 'hr', Browser>>,
    /** Lets time go by: what is sent after a signature is told from what was signed by the clock. */
    private readonly tick: () => void,
  ) {}

  private get path(): string {
    return `/api/agreements/${this.where.agreementId}`;
  }

  async do({ who, act, fresh }: Action): Promise<void> {
    this.tick();
    const view = fresh || act === 'look' ? await this.look(who, act) : (this.views[who] ?? (await this.look(who, act)));
    if (view === null || act === 'look') return;
    const chosen = act === 'forward' ? FORWARD[view.stage] : act;
    if (chosen) await this[METHODS[chosen]](who, view, chosen);
  }

  /** What the party sees now, as far as the act needs it; null when it is hidden from them. */
  private async look(who: Party, act: Act): Promise<View | null> {
    const { status, body } = await this.browsers[who].get(this.path);
    if (status === 404) return null;
    const { areas, version, stage } = body as Pick<View, 'version' | 'stage'> & { areas: { goals: Goal[] }[] };
    const goal = areas.flatMap((area) => area.goals).find(({ id }) => id === this.where.goalId);
    const seen = { version, stage, responseVersion: goal?.response.version ?? 0 };
    const before = this.views[who] ?? { hash: '0'.repeat(64), slips: [], changeId: null };
    const signing = act !== 'acknowledge' && stage in TO_SIGN ? await this.lookAtSigning(who) : {};
    const changes = act === 'acknowledge' || act === 'look' ? await this.lookAtChanges(who) : {};
    return (this.views[who] = { ...before, ...seen, ...signing, ...changes });
  }

  private async lookAtSigning(who: Party): Promise<Partial<View>> {
    const { status, body } = await this.browsers[who].get(`${this.path}/signing`);
    if (status !== 200) return {};
    const { hash, slips } = body as { hash: string; slips: { key: string }[] };
    return { hash, slips: slips.map(({ key }) => key) };
  }

  private async lookAtChanges(who: Party): Promise<Partial<View>> {
    const { status, body } = await this.browsers[who].get(`${this.path}/changes`);
    if (status !== 200) return {};
    const waiting = (body as { changes: { id: number; answer: string }[] }).changes.find(({ answer }) => answer === 'unanswered');
    return { changeId: waiting?.id ?? null };
  }

  private async answer(who: Party, view: View): Promise<void> {
    const narrative = `svar ${++this.number}`;
    const body = { narrative, localTarget: '', notRelevantReason: '' };
    const path = `${this.path}/goals/${this.where.goalId}/response`;
    const answer = await this.browsers[who].put(path, body).set('If-Match', `"${view.responseVersion}"`);
    if (!this.isDone(answer, 'answer')) return;
    view.responseVersion = answer.body.version;
    this.answers.push({ version: answer.body.version, narrative });
  }

  private async addConversation(who: Party): Promise<void> {
    const body = { name: `samtale ${++this.number}`, plannedOn: '2026-10-01', talkId: '' };
    const answer = await this.browsers[who].post(`${this.path}/conversations`, body);
    if (this.isDone(answer, 'conversation')) this.conversationIds.push(answer.body.id);
  }

  private async step(who: Party, view: View, act: Act): Promise<void> {
    const answer = await this.browsers[who].post(`${this.path}/${act}`, { comment: 'Se på dette' }).set('If-Match', `"${view.version}"`);
    this.took(answer, act, view);
  }

  private async amend(who: Party, view: View): Promise<void> {
    const answer = await this.browsers[who].post(`${this.path}/amendments`, { reason: 'Noe er nytt' }).set('If-Match', `"${view.version}"`);
    this.took(answer, 'amend', view);
  }

  private async drop(who: Party, view: View): Promise<void> {
    this.took(await this.browsers[who].delete(`${this.path}/amendment`).set('If-Match', `"${view.version}"`), 'dropAmendment', view);
  }

  private async sign(who: Party, view: View): Promise<void> {
    this.took(await this.sendSignature(who, view, randomUUID()), 'sign', view);
  }

  /** The same request twice at once, as when a browser tries again: one signature, and nobody is told that it failed. */
  private async signTwice(who: Party, view: View): Promise<void> {
    const key = randomUUID();
    const [first, second] = await Promise.all([this.sendSignature(who, view, key), this.sendSignature(who, view, key)]);
    if ((first.status === 200) !== (second.status === 200)) this.strange.push(`one key: ${first.status} and ${second.status}`);
    this.took(first, 'sign', view);
  }

  private async sendSignature(who: Party, { hash, slips, version }: View, key: string): Promise<Response> {
    const body = { hash, passedSlips: slips };
    return this.browsers[who].post(`${this.path}/sign`, body).set('If-Match', `"${version}"`).set('Idempotency-Key', key);
  }

  /** The one above revises the shared goal and sends it. */
  private async changeAbove(): Promise<void> {
    const title = `mål ${++this.number}`;
    const { areaId, goalId, unitId } = this.where;
    const texts = { title, text: '', principles: '', source: '', supportsGoalId: null };
    const path = `/api/goals/${goalId}/change`;
    const draft = await this.browsers.superior.get(path).expect(200);
    const body = { areaId, ...texts, scope: 'units', scopeUnitIds: [unitId] };
    const saved = await this.browsers.superior.put(path, body).set('If-Match', `"${draft.body.version}"`);
    if (!this.isDone(saved, 'revise')) return;
    const sent = await this.browsers.superior.post(`${path}/send`, { weight: 'binding' }).set('If-Match', `"${saved.body.version}"`);
    if (this.isDone(sent, 'send')) this.titles.push(title);
  }

  private async acknowledge(who: Party, { changeId }: View): Promise<void> {
    if (changeId === null) return;
    const answer = await this.browsers[who].post(`${this.path}/changes/${changeId}/acknowledge`);
    if (this.isDone(answer, 'acknowledge')) this.acknowledgedIds.add(changeId);
  }

  private async changeLeader(): Promise<void> {
    const { unitId, successorId, today } = this.where;
    const { body } = await this.browsers.hr.get(`/api/organization/units/${unitId}`).expect(200);
    const change = { personId: successorId, validFrom: today, carryOverMeasures: false };
    const answer = await this.browsers.hr.post(`/api/units/${unitId}/change-of-leader`, change).set('If-Match', `"${body.version}"`);
    this.hasNewLeader = this.isDone(answer, 'changeLeader') || this.hasNewLeader;
  }

  private took(answer: Response, step: string, view: View): void {
    if (!this.isDone(answer, step)) return;
    this.steps.push(step);
    Object.assign(view, { version: answer.body.version, stage: answer.body.stage });
  }

  private isDone(answer: Response, what: string): boolean {
    if (answer.status < 300) return true;
    this.refused.push(`${what} ${answer.status}`);
    if (!REFUSALS.includes(answer.status)) this.strange.push(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return false;
  }
}

/** Where a signature is waited for. */
const TO_SIGN: Readonly<Record<string, true>> = { proposed: true, signed: true, amendmentProposed: true, amendmentSigned: true };

/** What leads towards two signatures. */
const FORWARD: Readonly<Record<string, Exclude<Act, 'look' | 'forward'>>> = {
  draft: 'propose',
  proposed: 'sign',
  signed: 'sign',
  active: 'amend',
  amending: 'propose',
  amendmentProposed: 'sign',
  amendmentSigned: 'sign',
};

const METHODS = {
  answer: 'answer',
  conversation: 'addConversation',
  propose: 'step',
  withdraw: 'step',
  return: 'step',
  sign: 'sign',
  signTwice: 'signTwice',
  amend: 'amend',
  drop: 'drop',
  changeAbove: 'changeAbove',
  acknowledge: 'acknowledge',
  changeLeader: 'changeLeader',
} as const;
