import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Measure, StaleVersionError, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements } from '../access/agreement-access';
import { editableMeasure } from './measure-access';
import { MeasureReader } from './measure.reader';

/** Deletes a measure of which nothing was ever reported; one that was is cancelled instead, with a reason. */
@Injectable()
export class DeleteMeasure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly measures: MeasureReader,
  ) {}

  async run(actor: Actor, measureId: number, version: number): Promise<void> {
    const agreementIds = await this.measures.agreementIds(measureId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, agreementIds);
      const { row } = await editableMeasure(tx, actor, this.clock.today(), measureId);
      expectVersion('measure', row, version);
      if (row.lastUpdatedOn !== null) throw Problem.wrongState('measure-reported');
      const deleted = await tx.deleteWhere(Measure, { id: measureId, version });
      if (deleted !== 1) throw new StaleVersionError('measure', measureId);
    });
    return orCurrent(change, () => this.measures.read(actor, measureId));
  }
}
