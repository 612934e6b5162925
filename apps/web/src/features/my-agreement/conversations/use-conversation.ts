import { useMutation } from '@tanstack/react-query';
import { answer, api, ifMatch, type BodyOf } from '../../../api/client';
import { useOpenAgreement } from '../agreement-context';
import type { Conversation } from '../model';

type ConversationInput = BodyOf<'/api/agreements/{agreementId}/conversations', 'post'>;

/** Adds, changes and removes a conversation of the open agreement, and reads the agreement again. */
export function useConversation(conversation: Conversation | undefined, onDone: () => void) {
  const { document, cache } = useOpenAgreement();
  const onSuccess = async () => {
    await cache.reload();
    onDone();
  };
  const save = useMutation({
    mutationFn: async ({ name, plannedOn, talkId }: ConversationInput): Promise<unknown> =>
      conversation
        ? answer(
            api.PUT('/api/conversations/{conversationId}', {
              params: { path: { conversationId: conversation.id }, header: ifMatch(conversation.version) },
              body: { name, plannedOn, talkId },
            }),
          )
        : answer(
            api.POST('/api/agreements/{agreementId}/conversations', {
              params: { path: { agreementId: document.id } },
              body: { name, plannedOn, talkId },
            }),
          ),
    onSuccess,
    onError: () => cache.reload(),
  });
  const remove = useMutation({
    mutationFn: async (): Promise<unknown> =>
      conversation &&
      answer(
        api.DELETE('/api/conversations/{conversationId}', {
          params: { path: { conversationId: conversation.id }, header: ifMatch(conversation.version) },
        }),
      ),
    onSuccess,
    onError: () => cache.reload(),
  });
  return { save, remove };
}
