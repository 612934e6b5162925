import {
  AcknowledgedChange,
  AgreementStage,
  AskedAgreement,
  Day,
  GoalChangeKind,
  GoalChangeReach,
  GoalChangeWeight,
  GoalContent,
} from '@kaskade/domain';
import { SqlSource } from '../access/sql';

/** A sent change of a goal with what it says. */
export interface GoalChangeRow {
  readonly id: number;
  readonly goalId: number;
  readonly ownerUnitId: number;
  readonly kind: GoalChangeKind;
  readonly weight: GoalChangeWeight;
  /** Null for a goal that is shared with it. */
  readonly before: GoalContent | null;
  /** Null for a goal that is withdrawn with it. */
  readonly after: GoalContent | null;
  readonly sentOn: Day;
  /** In the order of sending within the period. */
  readonly sentNumber: number;
  readonly sentByName: string;
}

/** The columns of `GoalChangeRow` as the engine answers them. */
export type RawChange = Omit<GoalChangeRow, 'before' | 'after'> & { readonly before: string | null; readonly after: string };

/** The columns of `GoalChangeRow`, as the engine answers them. */
export const CHANGE_COLUMNS = `c.id, c.goalId, g.unitId AS ownerUnitId, c.kind, c.weight, c.before, c.after, c.sentOn, c.sentNumber, sender.name AS sentByName`;
export const CHANGE_TABLES = 'goal_change c JOIN goal g ON g.id = c.goalId JOIN person sender ON sender.id = c.sentById';

/** A row of `CHANGE_COLUMNS`. */
export function changeRow({ before, after, ...row }: RawChange): GoalChangeRow {
  return {
    ...row,
    before: before === null ? null : (JSON.parse(before) as GoalContent),
    after: row.kind === 'withdraw' ? null : (JSON.parse(after) as GoalContent),
  };
}

/**
 * What agreements have signed by a day, joined to `agreement a` as `signed`, and where they stood that day (`stood.stage`, null before anything
 * was logged): the day twice.
 */
export const SIGNED_BY_DAY = `LEFT JOIN (SELECT v.agreementId, MIN(v.changesSeen) AS firstSeenChange, MAX(v.changesSeen) AS lastSeenChange
       FROM agreement_version v WHERE v.state = 'adopted' AND v.adoptedOn <= ? GROUP BY v.agreementId) signed ON signed.agreementId = a.id
  LEFT JOIN agreement_event stood ON stood.id = (SELECT MAX(past.id) FROM agreement_event past WHERE past.agreementId = a.id AND past.day <= ?)`;
export const SIGNED_COLUMNS = 'signed.firstSeenChange, signed.lastSeenChange, stood.stage';

/** `SIGNED_COLUMNS` as the engine answers them. */
export interface SignedRow {
  readonly activeOn: Day | null;
  readonly closedOn: Day | null;
  readonly firstSeenChange: number | null;
  readonly lastSeenChange: number | null;
  readonly stage: AgreementStage | null;
}

/** What the agreement has signed, as far as a change asks: whoever is active on the day is asked, until the evaluation. */
export function askedOn(row: SignedRow, day: Day): AskedAgreement {
  const holds = row.activeOn !== null && row.activeOn <= day && (row.closedOn === null || row.closedOn > day);
  return {
    isAsked: holds && row.stage !== 'evaluated' && row.stage !== 'archived',
    firstSeenChange: row.firstSeenChange,
    lastSeenChange: row.lastSeenChange,
  };
}

/** A binding change that was sent by a day, by whom it is for and who has acknowledged it by then. */
export interface SentChange extends AcknowledgedChange {
  readonly goalId: number;
  readonly kind: GoalChangeKind;
  readonly sentOn: Day;
}

/** All binding changes of a period that were sent by the day, oldest first: two statements, whatever the organization's size. */
export async function loadSentChanges(source: SqlSource, periodId: number, day: Day): Promise<SentChange[]> {
  type Row = Pick<SentChange, 'id' | 'goalId' | 'ownerUnitId' | 'kind' | 'sentOn' | 'sentNumber'> & { before: unknown; after: unknown };
  const reachOf = (side: string) => `JSON_EXTRACT(c.${side}, '$.scope', '$.scopeUnitIds')`;
  const rows = await source.query<Row>(
    `SELECT c.id, c.goalId, g.unitId AS ownerUnitId, c.kind, ${reachOf('before')} AS \`before\`, ${reachOf('after')} AS after, c.sentOn, c.sentNumber
       FROM goal_change c JOIN goal g ON g.id = c.goalId WHERE g.periodId = ? AND c.weight = 'binding' AND c.sentOn <= ? ORDER BY c.sentNumber`,
    [periodId, day],
  );
  const acknowledged = await source.query<{ goalChangeId: number; agreementId: number }>(
    `SELECT answer.goalChangeId, answer.agreementId FROM goal_change_answer answer JOIN goal_change c ON c.id = answer.goalChangeId
       JOIN goal g ON g.id = c.goalId WHERE g.periodId = ? AND answer.answeredOn <= ?`,
    [periodId, day],
  );
  const acknowledgedBy = new Map<number, Set<number>>(rows.map((row) => [row.id, new Set()]));
  for (const { goalChangeId, agreementId } of acknowledged) acknowledgedBy.get(goalChangeId)?.add(agreementId);
  return rows.map((row) => ({
    ...row,
    weight: 'binding',
    before: reachIn(row.before),
    after: row.kind === 'withdraw' ? null : reachIn(row.after),
    acknowledgedBy: acknowledgedBy.get(row.id)!,
  }));
}

/** `["all", []]`: as text, or read already by the driver. */
function reachIn(value: unknown): GoalChangeReach['before'] {
  if (value === null) return null;
  const [scope, scopeUnitIds] = (typeof value === 'string' ? JSON.parse(value) : value) as ['all', number[]];
  return { scope, scopeUnitIds };
}
