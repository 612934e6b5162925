import { Injectable } from '@nestjs/common';
import { Actor, checkResponse, isFilled } from '@kaskade/domain';
import { changedFields, Database, PastResponse, ResponseRow, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, isUniqueViolation, orCurrent, Problem } from '@kaskade/platform';
import { lapseAcceptances } from '../acceptance/lapse-acceptances';
import { AgreementAccess, expectContentEditable, holdAgreements, readableAgreement } from '../access/agreement-access';
import { ResponseDto } from '../agreement/agreement.dto';
import { NO_RESPONSE } from '../agreement/agreement-document';
import { expectGoalInAgreement } from '../measure/add-measure.use-case';
import { expectNone } from '../measure/measure-access';
import { ResponseInputDto } from './response.dto';

/** What is answered: one goal or one whole area. */
export type ResponseTarget = { readonly goalId: number } | { readonly areaId: number };

type ResponseContent = Pick<ResponseRow, 'narrative' | 'narrativeSince' | 'localTarget' | 'notRelevantReason' | 'notRelevantSince'>;

/** Writes this agreement's answer to a goal or an area. Version 0 means that there is none yet. */
@Injectable()
export class SaveResponse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, agreementId: number, target: ResponseTarget, version: number, input: ResponseInputDto): Promise<ResponseDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const access = await readableAgreement(tx, actor, this.clock.today(), agreementId);
      expectContentEditable(access);
      expectNone(checkResponse(input));
      const row = await tx.repository(ResponseRow).findOneBy({ agreementId, ...target });
      if ((row?.version ?? 0) !== version) throw new StaleVersionError('response', row?.id ?? 0);
      if (row) await this.replace(tx, row, this.content(input, row));
      else await this.insert(tx, access, target, input);
      if (isFilled(input.narrative) || isFilled(input.notRelevantReason)) await lapseAcceptances(tx, agreementId, target);
      return { version: version + 1, ...input };
    });
    return orCurrent(change, () => this.current(agreementId, target));
  }

  private async insert(tx: Transaction, access: AgreementAccess, target: ResponseTarget, input: ResponseInputDto): Promise<void> {
    if ('goalId' in target) await expectGoalInAgreement(tx, access, target.goalId);
    else if ((await tx.query('SELECT id FROM goal_area WHERE id = ?', [target.areaId])).length === 0) throw Problem.notFound();
    try {
      await tx.insert(ResponseRow, {
        agreementId: access.head.id,
        goalId: null,
        areaId: null,
        ...target,
        ...this.content(input, null),
        version: 1,
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new StaleVersionError('response', 0);
      throw error;
    }
  }

  /** Writes the new answer. What the former one said, if it says so no more, is kept for the reports of its days. */
  private async replace(tx: Transaction, before: ResponseRow, after: ResponseContent): Promise<void> {
    const responseId = before.id;
    const validTo = this.clock.today();
    await tx.update(ResponseRow, responseId, before.version, changedFields(before, after));
    if (before.narrativeSince !== null && after.narrativeSince === null && before.narrativeSince < validTo) {
      await tx.insert(PastResponse, { responseId, kind: 'narrative', text: before.narrative, validFrom: before.narrativeSince, validTo });
    }
    if (before.notRelevantSince !== null && after.notRelevantSince === null && before.notRelevantSince < validTo) {
      const text = before.notRelevantReason;
      await tx.insert(PastResponse, { responseId, kind: 'notRelevant', text, validFrom: before.notRelevantSince, validTo });
    }
  }

  /** Reports of a day before an answer was given do not count it: the day it came is kept while it stands. */
  private content(input: ResponseInputDto, before: ResponseRow | null): ResponseContent {
    const since = (text: string, earlier: string | null | undefined): string | null =>
      isFilled(text) ? (earlier ?? this.clock.today()) : null;
    return {
      narrative: input.narrative,
      narrativeSince: since(input.narrative, before?.narrativeSince),
      localTarget: input.localTarget,
      notRelevantReason: input.notRelevantReason,
      notRelevantSince: since(input.notRelevantReason, before?.notRelevantSince),
    };
  }

  private async current(agreementId: number, target: ResponseTarget): Promise<ResponseDto> {
    const row = await this.database.repository(ResponseRow).findOneBy({ agreementId, ...target });
    if (!row) return NO_RESPONSE;
    const { version, narrative, localTarget, notRelevantReason } = row;
    return { version, narrative, localTarget, notRelevantReason };
  }
}
