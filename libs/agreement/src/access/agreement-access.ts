import {
  Actor,
  AgreementStage,
  AgreementState,
  AmendmentState,
  can,
  Day,
  isContentEditable,
  isFollowedUp,
  LifeParty,
  stageOf,
  UnitResource,
} from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { placeholders, SqlSource } from './sql';
import { UnitPath } from './unit-path';

/** What decides about access to an agreement. */
export interface AgreementHead {
  readonly id: number;
  readonly unitId: number;
  /** Whose agreement it is. */
  readonly personId: number;
  readonly periodId: number;
  readonly state: AgreementState;
  /** Of the open amendment; null when there is none. */
  readonly amendmentState: AmendmentState | null;
  /** First day it no longer holds. */
  readonly closedOn: Day | null;
  readonly version: number;
}

/** What the actor may do with the agreement that day. */
export interface AgreementAccess {
  readonly head: AgreementHead;
  readonly path: UnitPath;
  /** How the actor stands to it: to a predecessor's as to that of a stranger's unit. */
  readonly resource: UnitResource;
  readonly mayRead: boolean;
  /** Where it stands in its life. */
  readonly stage: AgreementStage;
  /** Whether the actor's part in the organization lets them edit; the stage and `isClosed` may still forbid it. */
  readonly mayEdit: boolean;
  /** Whether they may edit now what the parties agree on. */
  readonly mayEditContent: boolean;
  /** Whether they may report now how it goes. */
  readonly mayReport: boolean;
  /** As what the actor may move the agreement on; nobody is both parties. */
  readonly parties: readonly LifeParty[];
  readonly isClosed: boolean;
}

/**
 * Judges by `can()` (domain §8). An agreement is of one leader: a predecessor's is not the successor's, closed or not, nor is one that a
 * change of leader to come has drawn up the present leader's; a deputy sees what the one they stand in for sees. Those above, HR and the auditor read it.
 */
export function agreementAccess(actor: Actor, path: UnitPath, head: AgreementHead, today: Day): AgreementAccess {
  const isClosed = isClosedOn(head, today);
  const inPost = path.inPostIds(head.unitId);
  const isInPost = inPost.includes(actor.personId) || actor.deputyForUnitIds.includes(head.unitId);
  const isAnothers = head.personId !== actor.personId && isInPost && (isClosed || !inPost.includes(head.personId));
  const place = path.resource(actor, head.unitId);
  const resource: UnitResource = isAnothers ? { ...place, relation: 'other' } : place;
  const mayRead = can(actor, 'agreement.read', resource);
  const mayEdit = mayRead && can(actor, 'agreement.edit', resource);
  const stage = stageOfHead(head, isClosed);
  return {
    head,
    path,
    resource,
    mayRead,
    mayEdit,
    mayEditContent: mayEdit && !isClosed && isContentEditable(stage),
    mayReport: mayEdit && !isClosed && isFollowedUp(stage),
    stage,
    parties: mayRead ? partiesOf(actor, resource, head) : [],
    isClosed,
  };
}

/** Whether it no longer holds. */
export function isClosedOn({ closedOn }: Pick<AgreementHead, 'closedOn'>, day: Day): boolean {
  return closedOn !== null && closedOn <= day;
}

/** What was being amended when the agreement closed is amended no more. */
export function stageOfHead({ state, amendmentState }: AgreementHead, isClosed: boolean): AgreementStage {
  return stageOf(state, isClosed ? null : amendmentState);
}

/** Nobody is the other party, or HR, of the agreement that is their own: not when they have moved on to a post above it, nor while they are on leave. */
function partiesOf(actor: Actor, resource: UnitResource, { personId }: AgreementHead): LifeParty[] {
  if (can(actor, 'agreement.asLeader', resource)) return ['leader'];
  if (personId === actor.personId) return [];
  return [
    ...(can(actor, 'agreement.asSuperior', resource) ? (['superior'] as const) : []),
    ...(can(actor, 'agreement.administer') ? (['hr'] as const) : []),
  ];
}

/** The columns of `AgreementHead`, from `agreement a`. */
export const HEAD_COLUMNS = `a.id, a.unitId, a.personId, a.periodId, a.state, a.closedOn, a.version,
  (SELECT amendment.state FROM amendment WHERE amendment.openFor = a.id) AS amendmentState`;

