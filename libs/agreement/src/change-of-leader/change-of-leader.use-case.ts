import { Injectable } from '@nestjs/common';
import { Actor, overlaps } from '@kaskade/domain';
import { Agreement, LeadershipRow, Person, Transaction, Unit, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdUnit } from '../access/agreement-access';
import { placeholders } from '../access/sql';
import { lapseOpenSteps } from '../closing/lapse-open-steps';
import { reopenAgreements } from '../closing/work-on-again';
import { carryMeasures } from './carry-measures';
import { ChangedLeaderDto, ChangeOfLeaderDto } from './change-of-leader.dto';
import { OpenAgreement, UnitLeaders } from './unit-leaders.reader';

/**
 * A new leader of a unit from a day, in one transaction: whoever leads it until then stops, their agreements close that day and the new
 * leader's open, with the open measures when wanted. Goals belong to the unit and stay (domain §2).
 */
@Injectable()
export class ChangeOfLeader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly leaders: UnitLeaders,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, unitId: number, version: number, input: ChangeOfLeaderDto): Promise<ChangedLeaderDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdUnit(tx, unitId);
      const unit = await tx.repository(Unit).findOneBy({ id: unitId });
      if (!unit) throw Problem.notFound();
      expectVersion('unit', unit, version);
      await this.expectPossible(tx, unitId, input);
      await tx.update(Unit, unitId, version, {});
      await this.changeLeadership(tx, unitId, input);
      const closing = await this.leaders.openAgreements(tx, unitId, input);
      const agreementIds = await this.openNext(tx, unitId, input, closing);
      const carriedMeasures = await this.close(tx, actor, input, closing);
      tx.audit('change-of-leader', 'unit', unitId, { ...input, carriedMeasures });
      return { unitVersion: version + 1, agreementIds, carriedMeasures };
    });
    return orCurrent(change, () => this.leaders.current(unitId));
  }

  private async expectPossible(tx: Transaction, unitId: number, { personId, validFrom }: ChangeOfLeaderDto): Promise<void> {
    const person = await tx.repository(Person).findOneBy({ id: personId });
    if (!person?.active) throw Problem.invalid({ field: 'personId', code: 'person-unknown' });
    const placed = await tx.query('SELECT id FROM placement WHERE unitId = ? AND validFrom <= ? AND (validTo IS NULL OR validTo > ?)', [
      unitId,
      validFrom,
      validFrom,
    ]);
    if (placed.length === 0) throw Problem.invalid({ field: 'validFrom', code: 'unit-not-there' });
    const since = { validFrom, validTo: null };
    const leaderships = (await tx.repository(LeadershipRow).findBy({ unitId })).filter((row) => overlaps(row, since));
    if (leaderships.some((row) => row.kind === 'permanent' && row.personId === personId)) {
      throw Problem.invalid({ field: 'personId', code: 'already-leads' });
    }
    const later = leaderships.find((row) => row.validFrom >= validFrom);
    if (later) throw Problem.invalid({ field: 'validFrom', code: 'leader-already-planned', params: { validFrom: later.validFrom } });
  }

  /** Ends the permanent and the acting leadership alike, and begins the new one. */
  private async changeLeadership(tx: Transaction, unitId: number, { personId, validFrom }: ChangeOfLeaderDto): Promise<void> {
    await tx.query('UPDATE leadership SET validTo = ? WHERE unitId = ? AND validFrom < ? AND (validTo IS NULL OR validTo > ?)', [
      validFrom,
      unitId,
      validFrom,
      validFrom,
    ]);
    tx.audit('update', 'leadership', null, { unitId, validTo: validFrom });
    await tx.insert(LeadershipRow, { unitId, personId, kind: 'permanent', validFrom, validTo: null, fteHundredths: null });
  }

  /** The new leader's agreements: opened again where they had one before, as drafts where not. */
  private async openNext(
    tx: Transaction,
    unitId: number,
    { personId, validFrom }: ChangeOfLeaderDto,
    closing: readonly OpenAgreement[],
  ): Promise<number[]> {
    const [begun] = await tx.query<{ id: number }>('SELECT id FROM period WHERE validFrom <= ? AND validTo > ?', [validFrom, validFrom]);
    const periodIds = [...new Set([...(begun ? [begun.id] : []), ...closing.map((agreement) => agreement.periodId)])];
    if (periodIds.length === 0) return [];
    const own = `unitId = ? AND personId = ? AND periodId IN (${placeholders(periodIds)})`;
    const had = await tx.query<{ id: number; periodId: number; closedOn: string | null }>(
      `SELECT id, periodId, closedOn FROM agreement WHERE ${own}`,
      [unitId, personId, ...periodIds],
    );
    const back = had.filter((agreement) => agreement.closedOn !== null).map((agreement) => agreement.id);
    await reopenAgreements(tx, back, this.clock.today());
    const missing = periodIds.filter((periodId) => !had.some((agreement) => agreement.periodId === periodId));
    const draft = { state: 'draft', createdOn: validFrom, activeOn: null, activatedById: null, closedOn: null, version: 1 } as const;
    await tx.insertMany(
      Agreement,
      missing.map((periodId) => ({ unitId, personId, periodId, ...draft })),
    );
    const rows = await tx.query<{ id: number }>(`SELECT id FROM agreement WHERE ${own} ORDER BY id`, [unitId, personId, ...periodIds]);
    return rows.map((row) => row.id);
  }

  /** Closes the former leaders' agreements with the day; open measures go to the new leader's for the same period, and say from where. */
  private async close(
    tx: Transaction,
    actor: Actor,
    { personId, validFrom, carryOverMeasures }: ChangeOfLeaderDto,
    closing: readonly OpenAgreement[],
  ): Promise<number> {
    const ids = closing.map((agreement) => agreement.id);
    if (ids.length === 0) return 0;
    await tx.query(`UPDATE agreement SET closedOn = ?, version = version + 1 WHERE id IN (${placeholders(ids)})`, [validFrom, ...ids]);
    tx.audit('update', 'agreement', null, { ids, closedOn: validFrom });
    const today = this.clock.today();
    await lapseOpenSteps(tx, ids, today);
    return carryOverMeasures ? carryMeasures(tx, actor, { fromIds: ids, toPersonId: personId, today }) : 0;
  }
}
