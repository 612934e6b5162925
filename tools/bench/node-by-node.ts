import { Agreement, Database, Figure, CostCentreOwnership, Measure, PlacementRow, ResponseRow } from '@kaskade/persistence';

/**
 * The rival: the report as an ordinary program with an object-relational mapper would make it, one unit after the other, each with its
 * queries, summed on the way up. It computes less than the product does (no scope, no coverage by goal); it only has to be a fair picture of the cost.
 */
export async function reportNodeByNode(database: Database, unitId: number, year: number): Promise<{ measures: number; revisedOre: number }> {
  const total = { measures: 0, revisedOre: 0 };
  for (const agreement of await database.repository(Agreement).findBy({ unitId })) {
    const measures = await database.repository(Measure).findBy({ agreementId: agreement.id });
    const responses = await database.repository(ResponseRow).findBy({ agreementId: agreement.id });
    total.measures += measures.length + responses.length * 0;
  }
  for (const ownership of await database.repository(CostCentreOwnership).findBy({ unitId })) {
    for (const figure of await database.repository(Figure).findBy({ costCentreId: ownership.costCentreId, year })) {
      if (figure.kind === 'revised') total.revisedOre += figure.amountOre;
    }
  }
  for (const child of await database.repository(PlacementRow).findBy({ parentUnitId: unitId })) {
    const below = await reportNodeByNode(database, child.unitId, year);
    total.measures += below.measures;
    total.revisedOre += below.revisedOre;
  }
  return total;
}
