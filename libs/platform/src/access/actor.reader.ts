import { Injectable } from '@nestjs/common';
import { Actor, ActorRole } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock } from '../clock/clock';

/** The person with one post a row: a unit led or stood in for, or a seat in the employer body; all of them null without a post. */
interface PostRow {
  roles: string;
  active: number;
  unitId: number | null;
  kind: 'permanent' | 'acting' | 'deputy' | 'seat' | null;
  /** Whether somebody acts in the unit today. */
  actingNow: number | null;
  representative: number | null;
}

const HOLDS_TODAY = '(validFrom <= ? AND (validTo IS NULL OR validTo > ?))';
const POSTS = `SELECT l.personId, l.unitId, l.kind, 0 AS representative,
         EXISTS (SELECT 1 FROM leadership WHERE unitId = l.unitId AND kind = 'acting' AND ${HOLDS_TODAY}) AS actingNow
    FROM (SELECT personId, unitId, kind FROM leadership WHERE personId = ? AND ${HOLDS_TODAY}) l
   WHERE EXISTS (SELECT 1 FROM placement WHERE unitId = l.unitId AND ${HOLDS_TODAY})
   UNION ALL
  SELECT d.personId, d.unitId, 'deputy', 0, EXISTS (SELECT 1 FROM leadership WHERE unitId = d.unitId AND kind = 'acting' AND personId <> d.namedById AND ${HOLDS_TODAY})
    FROM (SELECT personId, unitId, namedById FROM deputy WHERE personId = ? AND ${HOLDS_TODAY}) d
   WHERE EXISTS (SELECT 1 FROM leadership WHERE unitId = d.unitId AND personId = d.namedById AND ${HOLDS_TODAY})
     AND EXISTS (SELECT 1 FROM placement WHERE unitId = d.unitId AND ${HOLDS_TODAY})
   UNION ALL
  SELECT personId, NULL, 'seat', representative, 0 FROM employer_body_member WHERE personId = ? AND ${HOLDS_TODAY}`;

/**
 * Reads what the organization and the roles make of a person today: one statement, whatever the size, since every request begins with it. A
 * deputy stands in for the one who leads: a naming by somebody who has left the post, or is away while another acts, gives nothing.
 */
@Injectable()
export class ActorReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when the person does not exist or is not active: then every session of theirs is void at once. */
  async read(personId: number): Promise<Actor | null> {
    const today = this.clock.today();
    const day = [today, today];
    const posts = await this.database.query<PostRow>(
      `SELECT p.roles, p.active, post.unitId, post.kind, post.actingNow, post.representative
         FROM person p LEFT JOIN (${POSTS}) post ON post.personId = p.id WHERE p.id = ?`,
      [...day, personId, ...day, ...day, ...day, personId, ...day, ...day, ...day, personId, ...day, personId],
    );
    const [person] = posts;
    if (!person?.active) return null;
    const leaderships = posts.flatMap(({ unitId, kind, actingNow }) =>
      unitId === null || kind === 'deputy' ? [] : [{ unitId, leads: kind === 'acting' || !Number(actingNow) }],
    );
    const leadsUnitIds = [...new Set(leaderships.filter(({ leads }) => leads).map(({ unitId }) => unitId))];
    const standIns = posts.flatMap(({ unitId, kind, actingNow }) =>
      unitId !== null && kind === 'deputy' && !Number(actingNow) ? [unitId] : [],
    );
    const seats = posts.filter(({ kind }) => kind === 'seat');
    return {
      personId,
      roles: JSON.parse(person.roles) as ActorRole[],
      leadsUnitIds,
      awayFromUnitIds: leaderships.map(({ unitId }) => unitId).filter((unitId) => !leadsUnitIds.includes(unitId)),
      deputyForUnitIds: [...new Set(standIns)].filter((unitId) => !leadsUnitIds.includes(unitId)),
      employerBody: seats.some((seat) => Number(seat.representative)) ? 'representative' : seats.length > 0 ? 'member' : 'none',
    };
  }
}
