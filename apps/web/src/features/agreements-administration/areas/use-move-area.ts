import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../api/client';
import type { GoalArea } from '../model';
import { goalAreasQuery } from '../queries';

export interface AreaMove {
  readonly area: GoalArea;
  readonly direction: 'up' | 'down';
}

/** Moves an area one place; if somebody else changed it first, the list is read anew and nothing has moved. */
export function useMoveArea(onMoved: (move: AreaMove, areas: readonly GoalArea[]) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ area, direction }: AreaMove) =>
      answer(
        api.POST('/api/goal-areas/{areaId}/move', {
          params: { path: { areaId: area.id }, header: ifMatch(area.version) },
          body: { direction },
        }),
      ),
    onSuccess: (areas, move) => {
      queryClient.setQueryData(goalAreasQuery.queryKey, areas);
      onMoved(move, areas);
      return queryClient.invalidateQueries({ queryKey: ['agreements'] });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: goalAreasQuery.queryKey }),
  });
}
