import { queryOptions } from '@tanstack/react-query';
import type { CellPart, CostCentreRows, MeasureFigure, MeasureRows, ProgressRows, UnitMoney, UnitReport } from './model';

interface UnitOnDay {
  readonly unitId: number;
  readonly day?: string;
}
interface Cell extends UnitOnDay {
  readonly part: CellPart;
  readonly limit: number;
}

async function read<T>(unitId: number, path: string, query: Record<string, string | number | undefined>): Promise<T> {
  const given = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  const response = await fetch(`/api/reports/units/${unitId}${path}?${new URLSearchParams(given).toString()}`);
  return (await response.json()) as T;
}

/** The whole report of a unit: goals and money, own, each direct subordinate and their sum. */
export const unitReportQuery = ({ unitId, day }: UnitOnDay) =>
  queryOptions({ queryKey: ['reports', unitId, day ?? 'today'], queryFn: () => read<UnitReport>(unitId, '', { day }) });

/** A subordinate's money, a level further down. */
export const unitMoneyQuery = ({ unitId, day }: UnitOnDay) =>
  queryOptions({ queryKey: ['reports', unitId, day, 'money'], queryFn: () => read<UnitMoney>(unitId, '/money', { day }) });

/** "Hvorfor 62 %?" */
export const progressRowsQuery = ({ unitId, day, part, limit, goalId }: Cell & { readonly goalId: number }) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'progress', part, goalId, limit],
    queryFn: () => read<ProgressRows>(unitId, '/rows/progress', { day, part, limit, goalId }),
  });

/** The measures behind a count. */
export const measureRowsQuery = ({ unitId, day, part, limit, figure }: Cell & { readonly figure: MeasureFigure }) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'measures', part, figure, limit],
    queryFn: () => read<MeasureRows>(unitId, '/rows/measures', { day, part, limit, figure }),
  });

/** The cost centres behind a figure of money. */
export const costCentreRowsQuery = ({ unitId, day, part, limit }: Cell) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'cost-centres', part, limit],
    queryFn: () => read<CostCentreRows>(unitId, '/rows/cost-centres', { day, part, limit }),
  });

/** Where the workbook of a unit's report is fetched. */
export const workbookAddress = (unitId: number, day: string): string => `/api/reports/units/${unitId}/workbook?day=${day}`;
