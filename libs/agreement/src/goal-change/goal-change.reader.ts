import { Injectable } from '@nestjs/common';
import { Actor, goalChangeAnswer, goalChangeEffect, OrganizationTree, unitsTouchedBy } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { GoalAccess, readableGoal } from '../goal/goal-access';
import { CHANGE_COLUMNS, CHANGE_TABLES, changeRow, GoalChangeRow, RawChange } from './goal-change.row';
import { GoalChangeCountsDto, GoalChangeRowDto, GoalChangeRowsDto, GoalChangeRowsQueryDto, GoalChangesDto } from './goal-change.dto';
import { changedFields, contentNames, contentView } from './goal-content.reader';
import { GoalRevisionReader } from './goal-revision.reader';
import { StandingAgreement, StandingAgreements } from './standing-agreements.reader';
import { leadersOf, unitLabels, unitRef } from './unit-labels.reader';

const DEFAULT_LIMIT = 200;
const IN_ORDER = ['unanswered', 'acknowledged', 'amended'] as const;
type Answer = (typeof IN_ORDER)[number];
interface Asked {
  readonly unitId: number;
  readonly agreementId: number;
  readonly effect: GoalChangeRowDto['effect'];
  readonly answer: Answer;
  readonly answeredOn: string | null;
}

/** What the owner of a goal has sent, and who has answered it: for the owner and those above. The number of statements depends on nothing. */
@Injectable()
export class GoalChangeReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
    private readonly agreements: StandingAgreements,
    private readonly revisions: GoalRevisionReader,
  ) {}

  /** @throws Problem 404 when there is no such goal or the actor may not read it, 403 when they read it from below. */
  async ofGoal(actor: Actor, goalId: number): Promise<GoalChangesDto> {
    const access = await this.ownersView(actor, goalId);
    const changes = await this.sent(goalId);
    const asked = await this.asked(access, changes);
    const contents = changes.flatMap(({ before, after }) => [before, after]);
    const names = await contentNames(this.database, contents, contents);
    const revision = await this.revisions.view(access);
    return {
      goalId,
      revision: revision.version === 0 ? null : revision,
      changes: changes.map(({ id, kind, weight, sentOn, sentByName, before, after }) => ({
        ...{ id, kind, weight, sentOn, sentBy: sentByName },
        before: contentView(before, names),
        after: contentView(after, names),
        changedFields: changedFields(before, after, true),
        counts: countsOf(asked.get(id) ?? []),
      })),
    };
  }

  /** The agreements that one change asks. */
  async rows(actor: Actor, goalId: number, changeId: number, query: GoalChangeRowsQueryDto): Promise<GoalChangeRowsDto> {
    const access = await this.ownersView(actor, goalId);
    const change = (await this.sent(goalId)).find(({ id }) => id === changeId);
    if (!change) throw Problem.notFound();
    const tree = await this.trees.on(this.clock.today());
    const asked = (await this.asked(access, [change], tree)).get(changeId)!;
    const wanted = asked.filter((row) => query.answer === undefined || row.answer === query.answer);
    wanted.sort((a, b) => IN_ORDER.indexOf(a.answer) - IN_ORDER.indexOf(b.answer));
    const offset = query.offset ?? 0;
    const page = wanted.slice(offset, offset + (query.limit ?? DEFAULT_LIMIT));
    const labels = await unitLabels(this.database);
    const leaders = await leadersOf(
      this.database,
      tree,
      labels,
      page.map((row) => row.unitId),
    );
    const depth = (unitId: number): number => tree.depth[tree.indexOf.get(unitId)!]!;
    return {
      changeId,
      counts: countsOf(asked),
      rows: page.map(({ unitId, ...row }) => ({
        unit: unitRef(labels, unitId),
        level: depth(unitId) - depth(access.goal.ownerUnitId),
        leader: leaders.get(unitId) ?? null,
        ...row,
      })),
      total: wanted.length,
    };
  }

  private async ownersView(actor: Actor, goalId: number): Promise<GoalAccess> {
    const access = await readableGoal(this.database, actor, this.clock.today(), goalId);
    if (!access.mayReadDrafts) throw Problem.forbidden();
    return access;
  }

  private async sent(goalId: number): Promise<GoalChangeRow[]> {
    const rows = await this.database.query<RawChange>(
      `SELECT ${CHANGE_COLUMNS} FROM ${CHANGE_TABLES} WHERE c.goalId = ? AND c.sentNumber IS NOT NULL ORDER BY c.sentNumber DESC`,
      [goalId],
    );
    return rows.map(changeRow);
  }

  /** Whom each change asks, in the order of the tree; an editorial one asks nobody. */
  private async asked({ goal }: GoalAccess, changes: readonly GoalChangeRow[], known?: OrganizationTree): Promise<Map<number, Asked[]>> {
    const tree = known ?? (await this.trees.on(this.clock.today()));
    const standing = await this.agreements.on(tree, goal.periodId);
    const acknowledged = await this.acknowledged(goal.id);
    return new Map(changes.map((change) => [change.id, askedBy(tree, change, standing, acknowledged)]));
  }

  /** The day of each acknowledgement, by change and agreement. */
  private async acknowledged(goalId: number): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ goalChangeId: number; agreementId: number; answeredOn: string }>(
      `SELECT answer.goalChangeId, answer.agreementId, answer.answeredOn FROM goal_change_answer answer
         JOIN goal_change c ON c.id = answer.goalChangeId WHERE c.goalId = ?`,
      [goalId],
    );
    return new Map(rows.map((row) => [`${row.goalChangeId}/${row.agreementId}`, row.answeredOn]));
  }
}

function askedBy(
  tree: OrganizationTree,
  change: GoalChangeRow,
  standing: ReadonlyMap<number, StandingAgreement>,
  acknowledged: ReadonlyMap<string, string>,
): Asked[] {
  return unitsTouchedBy(tree, change).flatMap((unitId): Asked[] => {
    const agreement = standing.get(unitId);
    if (!agreement) return [];
    const answeredOn = acknowledged.get(`${change.id}/${agreement.id}`) ?? null;
    const answer = goalChangeAnswer(change, agreement, answeredOn !== null);
    if (answer !== 'unanswered' && answer !== 'acknowledged' && answer !== 'amended') return [];
    return [{ unitId, agreementId: agreement.id, effect: goalChangeEffect(tree, change, unitId)!, answer, answeredOn }];
  });
}

function countsOf(asked: readonly Asked[]): GoalChangeCountsDto {
  const count = (answer: Answer) => asked.filter((row) => row.answer === answer).length;
  return { asked: asked.length, unanswered: count('unanswered'), acknowledged: count('acknowledged'), amended: count('amended') };
}
