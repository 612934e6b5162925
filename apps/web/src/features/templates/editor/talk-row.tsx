import { TEMPLATE_LIMITS, type TemplateTalk } from '@kaskade/domain';
import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../../../format/month';

interface TalkRowProps {
  readonly talk: TemplateTalk;
  readonly number: number;
  readonly onChange: (change: Partial<TemplateTalk>) => void;
  readonly onRemove: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** A talk that everybody on the template has. */
export function TalkRow({ talk, number, onChange, onRemove }: TalkRowProps) {
  const { t } = useTranslation('templates');
  const id = useId();
  return (
    <li className="talk-row">
      <Textfield
        label={t('talks.name', { number })}
        value={talk.name}
        maxLength={TEMPLATE_LIMITS.talkName}
        onChange={(event) => onChange({ name: event.target.value })}
      />
      <Field>
        <Label htmlFor={id}>{t('talks.month', { number })}</Label>
        <Select
          id={id}
          value={talk.month ?? ''}
          onChange={(event) => onChange({ month: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <Select.Option value="">{t('talks.anyMonth')}</Select.Option>
          {MONTHS.map((month) => (
            <Select.Option key={month} value={month}>
              {monthName(month)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <button type="button" className="row-menu" aria-label={t('remove', { name: talk.name })} onClick={onRemove}>
        <TrashIcon aria-hidden />
      </button>
    </li>
  );
}
