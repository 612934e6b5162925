import { Agreement, CostCentreOwnership, Database, Figure, Measure, PlacementRow } from '@kaskade/persistence';

/**
 * The rival: the report as an ordinary program with an object-relational mapper makes it, one unit after the other with its queries, summed on
 * the way up. It does less than the product (no scope, coverage or forecast), so the comparison favours it.
 */
export async function reportNodeByNode(
  database: Database,
  unitId: number,
  year: number,
): Promise<{ measures: number; revisedOre: number }> {
  const measures = await database
    .repository(Measure)
    .createQueryBuilder('m')
    .innerJoin(Agreement, 'a', 'a.id = m.agreementId')
    .where('a.unitId = :unitId', { unitId })
    .getMany();
  const money = await database
    .repository(Figure)
    .createQueryBuilder('f')
    .innerJoin(CostCentreOwnership, 'o', 'o.costCentreId = f.costCentreId')
    .select('SUM(f.amountOre)', 'revisedOre')
    .where("o.unitId = :unitId AND f.year = :year AND f.kind = 'revised'", { unitId, year })
    .getRawOne<{ revisedOre: string | null }>();
  const total = {
    measures: measures.filter((measure) => measure.status !== 'cancelled').length,
    revisedOre: Number(money?.revisedOre ?? 0),
  };
  for (const child of await database.repository(PlacementRow).findBy({ parentUnitId: unitId })) {
    const below = await reportNodeByNode(database, child.unitId, year);
    total.measures += below.measures;
    total.revisedOre += below.revisedOre;
  }
  return total;
}
