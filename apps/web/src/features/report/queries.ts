import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { AgreementFigure, CellPart, MeasureFigure } from './model';

interface UnitOnDay {
  readonly unitId: number;
  /** Without it: today. */
  readonly day?: string;
}
interface Cell extends UnitOnDay {
  readonly part: CellPart;
  readonly limit: number;
}

/** The whole report of a unit: goals and money, own, each direct subordinate and their sum. */
export const unitReportQuery = ({ unitId, day }: UnitOnDay) =>
  queryOptions({
    queryKey: ['reports', unitId, day ?? 'today'],
    queryFn: () => answer(api.GET('/api/reports/units/{unitId}', { params: { path: { unitId }, query: { day } } })),
  });

/** A subordinate's money, a level further down. */
export const unitMoneyQuery = ({ unitId, day }: UnitOnDay) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'money'],
    queryFn: () => answer(api.GET('/api/reports/units/{unitId}/money', { params: { path: { unitId }, query: { day } } })),
  });

/** "Hvorfor 62 %?" */
export const progressRowsQuery = ({ unitId, day, part, limit, goalId }: Cell & { readonly goalId: number }) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'progress', part, goalId, limit],
    queryFn: () =>
      answer(
        api.GET('/api/reports/units/{unitId}/rows/progress', {
          params: { path: { unitId }, query: { day, part: String(part), limit, goalId } },
        }),
      ),
  });

/** The measures behind a count. */
export const measureRowsQuery = ({ unitId, day, part, limit, figure }: Cell & { readonly figure: MeasureFigure }) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'measures', part, figure, limit],
    queryFn: () =>
      answer(
        api.GET('/api/reports/units/{unitId}/rows/measures', {
          params: { path: { unitId }, query: { day, part: String(part), limit, figure } },
        }),
      ),
  });

/** The units behind a count of agreements. */
export const agreementRowsQuery = ({ unitId, day, part, limit, figure }: Cell & { readonly figure: AgreementFigure }) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'agreements', part, figure, limit],
    queryFn: () =>
      answer(
        api.GET('/api/reports/units/{unitId}/rows/agreements', {
          params: { path: { unitId }, query: { day, part: String(part), limit, figure } },
        }),
      ),
  });

/** The cost centres behind a figure of money. */
export const costCentreRowsQuery = ({ unitId, day, part, limit }: Cell) =>
  queryOptions({
    queryKey: ['reports', unitId, day, 'cost-centres', part, limit],
    queryFn: () =>
      answer(
        api.GET('/api/reports/units/{unitId}/rows/cost-centres', {
          params: { path: { unitId }, query: { day, part: String(part), limit } },
        }),
      ),
  });

/** Where the workbook of a unit's report is fetched. */
export const workbookAddress = (unitId: number, day: string): string => `/api/reports/units/${unitId}/workbook?day=${day}`;
