import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../format/month';
import { DashedRing } from '../../../ui/light';
import { useOpenAgreement } from '../agreement-context';
import type { Talk } from '../model';
import { ConversationForm } from './conversation-form';

/** A talk that the template wants and that has no date yet. */
export function FixedTalk({ talk }: { talk: Talk }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [isDating, setDating] = useState(false);
  const mayEdit = document.allowedActions.includes('editConversations');
  const month = talk.month === null ? null : monthName(talk.month);
  return (
    <li id={`samtale-${talk.id}`}>
      {isDating ? (
        <ConversationForm name={talk.name} talkId={talk.id} plannedOn="" month={talk.month} onClose={() => setDating(false)} />
      ) : (
        <div className="row between">
          <div>
            <p className="b row ghost-word">
              <DashedRing className="ic" aria-hidden /> {talk.name}
            </p>
            <p className="sub sm">{month ? t('conversations.noDateIn', { month }) : t('conversations.noDate')}</p>
          </div>
          {mayEdit && (
            <Button variant="secondary" onClick={() => setDating(true)} aria-label={t('conversations.dateNamed', { name: talk.name })}>
              {t('conversations.date')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
