import { Injectable } from '@nestjs/common';
import { Actor, goalsOfUnit, isFilled } from '@kaskade/domain';
import { Measure, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { lapseAcceptances } from '../acceptance/lapse-acceptances';
import { AgreementAccess, expectContentEditable, holdAgreements, readableAgreement } from '../access/agreement-access';
import { loadGoals } from '../goal/goal.row';
import { MeasureDto, NewMeasureDto } from './measure.dto';
import { loadMeasure } from './measure-access';
import { measureView } from './measure.row';

/** A new measure in an agreement, planned and never reported: a title is enough to begin with. */
@Injectable()
export class AddMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, agreementId: number, input: NewMeasureDto): Promise<MeasureDto> {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const access = await readableAgreement(tx, actor, today, agreementId);
      expectContentEditable(access);
      if (!isFilled(input.title)) throw Problem.invalid({ field: 'title', code: 'title-required' });
      await this.expectTarget(tx, access, input);
      const target = { goalId: input.goalId ?? null, areaId: input.areaId ?? null };
      const leader = access.path.leader(access.head.unitId);
      const id = await tx.insert(Measure, {
        ...NEW_MEASURE,
        ...target,
        agreementId,
        title: input.title,
        responsible: access.path.inPost(access.head.unitId, leader?.personId)?.name ?? '',
        position: await this.nextPosition(tx, agreementId),
        createdOn: today,
      });
      await lapseAcceptances(tx, agreementId, target);
      return measureView(await loadMeasure(tx, id), today, { mayEditContent: true, mayReport: true });
    });
  }

  /** One goal that the agreement has today, or one area. */
  private async expectTarget(tx: Transaction, access: AgreementAccess, { goalId, areaId }: NewMeasureDto): Promise<void> {
    if ((goalId === undefined) === (areaId === undefined)) throw Problem.invalid({ field: 'goalId', code: 'goal-or-area' });
    if (goalId !== undefined) return expectGoalInAgreement(tx, access, goalId);
    const areas = await tx.query('SELECT id FROM goal_area WHERE id = ?', [areaId]);
    if (areas.length === 0) throw Problem.invalid({ field: 'areaId', code: 'area-unknown' });
  }

  private async nextPosition(tx: Transaction, agreementId: number): Promise<number> {
    const [last] = await tx.query<{ position: number | null }>('SELECT MAX(position) AS position FROM measure WHERE agreementId = ?', [
      agreementId,
    ]);
    return (last?.position ?? 0) + 1;
  }
}

/** 400 unless the goal is one of the agreement's today: its own, or an inherited one, and not withdrawn. */
export async function expectGoalInAgreement(tx: Transaction, { head, path }: AgreementAccess, goalId: number): Promise<void> {
  const goals = await loadGoals(tx, "g.id = ? AND g.periodId = ? AND g.state <> 'withdrawn'", [goalId, head.periodId]);
  if (goalsOfUnit(path.tree, goals, head.unitId).length === 0) throw Problem.invalid({ field: 'goalId', code: 'goal-not-in-agreement' });
}

const NEW_MEASURE = {
  carriedFromAgreementId: null,
  description: '',
  startOn: null,
  dueOn: null,
  weight: 1,
  progressKind: 'percent',
  wantedCount: null,
  countedWord: '',
  milestones: [],
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
