import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isConflict } from '../../../api/problem';

/**
 * A change of the organization. It moves agreements, reports and what I may, so everything read before is read anew; after a conflict
 * too, so that the next attempt is made from what is there now.
 */
export function useChange<Input, Answer>(send: (input: Input) => Promise<Answer>, onDone: (answer: Answer, input: Input) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer, input) => {
      onDone(answer, input);
      await queryClient.invalidateQueries();
    },
    onError: (error) => (isConflict(error) ? queryClient.invalidateQueries({ queryKey: ['organization'] }) : undefined),
  });
}
