// The built server on an empty database that gets a small town, under a clock that stands where the parent process puts it.
// A process of its own: the built server is what browsers meet, and the runner of the browser tests knows no decorators.
import { createRequire } from 'node:module';

const built = createRequire(new URL('../../dist/apps/server/src/main.js', import.meta.url));
const { createApp } = built('./create-app.js');
const platform = built('../../../libs/platform/src/index.js');
const persistence = built('../../../libs/persistence/src/index.js');

const LEVELS = ['Rådmann', 'Kommunalsjef', 'Seksjonsleder', 'Avdelingsleder'];
const SINCE = { validFrom: '2026-01-01', validTo: null };
const SYSTEM = { personId: null };

class TownClock extends platform.Clock {
  instant = new Date();

  /** @returns {Date} */
  now() {
    return this.instant;
  }
}

/**
 * Units in one line from the top down, each with its leader, and the employer body with its representative.
 * @param {{ units: readonly string[]; leaders: readonly string[]; employerBody: string; representative: string; hr: string; areas: readonly string[] }} town
 * @param {{ insert(entity: unknown, row: object): Promise<number> }} tx
 */
async function write(town, tx) {
  /** @param {string} name @param {string | null} title @param {string[]} roles */
  const person = (name, title, roles = []) => {
    const names = { userName: `${name.toLowerCase().replaceAll(' ', '.')}@lindvik.example`, name, searchName: name.toLowerCase() };
    return tx.insert(persistence.Person, { ...names, title, roles, locale: 'nb', active: true, version: 1 });
  };
  let parentUnitId = null;
  for (const [rank, leaderTitle] of LEVELS.entries()) {
    const levelId = await tx.insert(persistence.Level, { rank, leaderTitle, version: 1 });
    const name = town.units[rank] ?? '';
    const unit = { code: name.toLowerCase(), name, searchName: name.toLowerCase(), levelId, version: 1 };
    const unitId = await tx.insert(persistence.Unit, unit);
    await tx.insert(persistence.PlacementRow, { unitId, parentUnitId, ...SINCE });
    const personId = await person(town.leaders[rank] ?? '', null);
    await tx.insert(persistence.LeadershipRow, { unitId, personId, kind: 'permanent', fteHundredths: null, ...SINCE });
    parentUnitId = unitId;
  }
  const employerBodyId = await tx.insert(persistence.EmployerBody, { name: town.employerBody, version: 1 });
  const personId = await person(town.representative, 'Ordfører');
  await tx.insert(persistence.EmployerBodyMember, { employerBodyId, personId, representative: true, ...SINCE });
  await person(town.hr, 'HR-rådgiver', ['hr']);
  await tx.insert(persistence.Period, { name: '2026', validFrom: '2026-01-01', validTo: '2027-01-01', version: 1 });
  for (const [index, name] of town.areas.entries())
    await tx.insert(persistence.GoalArea, { name, position: index + 1, unGoals: [], version: 1 });
}

const { town, instant } = JSON.parse(process.argv[2] ?? '{}');
const clock = new TownClock();
clock.instant = new Date(instant);
const configuration = platform.readConfiguration(process.env);
const app = await createApp({ configuration, clock });
await app.get(persistence.Database).migrate();
await app.get(persistence.UnitOfWork).run(SYSTEM, (/** @type {never} */ tx) => write(town, tx));
await app.listen(0, '127.0.0.1');
process.on('message', (/** @type {string} */ to) => {
  clock.instant = new Date(to);
  process.send?.('moved');
});
process.send?.(app.getHttpServer().address().port);
