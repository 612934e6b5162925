import { FigureOpener } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { CostCentreWithName } from '../facts/money.reader';

/** A planned row of the money: a unit with everything below it, or one of its own cost centres. */
export interface MoneyOutlineRow {
  readonly unitId: number;
  readonly index: number;
  readonly centre: CostCentreWithName | null;
  readonly level: number;
  /** Rows of the plan that a unit's row is the sum of: its cost centres and the units right below. */
  readonly partRows: readonly number[];
}

/** Units in the order of the tree, each with its own cost centres first; units without any money below them are left out, save the top. */
export function moneyOutline(report: LoadedReport): MoneyOutlineRow[] {
  const { tree } = report.facts;
  const top = tree.indexOf.get(report.unitId)!;
  const centresAt = centresByPlace(report);
  const total = report.reporter.ownFigures.rollUp(tree).columns.costCentres;
  const rows: (MoneyOutlineRow & { readonly partRows: number[] })[] = [];
  const rowOf = new Map<number, number>();
  for (let index = top; index < tree.subtreeEnd[top]!; index++) {
    if (index > top && total[index] === 0) continue;
    const unitId = tree.unitIds[index]!;
    const level = tree.depth[index]! - tree.depth[top]!;
    const row = rows.length;
    rowOf.set(index, row);
    if (index > top) rows[rowOf.get(tree.parentIndex[index]!)!]!.partRows.push(row);
    rows.push({ unitId, index, centre: null, level, partRows: [] });
    for (const centre of centresAt.get(unitId) ?? []) {
      rows[row]!.partRows.push(rows.length);
      rows.push({ unitId, index, centre, level: level + 1, partRows: [] });
    }
  }
  return rows;
}

/** The cost centres of the subtree by the unit id at which their money stands. */
function centresByPlace(report: LoadedReport): Map<number, CostCentreWithName[]> {
  const { tree } = report.facts;
  const byId = new Map(report.money.costCentres.map((centre) => [centre.id, centre]));
  const opener = new FigureOpener(report.reporter);
  const byPlace = new Map<number, CostCentreWithName[]>();
  for (const { id, ownerUnitId } of opener.costCentres({ unitId: report.unitId, part: 'sum' })) {
    const place = ownerUnitId !== null && tree.indexOf.has(ownerUnitId) ? ownerUnitId : 0;
    const known = byPlace.get(place);
    if (known) known.push(byId.get(id)!);
    else byPlace.set(place, [byId.get(id)!]);
  }
  return byPlace;
}