/**
 * Loads the agreement that something belongs to, and what the actor may do with it: two statements.
 * @throws Problem 404 when there is none or the actor may not read it.
 */
export async function readableAgreement(source: SqlSource, actor: Actor, today: Day, agreementId: number): Promise<AgreementAccess> {
  const [head] = await source.query<AgreementHead>(`SELECT ${HEAD_COLUMNS} FROM agreement a WHERE a.id = ?`, [agreementId]);
  if (!head) throw Problem.notFound();
  const access = agreementAccess(actor, await UnitPath.loadFor(source, today, actor, head.unitId), head, today);
  const belongsTo = { unitId: head.unitId, agreementId };
  if (!access.mayRead) throw Problem.hidden(belongsTo);
  source.concerns?.(belongsTo);
  return access;
}

/** What stands between somebody who edits and what they want to write. */
export type Editing = Pick<AgreementAccess, 'mayEdit' | 'isClosed' | 'stage'>;

/** For what the parties agree on. 403 when the actor may not edit, 409 when the agreement is closed or stands where nothing of it is changed. */
export function expectContentEditable(access: Editing): void {
  expectEditor(access);
  if (!isContentEditable(access.stage)) throw Problem.wrongState(stageProblem(access.stage));
}

/** The stages at which a body's decision is written down: it comes after the proposal as often as before it. */
const DECIDED_AT: readonly AgreementStage[] = ['draft', 'proposed', 'amending', 'amendmentProposed'];

/** Whether the actor may write what a body decided: whoever edits the agreement, and the other party, until somebody has signed. */
export function mayDecide(access: Pick<AgreementAccess, 'mayEdit' | 'parties' | 'isClosed' | 'stage'>): boolean {
  return writesDecision(access) && !access.isClosed && DECIDED_AT.includes(access.stage);
}

/** 403 when the decision is not the actor's to write, 409 when the agreement is closed or signed. */
export function expectDecisionEditable(access: Pick<AgreementAccess, 'mayEdit' | 'parties' | 'isClosed' | 'stage'>): void {
  if (!writesDecision(access)) throw Problem.forbidden();
  if (access.isClosed) throw Problem.wrongState('agreement-closed');
  if (!DECIDED_AT.includes(access.stage)) throw Problem.wrongState(stageProblem(access.stage));
}

function writesDecision({ mayEdit, parties }: Pick<AgreementAccess, 'mayEdit' | 'parties'>): boolean {
  return mayEdit || parties.includes('superior');
}

/** For progress, status and light. 403 when the actor may not edit, 409 when the agreement is closed or already evaluated. */
export function expectFollowedUp(access: Editing): void {
  expectEditor(access);
  if (!isFollowedUp(access.stage)) throw Problem.wrongState(stageProblem(access.stage));
}

function expectEditor({ mayEdit, isClosed }: Editing): void {
  if (!mayEdit) throw Problem.forbidden();
  if (isClosed) throw Problem.wrongState('agreement-closed');
}

/** The code of the problem that says where the agreement stands, and what can be done about it. */
export function stageProblem(stage: AgreementStage): string {
  return `agreement-${stage.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/**
 * Holds agreements until the transaction ends, so that nothing of them is written while they move on in their life: the first statement of
 * every transaction that writes content or takes a step, since what is read after it is then the newest.
 */
export async function holdAgreements(source: SqlSource, agreementIds: readonly number[]): Promise<void> {
  await source.query(`UPDATE agreement SET version = version WHERE id IN (${placeholders(agreementIds)})`, agreementIds);
}

/** As `holdAgreements`, for whatever the unit has in the period. */
export async function holdAgreementsOfUnit(source: SqlSource, place: UnitPeriod | null): Promise<void> {
  if (place === null) return;
  await source.query('UPDATE agreement SET version = version WHERE unitId = ? AND periodId = ?', [place.unitId, place.periodId]);
}

/**
 * Holds the unit, so that no agreement is drawn up in it while its leader changes or it closes, nor the other way round: the first statement of
 * whatever does one of these, since what is read after it is then the newest.
 */
export async function holdUnit(source: SqlSource, unitId: number): Promise<void> {
  await source.query('UPDATE unit SET version = version WHERE id = ?', [unitId]);
}

/** What agreements and goals belong to. */
export interface UnitPeriod {
  readonly unitId: number;
  readonly periodId: number;
}
