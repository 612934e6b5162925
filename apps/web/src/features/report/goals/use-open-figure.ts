import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { CellPart, ReportColumn } from '../model';

const route = getRouteApi('/app/rapport/$unitId');

export const partOf = (column: ReportColumn): CellPart => (column.part === 'own' ? 'own' : column.unitId);
export const figureId = (goalId: number, part: CellPart) => `tall-${goalId}-${part}`;

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
    isOpen: (goalId: number, part: CellPart) => maal === goalId && del === part,
    open: (goalId: number, part: CellPart) =>
      void navigate({ search: (search) => ({ ...search, maal: goalId, del: part }), resetScroll: false, replace: true }),
    close: () => {
      if (maal !== undefined && del !== undefined) closed.current = figureId(maal, del);
      void navigate({ search: (search) => ({ ...search, maal: undefined, del: undefined }), resetScroll: false, replace: true });
    },
  };
}

export type OpenFigure = ReturnType<typeof useOpenFigure>;
