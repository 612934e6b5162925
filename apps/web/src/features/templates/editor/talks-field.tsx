import { TEMPLATE_LIMITS, type TemplateTalk } from '@kaskade/domain';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndo } from '../../../ui/undo';
import { idBefore, newId, putBack, withChange, without } from '../entries';
import { TalkRow } from './talk-row';

interface TalksFieldProps {
  readonly minimum: number;
  readonly talks: readonly TemplateTalk[];
  readonly onMinimum: (minimum: number) => void;
  readonly onTalks: (edit: (talks: readonly TemplateTalk[]) => TemplateTalk[]) => void;
}

const NUMBERS = Array.from({ length: TEMPLATE_LIMITS.minimumConversations + 1 }, (_, number) => number);

/** How many conversations have to have a date before one signs, and those that everybody has, each in its month. */
export function TalksField({ minimum, talks, onMinimum, onTalks }: TalksFieldProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  const offerUndo = useUndo();
  const remove = (talk: TemplateTalk) => {
    const after = idBefore(talks, talk.id);
    onTalks((now) => without(now, talk.id));
    offerUndo({ message: t('talks.removed', { name: talk.name }), undo: () => onTalks((now) => putBack(now, talk, after)) });
  };
  return (
    <div className="stack">
      <Field>
        <Label htmlFor={id}>{t('talks.minimum')}</Label>
        <Field.Description>{t('talks.minimumNote')}</Field.Description>
        <Select id={id} className="talks-minimum" value={minimum} onChange={(event) => onMinimum(Number(event.target.value))}>
          {NUMBERS.map((number) => (
            <Select.Option key={number} value={number}>
              {number}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {talks.length > 0 && (
        <ul className="stack-s">
          {talks.map((talk, index) => (
            <TalkRow
              key={talk.id}
              talk={talk}
              number={index + 1}
              onChange={(change) => onTalks((now) => withChange(now, talk.id, change))}
              onRemove={() => remove(talk)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          variant="secondary"
          className="small"
          onClick={() => onTalks((now) => [...now, { id: newId(), name: t('talks.newName'), month: null }])}
        >
          <PlusIcon aria-hidden /> {t('talks.add')}
        </Button>
      </div>
    </div>
  );
}
