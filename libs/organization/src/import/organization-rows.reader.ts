import { OrganizationRows, PlannedPerson } from '@kaskade/domain';
import { SqlSource } from '../change/sql';

/** The whole organization with its history as plain rows: seven statements. */
export async function loadOrganizationRows(source: SqlSource): Promise<OrganizationRows> {
  const persons = await source.query<Omit<PlannedPerson, 'active'> & { active: number }>(
    'SELECT id, userName, name, title, active FROM person ORDER BY searchName, id',
  );
  return {
    levels: await source.query('SELECT v.id, v.rank, v.leaderTitle FROM level v ORDER BY v.rank'),
    units: await source.query('SELECT id, code, name, levelId FROM unit ORDER BY code, id'),
    placements: await source.query('SELECT id, unitId, parentUnitId, validFrom, validTo FROM placement ORDER BY unitId, validFrom'),
    persons: persons.map((person) => ({ ...person, active: Boolean(person.active) })),
    leaderships: await source.query(
      'SELECT id, unitId, personId, kind, validFrom, validTo, fteHundredths FROM leadership ORDER BY unitId, validFrom, id',
    ),
    costCentres: await source.query('SELECT id, code, name FROM cost_centre ORDER BY code, id'),
    ownerships: await source.query(
      'SELECT id, costCentreId, unitId, validFrom, validTo FROM cost_centre_ownership ORDER BY costCentreId, validFrom',
    ),
  };
}
