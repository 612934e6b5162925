import { Person, UnitOfWork } from '@kaskade/persistence';

/**
 * Writes a person, so that somebody can sign in to an installation that knows nobody yet and import the organization. What they may do
 * comes with their account.
 * @param person.userName what they sign in with, such as the mail address at work
 * @returns the person's id
 * @throws Error when somebody has the user name already
 */
export async function addPerson(unitOfWork: UnitOfWork, person: { userName: string; name: string }): Promise<number> {
  const { name } = person;
  const userName = lowerCase(person.userName);
  return unitOfWork.run({ personId: null }, async (tx) => {
    if (await tx.repository(Person).existsBy({ userName })) throw new Error(`Somebody has the user name ${userName} already.`);
    return tx.insert(Person, {
      userName,
      name,
      searchName: lowerCase(name),
      title: null,
      roles: [],
      locale: 'nb',
      active: true,
      version: 1,
    });
  });
}

function lowerCase(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb');
}
