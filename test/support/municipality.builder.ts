import { Agreement, UnitOfWork } from '@kaskade/persistence';
import { GivenOrganization, givenOrganization, UnitSketch } from './organization.builder';

/** A chief officer, areas, sections and wards, each with a leader; 8, 30 and 111 below the top are size S. */
export interface Municipality {
  readonly org: GivenOrganization;
  /** Names of the units of each level below the top. */
  readonly levels: readonly (readonly string[])[];
  /** The unit above, by name; none for the top. */
  readonly above: Readonly<Record<string, string>>;
}

export interface MunicipalitySize {
  readonly areas: number;
  readonly sections: number;
  readonly wards: number;
}

const SIZE_S: MunicipalitySize = { areas: 8, sections: 30, wards: 111 };

/** The top is called Kommunen; whoever leads `Avdeling 7` is `Leder av Avdeling 7`. Children are dealt round to those above. */
export async function givenMunicipality(unitOfWork: UnitOfWork, size = SIZE_S): Promise<Municipality> {
  const root: UnitSketch = { name: 'Kommunen', leader: 'Leder av Kommunen' };
  const above: Record<string, string> = {};
  const levels: string[][] = [];
  let parents = [root];
  for (const [word, count] of [
    ['Område', size.areas],
    ['Seksjon', size.sections],
    ['Avdeling', size.wards],
  ] as const) {
    const children = Array.from({ length: count }, (_, index): UnitSketch => {
      const name = `${word} ${index + 1}`;
      const parent = parents[index % parents.length]!;
      above[name] = parent.name;
      const child = { name, leader: `Leder av ${name}` };
      parent.below = [...(parent.below ?? []), child];
      return child;
    });
    levels.push(children.map(({ name }) => name));
    parents = children;
  }
  return { org: await givenOrganization(unitOfWork, root), levels, above };
}

/** Whether the unit is the other or stands below it. */
export function isWithin(municipality: Pick<Municipality, 'above'>, name: string | undefined, top: string): boolean {
  return name !== undefined && (name === top || isWithin(municipality, municipality.above[name], top));
}

/** A draft agreement of every unit below the top; answers ids by the units' names. */
export async function givenDraftsBelow(
  unitOfWork: UnitOfWork,
  { org, levels }: Municipality,
  periodId: number,
): Promise<Record<string, number>> {
  const names = levels.flat();
  const draft = { state: 'draft', createdOn: '2026-01-01', activeOn: null, activatedById: null, closedOn: null, version: 1 } as const;
  return unitOfWork.run({ personId: null }, async (tx) => {
    await tx.insertMany(
      Agreement,
      names.map((name) => ({ unitId: org.unitIds[name]!, personId: org.personIds[`Leder av ${name}`]!, periodId, ...draft })),
    );
    const rows = await tx.query<{ id: number; unitId: number }>('SELECT id, unitId FROM agreement WHERE periodId = ?', [periodId]);
    const byUnit = new Map(rows.map(({ id, unitId }) => [unitId, id]));
    return Object.fromEntries(names.map((name) => [name, byUnit.get(org.unitIds[name]!)!]));
  });
}
