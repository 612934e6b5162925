import { isDay, type Day } from '@kaskade/domain';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../ui/day-field';
import { fieldMessage, ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import type { Conversation } from '../model';
import { daysOfTalk } from './fixed-talks';
import { useConversation } from './use-conversation';

interface ConversationFormProps {
  readonly name: string;
  readonly plannedOn: Day | '';
  /** The fixed talk of the template that it is; empty for one of the parties' own. */
  readonly talkId: string;
  /** The month of the fixed talk. */
  readonly month?: number | null;
  /** Absent: a new one. */
  readonly conversation?: Conversation;
  readonly onClose: () => void;
}

/** Name and day of a conversation, in place. The name of a fixed talk is the template's. */
export function ConversationForm({ talkId, month = null, conversation, onClose, ...first }: ConversationFormProps) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const id = useId();
  const [name, setName] = useState(first.name);
  const [plannedOn, setPlannedOn] = useState<Day | ''>(first.plannedOn);
  const [isTried, setTried] = useState(false);
  const { save, remove } = useConversation(conversation, onClose);
  const isReady = name.trim() !== '' && isDay(plannedOn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReady && !save.isPending) save.mutate({ name: name.trim(), plannedOn, talkId });
  };
  const missing = (isMissing: boolean, key: string) => (isTried && isMissing ? t(`conversations.${key}`) : undefined);
  return (
    <form className="stack-s" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()} noValidate>
      <ProblemSummary error={save.error ?? remove.error} inputId={(field) => `${id}-${field}`} />
      <div className="fields">
        {talkId === '' ? (
          <Textfield
            autoFocus
            id={`${id}-name`}
            label={t('conversations.name')}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={missing(name.trim() === '', 'nameMissing') ?? fieldMessage(save.error, 'name')}
            maxLength={200}
          />
        ) : (
          <p className="b">{name}</p>
        )}
        <DayField
          id={`${id}-plannedOn`}
          label={t('conversations.day')}
          value={plannedOn}
          onChange={setPlannedOn}
          {...daysOfTalk(month, document.period)}
          error={missing(!isDay(plannedOn), 'dayMissing') ?? fieldMessage(save.error, 'plannedOn')}
        />
      </div>
      <div className="row">
        <Button type="submit" variant="secondary" loading={save.isPending}>
          {t('save')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        {conversation && (
          <Button type="button" variant="tertiary" data-color="danger" onClick={() => remove.mutate()} loading={remove.isPending}>
            {t('conversations.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
