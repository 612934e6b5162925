import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Person, UnitOfWork } from '@kaskade/persistence';
import { endSessionsOf, orCurrent, Problem } from '@kaskade/platform';
import { PersonDto } from './person.dto';
import { PersonDirectory } from './person.reader';

/**
 * Lets go of the account that signs in as a person, for one whose account was made anew in Entra ID and has another object id since. The
 * next account that signs in under the person's user name becomes theirs, once; what is theirs stays theirs.
 */
@Injectable()
export class ReleaseAccount {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonDirectory,
  ) {}

  /** @throws Problem 409 when no account is bound, and for one's own: whoever is signed in has an account that works. */
  async run(actor: Actor, personId: number, version: number): Promise<PersonDto> {
    const release = this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.repository(Person).findOneBy({ id: personId });
      if (!person) throw Problem.notFound();
      if (personId === actor.personId) throw Problem.wrongState('release-yourself');
      const { tenantId, objectId } = person;
      if (!objectId) throw Problem.wrongState('no-account-bound');
      await tx.update(Person, personId, version, { tenantId: null, objectId: null });
      const sessions = await endSessionsOf(tx, personId);
      tx.audit('release-account', 'person', personId, { tenantId, objectId, sessions });
    });
    await orCurrent(release, () => this.people.read(actor, personId));
    return this.people.read(actor, personId);
  }
}
