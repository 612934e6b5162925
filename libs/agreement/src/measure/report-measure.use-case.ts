import { Injectable } from '@nestjs/common';
import { Actor, applyMeasureReport, checkMeasureReport } from '@kaskade/domain';
import { Measure, MeasureUpdate, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent } from '@kaskade/platform';
import { lapseAcceptances } from '../acceptance/lapse-acceptances';
import { holdAgreements } from '../access/agreement-access';
import { MeasureDto, MeasureReportDto } from './measure.dto';
import { expectNone, loadMeasure, reportableMeasure } from './measure-access';
import { MeasureReader } from './measure.reader';
import { measureView, planOf, stateOf } from './measure.row';

/** Reports status, progress or light: an entry in the append-only log, and the new state on the measure, in one transaction. */
@Injectable()
export class ReportMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly measures: MeasureReader,
  ) {}

  async run(actor: Actor, measureId: number, version: number, report: MeasureReportDto): Promise<MeasureDto> {
    const today = this.clock.today();
    const agreementIds = await this.measures.agreementIds(measureId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, agreementIds);
      const access = await reportableMeasure(tx, actor, today, measureId);
      const { row } = access;
      expectVersion('measure', row, version);
      expectNone(checkMeasureReport(planOf(row), stateOf(row), report));
      const after = applyMeasureReport(planOf(row), stateOf(row), report);
      const state = { ...after, reachedMilestoneIds: after.reachedMilestoneIds && [...after.reachedMilestoneIds] };
      const comment = report.comment ?? '';
      const { personId } = actor;
      await tx.update(Measure, measureId, version, {
        ...state,
        lastComment: comment,
        lastUpdatedOn: today,
        lastUpdatedAt: tx.now,
        lastUpdatedById: personId,
      });
      await tx.insert(MeasureUpdate, { measureId, day: today, at: tx.now, personId, comment, ...state });
      // Taken up again it answers anew.
      if (row.status === 'cancelled' && after.status !== 'cancelled') await lapseAcceptances(tx, row.agreementId, row);
      return measureView(await loadMeasure(tx, measureId), today, access);
    });
    return orCurrent(change, () => this.measures.read(actor, measureId));
  }
}
