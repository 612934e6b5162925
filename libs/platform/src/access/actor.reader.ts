import { Injectable } from '@nestjs/common';
import { Actor, ActorRole } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock } from '../clock/clock';

interface LeadershipFact {
  unitId: number;
  kind: 'permanent' | 'acting';
  actingNow: number;
}

/** Reads what the organization and the roles make of a person today: three statements, whatever the size. */
@Injectable()
export class ActorReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when the person does not exist or is not active: then every session of theirs is void at once. */
  async read(personId: number): Promise<Actor | null> {
    const today = this.clock.today();
    const [person] = await this.database.query<{ roles: string; active: number | boolean }>(
      'SELECT roles, active FROM person WHERE id = ?',
      [personId],
    );
    if (!person?.active) return null;
    const leaderships = await this.database.query<LeadershipFact>(
      `SELECT l.unitId, l.kind,
              EXISTS (SELECT 1 FROM leadership a WHERE a.unitId = l.unitId AND a.kind = 'acting' AND a.validFrom <= ?
                      AND (a.validTo IS NULL OR a.validTo > ?)) AS actingNow
         FROM leadership l
        WHERE l.personId = ? AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
          AND EXISTS (SELECT 1 FROM placement p WHERE p.unitId = l.unitId AND p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?))`,
      [today, today, personId, today, today, today, today],
    );
    const seats = await this.database.query<{ representative: number | boolean }>(
      'SELECT representative FROM employer_body_member WHERE personId = ? AND validFrom <= ? AND (validTo IS NULL OR validTo > ?)',
      [personId, today, today],
    );
    const leads = leaderships.filter((leadership) => leadership.kind === 'acting' || !Number(leadership.actingNow));
    const leadsUnitIds = [...new Set(leads.map((leadership) => leadership.unitId))];
    return {
      personId,
      roles: JSON.parse(person.roles) as ActorRole[],
      leadsUnitIds,
      awayFromUnitIds: leaderships.map((leadership) => leadership.unitId).filter((unitId) => !leadsUnitIds.includes(unitId)),
      employerBody: seats.some((seat) => seat.representative) ? 'representative' : seats.length > 0 ? 'member' : 'none',
    };
  }
}
