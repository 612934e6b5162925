import { Setting, UnitOfWork } from '@kaskade/persistence';

/** Of the setting that `SettingReader.municipalityName` reads. */
const SETTING = 'municipalityName';
const LONGEST = 100;

/**
 * Says what the municipality is called; servers that run take it up at once.
 * @returns the name as it is kept
 * @throws Error when there is none, or more than 100 characters
 */
export async function setMunicipalityName(unitOfWork: UnitOfWork, given: string): Promise<string> {
  const value = given.normalize('NFC').trim();
  if (value === '' || value.length > LONGEST) throw new Error(`The name must have 1 to ${LONGEST} characters.`);
  await unitOfWork.run({ personId: null }, async (tx) => {
    const stored = await tx.repository(Setting).findOneBy({ name: SETTING });
    if (!stored) await tx.insertMany(Setting, [{ name: SETTING, value, version: 1 }]);
    else await tx.updateWhere(Setting, { name: SETTING }, { value, version: stored.version + 1 });
  });
  return value;
}
