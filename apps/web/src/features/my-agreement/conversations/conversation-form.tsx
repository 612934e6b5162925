import { isDay, type Day } from '@kaskade/domain';
import { Button, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayAsHeading } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage, ProblemSummary } from '../../../ui/problem-summary';
import { EditingConflict } from '../../administration/parts/editing-conflict';
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
  const { document, cache } = useOpenAgreement();
  const id = useId();
  const [isTried, setTried] = useState(false);
  const { editing, remove } = useConversation({ first, talkId, conversation, onDone: onClose });
  const { name, plannedOn } = editing.value;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && isDay(plannedOn) && !editing.isPending) editing.save();
  };
  const close = () => {
    // What was refused may be so because the agreement is another by now. It is read when nothing written can go with the form.
    if (editing.error) void cache.reload();
    onClose();
  };
  const missing = (isMissing: boolean, key: string) => (isTried && isMissing ? t(`conversations.${key}`) : undefined);
  return (
    <>
      <form className="stack-s" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()} noValidate>
        <ProblemSummary error={editing.error ?? remove.error} inputId={(field) => `${id}-${field}`} />
        <div className="fields">
          {talkId === '' ? (
            <Textfield
              autoFocus
              id={`${id}-name`}
              label={t('conversations.name')}
              value={name}
              onChange={(event) => editing.edit({ name: event.target.value })}
              error={missing(name.trim() === '', 'nameMissing') ?? fieldMessage(editing.error, 'name')}
              maxLength={200}
            />
          ) : (
            <p className="b">{name}</p>
          )}
          <DayField
            id={`${id}-plannedOn`}
            label={t('conversations.day')}
            value={plannedOn}
            onChange={(day) => editing.edit({ plannedOn: day })}
            {...daysOfTalk(month, document.period)}
            error={missing(!isDay(plannedOn), 'dayMissing') ?? fieldMessage(editing.error, 'plannedOn')}
          />
        </div>
        <div className="row">
          <Button type="submit" variant="secondary" loading={editing.isPending}>
            {t('save')}
          </Button>
          <Button type="button" variant="tertiary" onClick={close}>
            {t('ui:cancel')}
          </Button>
          {conversation && (
            <Button type="button" variant="tertiary" data-color="danger" onClick={() => remove.mutate()} loading={remove.isPending}>
              {t('conversations.remove')}
            </Button>
          )}
        </div>
      </form>
      <EditingConflict
        editing={editing}
        subject={conversation?.name ?? name}
        fields={[
          { key: 'name', label: t('conversations.name') },
          {
            key: 'plannedOn',
            label: t('conversations.day'),
            show: (value) => isDay(value.plannedOn) && formatDayAsHeading(value.plannedOn),
          },
        ]}
      />
    </>
  );
}
