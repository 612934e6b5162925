import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../ui/problem-summary';
import type { GoalInput } from './model';
import { ScopeField } from './scope-field';

interface GoalFieldsProps {
  readonly unitId: number;
  readonly value: GoalInput;
  readonly error: unknown;
  readonly onChange: (change: Partial<GoalInput>) => void;
}

/** The words of a goal, and whom it is for. */
export function GoalFields({ unitId, value, error, onChange }: GoalFieldsProps) {
  const { t } = useTranslation('my-agreement');
  return (
    <>
      <Textfield
        autoFocus
        label={t('goalEditor.name')}
        value={value.title}
        onChange={(event) => onChange({ title: event.target.value })}
        error={fieldMessage(error, 'title')}
        maxLength={300}
      />
      <Textfield
        multiline
        rows={3}
        label={t('goalEditor.text')}
        value={value.text}
        onChange={(event) => onChange({ text: event.target.value })}
        maxLength={20_000}
      />
      <Textfield
        multiline
        rows={2}
        label={t('goal.principles')}
        value={value.principles}
        onChange={(event) => onChange({ principles: event.target.value })}
        maxLength={20_000}
      />
      <Textfield
        label={t('goalEditor.source')}
        description={t('goalEditor.sourceNote')}
        value={value.source}
        onChange={(event) => onChange({ source: event.target.value })}
        maxLength={300}
      />
      <ScopeField unitId={unitId} content={value} error={fieldMessage(error, 'scopeUnitIds')} onChange={onChange} />
    </>
  );
}
