import { Injectable } from '@nestjs/common';
import { Actor, checkMeasurePlan, MeasurePlan, Milestone, progressDiffers, replanProgress } from '@kaskade/domain';
import { changedFields, Measure, MeasureUpdate, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements } from '../access/agreement-access';
import { MeasureDto, MeasurePlanDto } from './measure.dto';
import { editableMeasure, expectNone, loadMeasure } from './measure-access';
import { MeasureReader } from './measure.reader';
import { MeasureRow, measureView, planOf, stateOf } from './measure.row';

/** Changes the plan of a measure. Where that changes what was reported of its progress, the log gets an entry. */
@Injectable()
export class SaveMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly measures: MeasureReader,
  ) {}

  async run(actor: Actor, measureId: number, version: number, input: MeasurePlanDto): Promise<MeasureDto> {
    const today = this.clock.today();
    const agreementIds = await this.measures.agreementIds(measureId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, agreementIds);
      const access = await editableMeasure(tx, actor, today, measureId);
      const { row } = access;
      expectVersion('measure', row, version);
      const plan: MeasurePlan = { ...input, milestones: identified(row, input) };
      expectNone(checkMeasurePlan(plan));
      await this.write(tx, actor, row, plan, input);
      return measureView(await loadMeasure(tx, measureId), today, access);
    });
    return orCurrent(change, () => this.measures.read(actor, measureId));
  }

  private async write(tx: Transaction, actor: Actor, row: MeasureRow, plan: MeasurePlan, input: MeasurePlanDto): Promise<void> {
    const before = stateOf(row);
    const { progressDone, progressWanted, reachedMilestoneIds } = replanProgress(planOf(row), before, plan);
    const progress = { progressDone, progressWanted, reachedMilestoneIds: reachedMilestoneIds && [...reachedMilestoneIds] };
    const isReported = progressDiffers(before, progress);
    const reported = { lastUpdatedOn: this.clock.today(), lastUpdatedAt: tx.now, lastUpdatedById: actor.personId };
    const wanted: Partial<Measure> = {
      title: plan.title,
      description: input.description,
      responsible: input.responsible,
      startOn: plan.startOn,
      dueOn: plan.dueOn,
      weight: plan.weight,
      progressKind: plan.progressKind,
      wantedCount: plan.wantedCount,
      countedWord: input.countedWord,
      milestones: [...plan.milestones],
      ...(isReported ? { ...progress, ...reported } : {}),
    };
    await tx.update(Measure, row.id, row.version, changedFields({ ...row, ...before, milestones: planOf(row).milestones }, wanted));
    if (!isReported) return;
    const { status, light } = before;
    const said = { status, light, comment: row.lastComment };
    await tx.insert(MeasureUpdate, {
      measureId: row.id,
      day: reported.lastUpdatedOn,
      at: tx.now,
      personId: actor.personId,
      ...said,
      ...progress,
    });
  }
}

/** The milestones with ids: kept for those that were there before, new ones above the highest. */
function identified(row: MeasureRow, input: MeasurePlanDto): Milestone[] {
  const known = new Set(planOf(row).milestones.map((milestone) => milestone.id));
  const kept = input.milestones.flatMap((milestone) => milestone.id ?? []);
  if (kept.some((id) => !known.has(id)) || new Set(kept).size < kept.length) {
    throw Problem.invalid({ field: 'milestones', code: 'milestone-unknown' });
  }
  let next = Math.max(0, ...known, ...(stateOf(row).reachedMilestoneIds ?? []));
  return input.milestones.map(({ id, title, dueOn }) => ({ id: id ?? ++next, title, dueOn }));
}
