import { EXPERIMENTAL_Suggestion as Suggestion, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  readonly id: number;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly note?: string;
}

interface SearchPickerProps {
  readonly id: string;
  readonly label: string;
  readonly value: Choice | null;
  readonly onChange: (choice: Choice | null) => void;
  /** Already narrowed down to what is typed. */
  readonly choices: readonly Choice[];
  readonly onSearch: (text: string) => void;
  readonly description?: ReactNode;
  readonly error?: string;
}

/** A field that finds one thing by name: type, arrow keys, Enter. */
export function SearchPicker({ id, label, value, onChange, choices, onSearch, description, error }: SearchPickerProps) {
  const { t } = useTranslation('administration');
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Suggestion
        filter={false}
        selected={value && { label: value.label, value: String(value.id) }}
        onSelectedChange={(item) => onChange(item ? (choices.find((choice) => String(choice.id) === item.value) ?? null) : null)}
        data-sr-clear={t('picker.clear')}
        data-sr-singular={t('picker.one')}
        data-sr-plural={t('picker.many')}
      >
        <Suggestion.Input id={id} aria-invalid={error ? true : undefined} onInput={(event) => onSearch(event.currentTarget.value)} />
        <Suggestion.Clear />
        <Suggestion.List>
          <Suggestion.Empty>{t('picker.none')}</Suggestion.Empty>
          {choices.map((choice) => (
            <Suggestion.Option key={choice.id} value={String(choice.id)} label={choice.label}>
              {choice.label}
              {choice.note && <span className="org-choice-note">{choice.note}</span>}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {description && <Field.Description>{description}</Field.Description>}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
