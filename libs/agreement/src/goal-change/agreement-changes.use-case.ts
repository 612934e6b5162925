import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Database, GoalChangeAnswer, UnitOfWork } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { holdAgreements, readableAgreement, stageProblem } from '../access/agreement-access';
import { agreementChangesView, AgreementChange, changesOfAgreement } from './agreement-changes';
import { AgreementChangesDto } from './goal-change.dto';

/** Reads what has changed since an agreement was signed, and lets whoever is asked say that they have seen it and go on without amending. */
@Injectable()
export class AgreementChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such agreement or the actor may not read it. */
  async read(actor: Actor, agreementId: number): Promise<AgreementChangesDto> {
    const today = this.clock.today();
    const access = await readableAgreement(this.database, actor, today, agreementId);
    const changes = await changesOfAgreement(this.database, access, today);
    return agreementChangesView(this.database, access, changes, today);
  }

  /**
   * The one who is asked answers, in person: the leader what comes from above, the other party what the leader has sent. A second time changes nothing.
   * @throws Problem 404 for a change that is none of the agreement's, 403 for everybody else who reads it, 409 when nothing waits for an answer.
   */
  async acknowledge(actor: Actor, agreementId: number, changeId: number): Promise<AgreementChangesDto> {
    const today = this.clock.today();
    await this.unitOfWork.run(actor, async (tx) => {
      // Held, so that two clicks are one answer.
      await holdAgreements(tx, [agreementId]);
      const access = await readableAgreement(tx, actor, today, agreementId);
      const change = (await changesOfAgreement(tx, access, today)).find(({ id }) => id === changeId);
      if (!access.parties.includes(change?.askedParty ?? 'leader')) throw Problem.forbidden();
      if (!change) throw Problem.notFound();
      if (access.isClosed) throw Problem.wrongState('agreement-closed');
      if (change.answer === 'acknowledged') return;
      expectAsked(change, stageProblem(access.stage));
      const answer = { goalChangeId: changeId, agreementId, personId: actor.personId, answeredOn: today };
      await tx.insert(GoalChangeAnswer, answer);
    });
    return this.read(actor, agreementId);
  }
}

/** 409 with why nothing waits for an answer. */
function expectAsked({ answer }: AgreementChange, stageCode: string): void {
  if (answer === 'unanswered') return;
  if (answer === 'editorial') throw Problem.wrongState('goal-change-editorial');
  throw Problem.wrongState(answer === 'amended' ? 'goal-change-answered' : stageCode);
}
