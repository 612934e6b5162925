import { Injectable } from '@nestjs/common';
import { Actor, can, generallyAllowed, unitActions } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock } from '../clock/clock';
import { SettingReader } from '../setting/setting.reader';
import { DemoPersonDto, MeDto, MyUnitDto } from './sign-in.dto';

/** What sign-in and the page's head need to know about people. */
@Injectable()
export class PersonReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: SettingReader,
  ) {}

  /** Everyone active that leads a unit today or has a role or a seat, by level, then name. */
  async demoPeople(): Promise<DemoPersonDto[]> {
    const today = this.clock.today();
    return this.database.query<DemoPersonDto & object>(
      `SELECT p.id, p.name, p.title, u.name AS unit, v.leaderTitle AS level
         FROM person p
         LEFT JOIN leadership l ON l.personId = p.id AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
         LEFT JOIN unit u ON u.id = l.unitId
         LEFT JOIN level v ON v.id = u.levelId
        WHERE p.active = ?
          AND (l.id IS NOT NULL OR p.roles <> '[]' OR EXISTS (SELECT 1 FROM employer_body_member m WHERE m.personId = p.id
               AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo > ?)))
        ORDER BY CASE WHEN v.rank IS NULL THEN 1 ELSE 0 END, v.rank, p.searchName, u.name`,
      [today, today, this.database.engine === 'sqlite' ? 1 : true, today, today],
    );
  }

  async me(actor: Actor): Promise<MeDto> {
    const [person] = await this.database.query<{ id: number; name: string; title: string | null; locale: string }>(
      'SELECT id, name, title, locale FROM person WHERE id = ?',
      [actor.personId],
    );
    const units = await this.unitsOf(actor);
    const may = this.mayOf(actor);
    const root = await this.rootUnitId();
    const firstLed = units.find((unit) => unit.kind !== 'away') ?? units[0];
    const seesAll = can(actor, 'report.read', { relation: 'other', hasSuperior: false });
    return {
      person: person!,
      units,
      roles: [...actor.roles],
      employerBody: actor.employerBody,
      hasSubordinates: await this.hasSubordinates(actor),
      may,
      reportUnitId: firstLed?.id ?? (seesAll ? root : (actor.deputyForUnitIds[0] ?? null)),
      municipalityName: await this.settings.municipalityName(),
      today: this.clock.today(),
    };
  }

  private mayOf(actor: Actor): string[] {
    const places = [
      { relation: 'other' as const, hasSuperior: false },
      ...(actor.leadsUnitIds.length > 0 ? [{ relation: 'own' as const, hasSuperior: true }] : []),
      ...(actor.deputyForUnitIds.length > 0 ? [{ relation: 'deputy' as const, hasSuperior: true }] : []),
      ...(actor.awayFromUnitIds.length > 0 ? [{ relation: 'away' as const, hasSuperior: true }] : []),
    ];
    return [...generallyAllowed(actor), ...unitActions.filter((action) => places.some((place) => can(actor, action, place)))];
  }

  private async unitsOf(actor: Actor): Promise<MyUnitDto[]> {
    const ids = [...actor.leadsUnitIds, ...actor.awayFromUnitIds];
    if (ids.length === 0) return [];
    const today = this.clock.today();
    const rows = await this.database.query<{ id: number; name: string; levelTitle: string; kind: 'permanent' | 'acting' }>(
      `SELECT u.id, u.name, v.leaderTitle AS levelTitle, l.kind
         FROM unit u JOIN level v ON v.id = u.levelId
         JOIN leadership l ON l.unitId = u.id AND l.personId = ? AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?)
        WHERE u.id IN (${ids.map(() => '?').join(', ')})
        ORDER BY v.rank, u.name`,
      [actor.personId, today, today, ...ids],
    );
    return rows.map((row) => ({ ...row, kind: actor.leadsUnitIds.includes(row.id) ? row.kind : 'away' }));
  }

  private async hasSubordinates({ leadsUnitIds }: Actor): Promise<boolean> {
    if (leadsUnitIds.length === 0) return false;
    const today = this.clock.today();
    const below = await this.database.query<{ unitId: number }>(
      `SELECT unitId FROM placement
        WHERE parentUnitId IN (${leadsUnitIds.map(() => '?').join(', ')}) AND validFrom <= ? AND (validTo IS NULL OR validTo > ?) LIMIT 1`,
      [...leadsUnitIds, today, today],
    );
    return below.length > 0;
  }

  private async rootUnitId(): Promise<number | null> {
    const today = this.clock.today();
    const [root] = await this.database.query<{ unitId: number }>(
      'SELECT unitId FROM placement WHERE parentUnitId IS NULL AND validFrom <= ? AND (validTo IS NULL OR validTo > ?)',
      [today, today],
    );
    return root?.unitId ?? null;
  }
}
