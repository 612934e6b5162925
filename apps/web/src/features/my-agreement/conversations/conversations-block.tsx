import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import { blockAnchors } from '../document/document-parts';
import { ConversationForm } from './conversation-form';
import { ConversationRow } from './conversation-row';
import { undatedTalks } from './fixed-talks';
import { FixedTalk } from './fixed-talk';

/** The conversations with their dates, edited in place; those that the template wants stand there by name until they have one. */
export function ConversationsBlock() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [isAdding, setAdding] = useState(false);
  const { conversations, talks, minimumConversations } = document;
  const mayEdit = document.allowedActions.includes('editConversations');
  const waiting = undatedTalks(talks, conversations);
  return (
    <div id={blockAnchors.conversations} className="stack-s">
      <p className="sub sm">{t('conversations.note', { count: minimumConversations })}</p>
      {conversations.length + waiting.length === 0 && !isAdding && <p className="sub">{t('conversations.none')}</p>}
      <ul className="rows">
        {conversations.map((conversation) => (
          <ConversationRow key={conversation.id} conversation={conversation} />
        ))}
        {waiting.map((talk) => (
          <FixedTalk key={talk.id} talk={talk} />
        ))}
        {isAdding && (
          <li>
            <ConversationForm name="" talkId="" plannedOn="" onClose={() => setAdding(false)} />
          </li>
        )}
      </ul>
      {mayEdit && !isAdding && (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            <PlusIcon aria-hidden /> {t('conversations.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
