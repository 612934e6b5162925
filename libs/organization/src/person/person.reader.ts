import { Injectable } from '@nestjs/common';
import { Actor, can } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Configuration, Problem } from '@kaskade/platform';
import { containsWords, placeholders } from '../change/sql';
import { FindPersonsDto, LedUnitDto, PersonDto, PersonsDto } from './person.dto';

type PersonRow = Omit<PersonDto, 'roles' | 'active' | 'leads' | 'allowedActions'> & { roles: string; active: number; isBound: number };

const COLUMNS = 'p.id, p.userName, p.name, p.title, p.active, p.roles, p.version, p.objectId IS NOT NULL AS isBound';
const PAGE = 50;

/** People by words of their name, and for those who know them of their user name: three statements for a page. */
@Injectable()
export class PersonDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
  ) {}

  async find(actor: Actor, { search, active = 'yes', offset = 0, limit = PAGE }: FindPersonsDto): Promise<PersonsDto> {
    const words = containsWords(knowsUserNames(actor) ? ['p.searchName', 'p.userName'] : ['p.searchName'], search);
    const where = `${words.sql}${active === 'all' ? '' : ' AND p.active = ?'}`;
    const parameters = [...words.parameters, ...(active === 'all' ? [] : [active === 'yes' ? 1 : 0])];
    const [count] = await this.database.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM person p WHERE ${where}`,
      parameters,
    );
    const rows = await this.database.query<PersonRow>(
      `SELECT ${COLUMNS} FROM person p WHERE ${where} ORDER BY p.searchName, p.id LIMIT ${limit} OFFSET ${offset}`,
      parameters,
    );
    return {
      total: Number(count?.total ?? 0),
      persons: await this.views(actor, rows),
      allowedActions: can(actor, 'person.write') ? ['create'] : [],
    };
  }

  /** @throws Problem 404 for an unknown person. */
  async read(actor: Actor, personId: number): Promise<PersonDto> {
    const rows = await this.database.query<PersonRow>(`SELECT ${COLUMNS} FROM person p WHERE p.id = ?`, [personId]);
    const [person] = await this.views(actor, rows);
    if (!person) throw Problem.notFound();
    return person;
  }

  private async views(actor: Actor, rows: readonly PersonRow[]): Promise<PersonDto[]> {
    const today = this.clock.today();
    const ids = rows.map((row) => row.id);
    const leads = await this.database.query<LedUnitDto & { personId: number }>(
      `SELECT l.personId, l.unitId, u.name, l.kind FROM leadership l JOIN unit u ON u.id = l.unitId
        WHERE l.personId IN (${placeholders(ids)}) AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?) ORDER BY u.name`,
      [...ids, today, today],
    );
    // With an account roles come along at each sign-in: what is given here would not last.
    const mayEditRoles = can(actor, 'role.write') && this.configuration.signIn === 'demo';
    const general = [
      ...(can(actor, 'person.write') ? ['edit'] : []),
      ...(can(actor, 'userName.write') ? ['editUserName'] : []),
      ...(mayEditRoles ? ['editRoles'] : []),
    ];
    const mayRelease = can(actor, 'account.release');
    return rows.map(({ isBound, ...row }) => ({
      ...row,
      userName: knowsUserNames(actor) ? row.userName : null,
      roles: JSON.parse(row.roles) as PersonDto['roles'],
      active: Boolean(row.active),
      leads: leads.filter((led) => led.personId === row.id).map(({ unitId, name, kind }) => ({ unitId, name, kind })),
      allowedActions: mayRelease && Boolean(isBound) && row.id !== actor.personId ? [...general, 'releaseAccount'] : general,
    }));
  }
}

/** A user name is what somebody signs in with: it is for those who write it. */
function knowsUserNames(actor: Actor): boolean {
  return can(actor, 'person.write');
}
