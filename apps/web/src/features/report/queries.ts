import { queryOptions } from '@tanstack/react-query';
import type { CentreRow, FigureRows, GoalReport, MoneyReport } from './model';

const get = async <T>(path: string) => (await fetch(path)).json() as Promise<T>;

export const goalReportQuery = ({ unitId, day }: { unitId: number; day?: string }) =>
  queryOptions({ queryKey: ['reports', unitId, 'goals', day ?? ''], queryFn: () => get<GoalReport>(`/api/reports/${unitId}/goals?day=${day ?? ''}`) });
export const moneyReportQuery = ({ unitId, day }: { unitId: number; day?: string }) =>
  queryOptions({ queryKey: ['reports', unitId, 'economy', day ?? ''], queryFn: () => get<MoneyReport>(`/api/reports/${unitId}/economy?day=${day ?? ''}`) });
export const figureRowsQuery = ({ unitId, goalId, part, day }: { unitId: number; goalId: number; part: string | number; day: string }) =>
  queryOptions({ queryKey: ['reports', unitId, 'rows', goalId, part, day], queryFn: () => get<FigureRows>(`/api/reports/${unitId}/goals/${goalId}/rows?part=${part}`) });
export const centresQuery = ({ unitId, part, day }: { unitId: number | null; part: string; day: string }) =>
  queryOptions({ queryKey: ['reports', unitId, 'centres', part, day], queryFn: () => get<CentreRow[]>(`/api/reports/${unitId}/economy/rows?part=${part}`) });
