import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHEST_WEIGHT } from '@kaskade/domain';
import { DayField } from '../../ui/day-field';
import { fieldMessage } from '../../ui/problem-summary';
import type { Measure, Plan } from './model';
import { ProgressKindFields } from './progress-kind-fields';

interface PlanFieldsProps {
  readonly plan: Plan;
  readonly measure: Measure;
  /** Why the last save was refused, if it was. */
  readonly error: unknown;
  readonly isFocused: boolean;
  readonly onChange: (change: Partial<Plan>) => void;
}

const WEIGHTS = Array.from({ length: HIGHEST_WEIGHT }, (_, index) => index + 1);

/** What is planned: what, by whom, when, how heavy, and how progress is counted. */
export function PlanFields({ plan, measure, error, isFocused, onChange }: PlanFieldsProps) {
  const { t } = useTranslation('my-agreement');
  const id = useId();
  const message = (field: string) => fieldMessage(error, field);
  return (
    <>
      <Textfield
        autoFocus={isFocused}
        label={t('editor.what')}
        value={plan.title}
        onChange={(event) => onChange({ title: event.target.value })}
        error={message('title')}
        maxLength={300}
      />
      <div className="fields">
        <Textfield
          label={t('editor.responsible')}
          value={plan.responsible}
          onChange={(event) => onChange({ responsible: event.target.value })}
          maxLength={200}
        />
        <DayField
          id={`${id}-start`}
          label={t('editor.start')}
          value={plan.startOn ?? ''}
          onChange={(day) => onChange({ startOn: day || null })}
          error={message('startOn')}
        />
        <DayField
          id={`${id}-due`}
          label={t('editor.due')}
          value={plan.dueOn ?? ''}
          onChange={(day) => onChange({ dueOn: day || null })}
          error={message('dueOn')}
        />
        <Field>
          <Label htmlFor={`${id}-weight`}>{t('editor.weight')}</Label>
          <Select id={`${id}-weight`} value={plan.weight} onChange={(event) => onChange({ weight: Number(event.target.value) })}>
            {WEIGHTS.map((weight) => (
              <Select.Option key={weight} value={weight}>
                {t(`weight.${weight}`)}
              </Select.Option>
            ))}
          </Select>
          <Field.Description>{t('editor.weightNote')}</Field.Description>
        </Field>
      </div>
      <Textfield
        multiline
        rows={2}
        label={t('editor.description')}
        value={plan.description}
        onChange={(event) => onChange({ description: event.target.value })}
        maxLength={10_000}
      />
      <ProgressKindFields plan={plan} isReported={measure.progressDone !== null} error={error} onChange={onChange} />
    </>
  );
}
