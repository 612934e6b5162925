import type { components } from '../../api/generated/schema';

type Schemas = components['schemas'];

export type UnitReport = Schemas['UnitReportDto'];
export type ReportColumn = Schemas['ReportColumnDto'];
export type PathStep = Schemas['ReportPathStepDto'];
export type GoalRow = Schemas['GoalRowDto'];
export type GoalCell = Schemas['GoalCellDto'];
export type MeasureCounts = Schemas['MeasureCountsDto'];
export type MoneyReport = Schemas['MoneyReportDto'];
export type MoneyRow = Schemas['MoneyRowDto'];
export type UnitMoney = Schemas['UnitMoneyDto'];
export type ProgressRows = Schemas['ProgressRowsDto'];
export type CountingRow = Schemas['CountingRowDto'];
export type NotCountingRow = Schemas['NotCountingRowDto'];
export type MeasureRows = Schemas['MeasureRowsDto'];
export type MeasureListRow = Schemas['MeasureListRowDto'];
export type AgreementStandingRow = Schemas['AgreementStandingRowDto'];
export type CostCentreRows = Schemas['CostCentreRowsDto'];
export type CostCentreRow = Schemas['CostCentreRowDto'];

/** Which cell of a report a figure stands in: the unit's own, the sum, or a direct subordinate by its unit's id (0: uten eier). */
export type CellPart = 'own' | 'sum' | number;

/** A count of measures that opens to the measures it is made of. */
export const MEASURE_FIGURES = ['red', 'yellow', 'outdated', 'notReported', 'green', 'overdue'] as const;
export type MeasureFigure = (typeof MEASURE_FIGURES)[number];

/** A count of agreements that opens to the units it is made of: how far they have come, what is missing, and what waits for an answer. */
export const AGREEMENT_FIGURES = ['active', 'withChanges', 'signed', 'proposed', 'draft', 'late', 'missing', 'vacant'] as const;
export type AgreementFigure = (typeof AGREEMENT_FIGURES)[number];

/** The rows of the money: a sum of the unit's own cost centres alone says what they say, so it stands by itself. */
export function moneyRowsOf({ rows }: Pick<MoneyReport, 'rows'>): readonly MoneyRow[] {
  return rows.every(({ part }) => part === 'own' || part === 'sum') ? rows.filter(({ part }) => part === 'sum') : rows;
}

/** True of a unit that nobody reports to: its own figures are the sum, so they stand once. */
export function standsAlone({ columns }: Pick<UnitReport, 'columns'>): boolean {
  return columns.length <= 1 && columns.every(({ part }) => part === 'own');
}
