import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { AuditEntry, Database, MeasureUpdate, Person } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { MeasureDetailDto, MeasureUpdateDto } from './measure.dto';
import { asInstant } from '../access/sql';
import { readableMeasure } from './measure-access';
import { measureView } from './measure.row';

/** Reads one measure with its log. */
@Injectable()
export class MeasureReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such measure or the actor may not read it. */
  async read(actor: Actor, measureId: number): Promise<MeasureDetailDto> {
    const today = this.clock.today();
    const access = await readableMeasure(this.database, actor, today, measureId);
    const changed = await this.lastChange(measureId);
    return {
      ...measureView(access.row, today, access),
      changedBy: changed?.name ?? null,
      changedAt: changed?.at ?? null,
      updates: await this.updates(measureId),
    };
  }

  /** The agreements that the measure stands in, or did before a change of leader: to be held before it is written. None when there is no such measure. */
  async agreementIds(measureId: number): Promise<number[]> {
    const [row] = await this.database.query<{ agreementId: number; carriedFromAgreementId: number | null }>(
      'SELECT agreementId, carriedFromAgreementId FROM measure WHERE id = ?',
      [measureId],
    );
    return row ? [row.agreementId, row.carriedFromAgreementId].filter((id) => id !== null) : [];
  }

  private updates(measureId: number): Promise<MeasureUpdateDto[]> {
    return this.database
      .repository(MeasureUpdate)
      .createQueryBuilder('entry')
      .innerJoin(Person, 'person', 'person.id = entry.personId')
      .select([
        'entry.id AS id',
        'entry.day AS day',
        'entry.at AS at',
        'person.name AS personName',
        'entry.status AS status',
        'entry.progressDone AS progressDone',
        'entry.progressWanted AS progressWanted',
        'entry.light AS light',
        'entry.comment AS comment',
      ])
      .where('entry.measureId = :measureId', { measureId })
      .orderBy('entry.id', 'DESC')
      .getRawMany<MeasureUpdateDto & { at: string | Date }>()
      .then((rows) => rows.map((row) => ({ ...row, at: asInstant(row.at) })));
  }

  private async lastChange(measureId: number): Promise<{ name: string; at: Date } | null> {
    const row = await this.database
      .repository(AuditEntry)
      .createQueryBuilder('entry')
      .innerJoin(Person, 'person', 'person.id = entry.personId')
      .select(['person.name AS name', 'entry.at AS at'])
      .where("entry.entity = 'measure' AND entry.entityId = :measureId", { measureId })
      .orderBy('entry.id', 'DESC')
      .limit(1)
      .getRawOne<{ name: string; at: string | Date }>();
    return row ? { name: row.name, at: asInstant(row.at) } : null;
  }
}
