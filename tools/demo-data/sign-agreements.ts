import { EntityManager } from 'typeorm';
import { AgreementParts, AgreementPartsReader, signingState, TemplateReader } from '@kaskade/agreement';
import { Actor, Day, GoalContent } from '@kaskade/domain';
import { Agreement } from '@kaskade/persistence';
import { changesBy } from './goal-changes';
import { DemoRows } from './rows';
import { addVersion, noSignedRows, SignedRows, Signer, writeSigned } from './signed-rows';

/**
 * Signs the agreements that are in force, and the first half of the one that waits for its superior: each frozen by the code that freezes
 * them in use, as it read on its day.
 */
export async function signAgreements(manager: EntityManager, rows: DemoRows, today: Day): Promise<void> {
  const reader = new AgreementPartsReader(new TemplateReader());
  const source = {
    query: <T extends object>(sql: string, parameters: readonly unknown[] = []) => manager.query(sql, [...parameters]) as Promise<T[]>,
  };
  const actor: Actor = {
    personId: rows.people.find((person) => person.roles.includes('hr'))!.id,
    roles: ['hr'],
    leadsUnitIds: [],
    awayFromUnitIds: [],
    deputyForUnitIds: [],
    employerBody: 'none',
  };
  const signed = noSignedRows();
  for (const agreement of rows.agreements) {
    const day = agreement.activeOn ?? daySigned(rows, agreement, today);
    if (day === null) continue;
    const parts = { ...(await reader.load(source, actor, day, agreement.id)) };
    const accepted = acceptEmptyAreas(signed, { ...parts, goals: goalsOn(rows, parts, day) }, agreement, day);
    const signers = [leader(accepted), ...(agreement.activeOn === null ? [] : [superior(rows, accepted)])];
    addVersion(signed, agreement.id, parts.template.templateVersionId, signingState(accepted), day, changesBy(rows, day), signers);
  }
  await writeSigned(manager, signed);
}

function daySigned(rows: DemoRows, { id, state }: Agreement, today: Day): Day | null {
  if (state !== 'signed') return null;
  return rows.agreementEvents.find(({ agreementId, action }) => agreementId === id && action === 'sign')?.day ?? today;
}

/** The goals as they read on the day: what was shared, revised or withdrawn later had not happened yet. */
function goalsOn(rows: DemoRows, { goals }: AgreementParts, day: Day): AgreementParts['goals'] {
  return goals
    .filter((goal) => goal.sharedOn === null || goal.sharedOn <= day)
    .map((goal) => {
      const later = rows.goalChanges.find(
        ({ goalId, kind, sentOn }) => goalId === goal.id && kind === 'revise' && sentOn !== null && sentOn > day,
      );
      const then = later ? { ...goal, text: (later.before as GoalContent).text } : goal;
      return then.withdrawnOn !== null && then.withdrawnOn > day ? { ...then, state: 'shared' as const, withdrawnOn: null } : then;
    });
}

/** An area where nothing is answered is accepted by the superior, by name. */
function acceptEmptyAreas(
  signed: SignedRows,
  parts: AgreementParts,
  { id: agreementId, activatedById }: Agreement,
  day: Day,
): AgreementParts {
  if (activatedById === null) return parts;
  const { content, facts, missing } = signingState(parts);
  const empty = new Set(missing.flatMap(({ code, areaId }) => (code === 'area-empty' && areaId ? [areaId] : [])));
  const name = parts.access.path.superior(parts.head.unitId)?.name ?? parts.head.activatedBy ?? '';
  const accepted = new Map<number, { acceptedBy: string; acceptedOn: Day; acceptedById: number; acceptedGoalIds: string }>();
  for (const { id: areaId, goals } of content.areas.filter((area) => empty.has(area.id))) {
    const goalIds = goals.flatMap((goal) => (facts.answers.has(goal.id) ? [goal.id] : []));
    signed.acceptances.push({ id: signed.acceptances.length + 1, agreementId, areaId, personId: activatedById, goalIds, acceptedOn: day });
    accepted.set(areaId, { acceptedBy: name, acceptedOn: day, acceptedById: activatedById, acceptedGoalIds: JSON.stringify(goalIds) });
  }
  return { ...parts, areas: parts.areas.map((area) => ({ ...area, ...accepted.get(area.id) })) };
}

function leader({ head, access }: AgreementParts): Signer {
  const inPost = access.path.leader(head.unitId);
  const capacity = inPost?.personId === head.personId ? inPost.kind : 'permanent';
  const { personId, unitId, leaderName: name, leaderTitle: title } = head;
  return { role: 'leader', personId, unitId, capacity, name, title };
}

function superior(rows: DemoRows, { head, access }: AgreementParts): Signer {
  const above = access.path.superior(head.unitId);
  if (above) {
    const { personId, unitId, name, title } = above;
    return { role: 'superior', personId, unitId, capacity: access.path.leader(unitId)?.kind ?? 'permanent', name, title };
  }
  const { personId } = rows.employerBodyMembers.find((member) => member.representative)!;
  const { name, title } = rows.people.find((person) => person.id === personId)!;
  return { role: 'superior', personId, unitId: null, capacity: 'representative', name, title: title ?? '' };
}
