import { Day } from '@kaskade/domain';
import { LeadershipRow, Level, Person, PlacementRow, Role, Unit, UnitOfWork } from '@kaskade/persistence';

/** A unit as a test draws it; `leader` and `acting` are names of people, the same name being the same person. */
export interface UnitSketch {
  name: string;
  leader?: string;
  acting?: string;
  /** Units below; each a level further down. */
  below?: UnitSketch[];
}

/** Ids by the names of the sketch. */
export interface GivenOrganization {
  unitIds: Record<string, number>;
  personIds: Record<string, number>;
  levelIds: number[];
}

const TITLES = ['Rådmann', 'Kommunalsjef', 'Seksjonsleder', 'Avdelingsleder'];
const SYSTEM = { personId: null };

/** Writes a whole organization that holds from `validFrom` (default the beginning of 2026). Unit codes are their names in lower case. */
export async function givenOrganization(
  unitOfWork: UnitOfWork,
  root: UnitSketch,
  validFrom: Day = '2026-01-01',
): Promise<GivenOrganization> {
  const given: GivenOrganization = { unitIds: {}, personIds: {}, levelIds: [] };
  await unitOfWork.run(SYSTEM, async (tx) => {
    for (const [rank, leaderTitle] of TITLES.entries()) given.levelIds.push(await tx.insert(Level, { rank, leaderTitle, version: 1 }));
    const personId = async (name: string): Promise<number> => (given.personIds[name] ??= await tx.insert(Person, personNamed(name)));
    const place = async (sketch: UnitSketch, parentUnitId: number | null, depth: number): Promise<void> => {
      const levelId = given.levelIds[Math.min(depth, TITLES.length - 1)]!;
      const { name } = sketch;
      const unitId = await tx.insert(Unit, { code: name.toLowerCase(), name, searchName: name.toLowerCase(), levelId, version: 1 });
      given.unitIds[name] = unitId;
      await tx.insert(PlacementRow, { unitId, parentUnitId, validFrom, validTo: null });
      const leads = (kind: 'permanent' | 'acting', leader: number) =>
        tx.insert(LeadershipRow, { unitId, personId: leader, kind, validFrom, validTo: null, fteHundredths: null });
      if (sketch.leader) await leads('permanent', await personId(sketch.leader));
      if (sketch.acting) await leads('acting', await personId(sketch.acting));
      for (const child of sketch.below ?? []) await place(child, unitId, depth + 1);
    };
    await place(root, null, 0);
  });
  return given;
}

/** Writes a person with roles, such as HR or controller; answers the id. */
export async function givenPerson(unitOfWork: UnitOfWork, name: string, roles: Role[] = []): Promise<number> {
  return unitOfWork.run(SYSTEM, (tx) => tx.insert(Person, personNamed(name, roles)));
}

function personNamed(name: string, roles: Role[] = []): Omit<Person, 'id'> {
  const userName = `${name.toLowerCase().replace(/ /g, '.')}@kommune.example`;
  return { userName, name, searchName: name.toLowerCase(), title: null, roles, locale: 'nb', active: true, version: 1 };
}
