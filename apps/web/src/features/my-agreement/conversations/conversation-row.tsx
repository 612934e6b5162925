import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayAsHeading } from '../../../format/day';
import { useOpenAgreement } from '../agreement-context';
import type { Conversation } from '../model';
import { ConversationForm } from './conversation-form';

/** A conversation with its day; its form stands in its place while it is changed. */
export function ConversationRow({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { name, plannedOn, talkId } = conversation;
  const month = document.talks.find((talk) => talk.id === talkId)?.month ?? null;
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (isEditing) {
    return (
      <li>
        <ConversationForm {...{ name, plannedOn, talkId, month }} conversation={conversation} onClose={close} />
      </li>
    );
  }
  return (
    <li id={`samtale-${talkId || conversation.id}`} className="row between">
      <div>
        <p className="b">{name}</p>
        <p className="sub sm">{formatDayAsHeading(plannedOn)}</p>
      </div>
      {document.allowedActions.includes('editConversations') && (
        <Button
          ref={opener}
          variant="tertiary"
          className="small"
          onClick={() => setEditing(true)}
          aria-label={t('conversations.changeNamed', { name })}
        >
          <PencilIcon aria-hidden /> {t('conversations.change')}
        </Button>
      )}
    </li>
  );
}
