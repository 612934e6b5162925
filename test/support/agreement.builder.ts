import { Day } from '@kaskade/domain';
import {
  Agreement,
  AgreementEvent,
  AgreementVersion,
  Goal,
  GoalArea,
  GoalScopeUnit,
  Measure,
  Period,
  UnitOfWork,
  Signature,
} from '@kaskade/persistence';

const SYSTEM = { personId: null };

/** The calendar year as a period; answers its id. */
export function givenPeriod(unitOfWork: UnitOfWork, year = 2026): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) =>
    tx.insert(Period, { name: String(year), validFrom: `${year}-01-01`, validTo: `${year + 1}-01-01`, version: 1 }),
  );
}

/** Areas in the order named; answers their ids. */
export function givenAreas(unitOfWork: UnitOfWork, ...names: string[]): Promise<number[]> {
  return unitOfWork.run(SYSTEM, async (tx) => {
    const ids: number[] = [];
    for (const [index, name] of names.entries())
      ids.push(await tx.insert(GoalArea, { name, position: index + 1, unGoals: [], version: 1 }));
    return ids;
  });
}

/** A draft agreement of the year unless said otherwise. */
export function givenAgreement(
  unitOfWork: UnitOfWork,
  keys: Pick<Agreement, 'unitId' | 'personId' | 'periodId'>,
  changes: Partial<Agreement> = {},
): Promise<number> {
  const draft = { state: 'draft', createdOn: '2026-01-01', activeOn: null, activatedById: null, closedOn: null, version: 1 } as const;
  return unitOfWork.run(SYSTEM, (tx) => tx.insert(Agreement, { ...draft, ...keys, ...changes }));
}

/** A goal shared with all below since the year began, unless said otherwise. */
export function givenGoal(
  unitOfWork: UnitOfWork,
  keys: Pick<Goal, 'unitId' | 'periodId' | 'areaId' | 'title'>,
  { scopeUnitIds = [], ...changes }: Partial<Goal> & { scopeUnitIds?: number[] } = {},
): Promise<number> {
  const shared = { state: 'shared', sharedOn: '2026-01-01', withdrawnOn: null, supportsGoalId: null, scope: 'all', version: 1 } as const;
  const plain = { text: '', principles: '', source: '', position: 1 };
  return unitOfWork.run(SYSTEM, async (tx) => {
    const goalId = await tx.insert(Goal, { ...plain, ...shared, ...keys, ...changes });
    await tx.insertMany(
      GoalScopeUnit,
      scopeUnitIds.map((unitId) => ({ goalId, unitId })),
    );
    return goalId;
  });
}

/** A planned measure, counted in per cent and never reported, unless said otherwise. */
export function givenMeasure(
  unitOfWork: UnitOfWork,
  keys: Pick<Measure, 'agreementId' | 'title'> & Partial<Pick<Measure, 'goalId' | 'areaId'>>,
  changes: Partial<Measure> = {},
): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) => tx.insert(Measure, { ...NEVER_REPORTED, ...keys, ...changes }));
}

export const NEVER_REPORTED = {
  carriedFromAgreementId: null,
  goalId: null,
  areaId: null,
  position: 1,
  description: '',
  responsible: '',
  startOn: null,
  dueOn: null,
  weight: 1,
  progressKind: 'percent',
  wantedCount: null,
  countedWord: '',
  milestones: [],
  createdOn: '2026-01-01',
  status: 'planned',
  progressDone: null,
  progressWanted: null,
  reachedMilestoneIds: null,
  light: null,
  lastComment: '',
  lastUpdatedOn: null,
  lastUpdatedAt: null,
  lastUpdatedById: null,
  version: 1,
} satisfies Partial<Measure>;

/** The agreement is signed by both, so that it holds from the day: a version without text, frozen at noon, with its step in the log. */
export function givenSigned(
  unitOfWork: UnitOfWork,
  agreementId: number,
  personId: number,
  on: Day,
  signers: Partial<Record<'leader' | 'superior', { personId: number; name: string }>> = {},
): Promise<number> {
  const frozenAt = new Date(`${on}T12:00:00Z`);
  return unitOfWork.run(SYSTEM, async (tx) => {
    const number = (await tx.repository(AgreementVersion).countBy({ agreementId })) + 1;
    const [seen] = await tx.query<{ changesSeen: number | null }>(
      `SELECT MAX(c.sentNumber) AS changesSeen FROM goal_change c JOIN goal g ON g.id = c.goalId JOIN agreement a ON a.periodId = g.periodId
        WHERE a.id = ? AND c.sentOn <= ?`,
      [agreementId, on],
    );
    const agreementVersionId = await tx.insert(AgreementVersion, {
      changesSeen: seen?.changesSeen ?? 0,
      ...{ agreementId, number, templateVersionId: null, reason: '', hash: '0'.repeat(64), formerHash: null },
      ...{ state: 'adopted', openFor: null, preliminary: false, frozenAt, frozenOn: on, adoptedOn: on, lapsedOn: null },
    });
    for (const [role, signer] of Object.entries(signers)) {
      const put = { unitId: null, capacity: 'permanent' as const, title: '', hash: '0'.repeat(64), passedSlips: [] as string[] };
      await tx.insert(Signature, {
        agreementVersionId,
        role: role as 'leader' | 'superior',
        ...signer,
        ...put,
        signedAt: frozenAt,
        signedOn: on,
      });
    }
    await tx.updateWhere(Agreement, { id: agreementId }, { state: 'active', activeOn: on, activatedById: personId });
    const step = { action: 'sign', stage: 'active', comment: '', agreementVersionId };
    await tx.insert(AgreementEvent, { agreementId, at: frozenAt, day: on, personId, ...step });
    return agreementVersionId;
  });
}
