import { Injectable } from '@nestjs/common';
import { Actor, can } from '@kaskade/domain';
import { changedFields, Person, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, Configuration, endSessionsOfInactive, expectVersion, orCurrent, orTaken, Problem } from '@kaskade/platform';
import { searchable } from '../change/sql';
import { PersonDto, PersonInputDto, PersonRolesDto } from './person.dto';
import { PersonDirectory } from './person.reader';

/** New people, and what is known about them. Making somebody inactive ends their sessions; roles are the administrator's to give, a new user name HR's. */
@Injectable()
export class SavePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: PersonDirectory,
    private readonly configuration: Configuration,
  ) {}

  async create(actor: Actor, input: PersonInputDto): Promise<PersonDto> {
    const create = this.unitOfWork.run(actor, (tx) => tx.insert(Person, { ...fieldsOf(input), roles: [], locale: 'nb', version: 1 }));
    return this.people.read(actor, await orTaken('userName', 'user-name-taken', create));
  }

  edit(actor: Actor, personId: number, version: number, input: PersonInputDto): Promise<PersonDto> {
    const edit = this.change(actor, personId, version, async (tx, person) => {
      if (person.active && !input.active) await this.expectMayBeInactive(tx, actor, person);
      const changes = changedFields(person, fieldsOf(input));
      // Under a new user name another account may be bound: whoever may release accounts does not write it.
      if (changes.userName !== undefined && !can(actor, 'userName.write')) throw new Problem(403, 'user-name-by-hr');
      return changes;
    });
    return orTaken('userName', 'user-name-taken', edit);
  }

  /** @throws Problem 409 when nobody would be administrator any more, and where roles come with the account at each sign-in. */
  async editRoles(actor: Actor, personId: number, version: number, { roles }: PersonRolesDto): Promise<PersonDto> {
    if (this.configuration.signIn !== 'demo') throw Problem.wrongState('roles-from-account');
    return this.change(actor, personId, version, async (tx, person) => {
      if (!roles.includes('admin')) await expectAnotherAdmin(tx, person);
      tx.audit('change-roles', 'person', person.id, { before: person.roles, after: roles, by: 'administrator' });
      return { roles };
    });
  }

  private async change(
    actor: Actor,
    personId: number,
    version: number,
    work: (tx: Transaction, person: Person) => Promise<Partial<Omit<Person, 'id' | 'version'>>>,
  ): Promise<PersonDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.repository(Person).findOneBy({ id: personId });
      if (!person) throw Problem.notFound();
      expectVersion('person', person, version);
      const changes = await work(tx, person);
      await tx.update(Person, personId, version, changes);
      if (changes.active === false) await endSessionsOfInactive(tx);
    });
    await orCurrent(change, () => this.people.read(actor, personId));
    return this.people.read(actor, personId);
  }

  /** A unit must not be left with a leader who cannot sign in, nor the installation without an administrator. */
  private async expectMayBeInactive(tx: Transaction, actor: Actor, person: Person): Promise<void> {
    if (person.id === actor.personId) throw Problem.wrongState('inactive-yourself');
    const [led] = await tx.query<{ name: string }>(
      'SELECT u.name FROM leadership l JOIN unit u ON u.id = l.unitId WHERE l.personId = ? AND (l.validTo IS NULL OR l.validTo > ?)',
      [person.id, this.clock.today()],
    );
    if (led) throw Problem.wrongState('person-leads', { params: { unit: led.name } });
    await expectAnotherAdmin(tx, person);
  }
}

function fieldsOf({ userName, name, title, active }: PersonInputDto) {
  return { userName: searchable(userName), name, searchName: searchable(name), title, active };
}

async function expectAnotherAdmin(tx: Transaction, person: Person): Promise<void> {
  if (!person.roles.includes('admin')) return;
  const others = await tx.query(`SELECT id FROM person WHERE active = 1 AND id <> ? AND roles LIKE '%"admin"%'`, [person.id]);
  if (others.length === 0) throw Problem.wrongState('last-admin');
}
