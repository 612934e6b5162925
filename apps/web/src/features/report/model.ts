import type * as Reporting from '../../api/reporting-types';

export type UnitReport = Reporting.UnitReportDto;
export type ReportColumn = Reporting.ReportColumnDto;
export type PathStep = Reporting.ReportPathStepDto;
export type GoalRow = Reporting.GoalRowDto;
export type GoalCell = Reporting.GoalCellDto;
export type MeasureCounts = Reporting.MeasureCountsDto;
export type MoneyReport = Reporting.MoneyReportDto;
export type MoneyRow = Reporting.MoneyRowDto;
export type UnitMoney = Reporting.UnitMoneyDto;
export type ProgressRows = Reporting.ProgressRowsDto;
export type CountingRow = Reporting.CountingRowDto;
export type NotCountingRow = Reporting.NotCountingRowDto;
export type MeasureRows = Reporting.MeasureRowsDto;
export type MeasureListRow = Reporting.MeasureListRowDto;
export type CostCentreRows = Reporting.CostCentreRowsDto;
export type CostCentreRow = Reporting.CostCentreRowDto;

/** Which cell of a report a figure stands in: the unit's own, the sum, or a direct subordinate by its unit's id (0: uten eier). */
export type CellPart = 'own' | 'sum' | number;

/** A count of measures that opens to the measures it is made of. */
export const MEASURE_FIGURES = ['red', 'yellow', 'outdated', 'notReported', 'green', 'overdue'] as const;
export type MeasureFigure = (typeof MEASURE_FIGURES)[number];
