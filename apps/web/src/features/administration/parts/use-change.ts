import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isConflict } from '../../../api/problem';

/**
 * A change of the organization. It moves agreements, reports and what I may, so everything read before is read anew; after a conflict
 * too, so that the next attempt is made from what is there now.
 * @param readAgain for a change that moves less: what it moves, read before the form closes, so that its old words don't come back meanwhile.
 */
export function useChange<Input, Answer>(
  send: (input: Input) => Promise<Answer>,
  onDone: (answer: Answer, input: Input) => void,
  readAgain?: () => Promise<unknown>,
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (answer, input) => {
      await readAgain?.();
      onDone(answer, input);
      if (!readAgain) await queryClient.invalidateQueries();
    },
    onError: (error) => (isConflict(error) ? (readAgain?.() ?? queryClient.invalidateQueries({ queryKey: ['organization'] })) : undefined),
  });
}
