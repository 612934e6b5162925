import { Injectable } from '@nestjs/common';
import { ActorRole } from '@kaskade/domain';
import { Person, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Problem } from '../problem';
import { Identity } from './identity-provider';

/** The app roles of Kaskade's registration in Entra ID. Being a leader, or in the employer body, comes from the organization. */
const APP_ROLES: Readonly<Record<string, ActorRole>> = {
  'Kaskade.HR': 'hr',
  'Kaskade.Controller': 'controller',
  'Kaskade.Auditor': 'auditor',
  'Kaskade.Admin': 'admin',
};

/** Two first sign-ins of one person at the same instant: the one that comes too late finds the other's binding. */
const ATTEMPTS = 3;

/**
 * The person that an account is. Known by tenant id and object id alone; before the first sign-in the account becomes the person that an
 * import made under its user name, once. After that a user name means nothing: whoever gets it next is a stranger.
 */
@Injectable()
export class RecognizePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Also puts the account's app roles in place of the person's.
   * @returns the person's id
   * @throws Problem 403 `sign-in-unknown-person`, `sign-in-inactive`
   */
  async run(identity: Identity): Promise<number> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.unitOfWork.run({ personId: null }, (tx) => this.recognize(tx, identity));
      } catch (error) {
        if (!(error instanceof StaleVersionError) || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** Whose account it is, or would be at the first sign-in; null for a stranger's. */
  async find(tx: Transaction, { tenantId, objectId, userName }: Identity): Promise<Person | null> {
    return (await tx.repository(Person).findOneBy({ tenantId, objectId })) ?? findUnbound(tx, userName);
  }

  private async recognize(tx: Transaction, identity: Identity): Promise<number> {
    const { tenantId, objectId } = identity;
    const person = await this.find(tx, identity);
    if (!person) throw new Problem(403, 'sign-in-unknown-person');
    if (!person.active) throw new Problem(403, 'sign-in-inactive');
    const isKnown = Boolean(person.objectId);
    const roles = rolesOf(identity);
    const sameRoles = [...person.roles].sort().join() === roles.join();
    const changes = { ...(isKnown ? {} : { tenantId, objectId }), ...(sameRoles ? {} : { roles }) };
    if (Object.keys(changes).length === 0) return person.id;
    await tx.update(Person, person.id, person.version, changes);
    if (!isKnown) tx.audit('bind-account', 'person', person.id, { tenantId, objectId, userName: identity.userName });
    if (!sameRoles) tx.audit('change-roles', 'person', person.id, { before: person.roles, after: roles, by: 'entra-id' });
    return person.id;
  }
}

/** The database may take å for a; who somebody is must not hang on its collation. */
async function findUnbound(tx: Transaction, userName: string): Promise<Person | null> {
  const wanted = userName.normalize('NFC').toLocaleLowerCase('nb');
  const person = await tx.repository(Person).findOneBy({ userName: wanted });
  return person?.userName === wanted && !person.objectId ? person : null;
}

function rolesOf({ roles }: Identity): ActorRole[] {
  return [...new Set(roles.flatMap((role) => (Object.hasOwn(APP_ROLES, role) ? [APP_ROLES[role]!] : [])))].sort();
}
