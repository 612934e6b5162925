import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReportColumn } from '../model';
import type { ReportSearch } from '../route';

const route = getRouteApi('/app/rapport/$unitId');

export type FigurePart = NonNullable<ReportSearch['del']>;

export const partOf = (column: ReportColumn): FigurePart => (column.part === 'own' ? 'egen' : column.unitId);
export const figureId = (goalId: number, part: FigurePart) => `tall-${goalId}-${part}`;

/** The open figure stands in the address, so that a link leads to it. Closing gives focus back to the figure. */
export function useOpenFigure() {
  const { maal, del } = route.useSearch();
  const navigate = route.useNavigate();
  const closed = useRef<string>(null);

  useEffect(() => {
    if (maal !== undefined || !closed.current) return;
    document.getElementById(closed.current)?.querySelector('button')?.focus();
    closed.current = null;
  }, [maal]);

  return {
    goalId: maal,
    part: del,
    isOpen: (goalId: number, part: FigurePart) => maal === goalId && del === part,
    open: (goalId: number, part: FigurePart) =>
      void navigate({ search: (search) => ({ ...search, maal: goalId, del: part }), resetScroll: false, replace: true }),
    close: () => {
      if (maal !== undefined && del !== undefined) closed.current = figureId(maal, del);
      void navigate({ search: (search) => ({ ...search, maal: undefined, del: undefined }), resetScroll: false, replace: true });
    },
  };
}

export type OpenFigure = ReturnType<typeof useOpenFigure>;
