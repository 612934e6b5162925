import { Actor, AgreementStage, AgreementState, AmendmentState, can, Day, LifeParty, stageOf, UnitResource } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { SqlSource } from './sql';
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
  return {
    head,
    path,
    resource,
    mayRead,
    mayEdit: mayRead && can(actor, 'agreement.edit', resource),
    stage: stageOf(head.state, head.amendmentState),
    parties: mayRead ? partiesOf(actor, resource) : [],
    isClosed,
  };
}

/** Whether it no longer holds. */
export function isClosedOn({ closedOn }: Pick<AgreementHead, 'closedOn'>, day: Day): boolean {
  return closedOn !== null && closedOn <= day;
}

function partiesOf(actor: Actor, resource: UnitResource): LifeParty[] {
  if (can(actor, 'agreement.asLeader', resource)) return ['leader'];
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

/** 403 when the actor may not edit, 409 when the agreement is closed. */
export function expectEditable(access: AgreementAccess): void {
  if (!access.mayEdit) throw Problem.forbidden();
  if (access.isClosed) throw Problem.wrongState('agreement-closed');
}
