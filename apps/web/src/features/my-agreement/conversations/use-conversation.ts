import type { Day } from '@kaskade/domain';
import { useMutation } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../../api/client';
import { useEditing } from '../../administration/parts/use-editing';
import { useOpenAgreement } from '../agreement-context';
import type { Conversation } from '../model';

/** What is written of a conversation; the day is empty until one is chosen. */
export interface ConversationText {
  readonly name: string;
  readonly plannedOn: Day | '';
}

interface ConversationOptions {
  readonly first: ConversationText;
  readonly talkId: string;
  /** Absent: a new one. */
  readonly conversation: Conversation | undefined;
  readonly onDone: () => void;
}

/** Adds, changes and removes a conversation of the open agreement, and reads the agreement again. */
export function useConversation({ first, talkId, conversation, onDone }: ConversationOptions) {
  const { document, cache } = useOpenAgreement();
  const editing = useEditing<ConversationText, unknown>({
    initial: { value: first, version: conversation?.version ?? 0 },
    save: async ({ name, plannedOn }, version): Promise<unknown> => {
      const body = { name, plannedOn, talkId };
      return conversation
        ? answer(
            api.PUT('/api/conversations/{conversationId}', {
              params: { path: { conversationId: conversation.id }, header: ifMatch(version) },
              body,
            }),
          )
        : answer(api.POST('/api/agreements/{agreementId}/conversations', { params: { path: { agreementId: document.id } }, body }));
    },
    readCurrent: (current) => {
      const { name, plannedOn, version } = current as Conversation;
      return { value: { name, plannedOn }, version };
    },
    onDone,
    readAgain: cache.reload,
  });
  const remove = useMutation({
    // As it is read now: after a change by somebody else it is looked at before it is removed.
    mutationFn: async (): Promise<unknown> =>
      conversation &&
      answer(
        api.DELETE('/api/conversations/{conversationId}', {
          params: { path: { conversationId: conversation.id }, header: ifMatch(conversation.version) },
        }),
      ),
    onSuccess: async () => {
      await cache.reload();
      onDone();
    },
    onError: () => cache.reload(),
  });
  return { editing, remove };
}
