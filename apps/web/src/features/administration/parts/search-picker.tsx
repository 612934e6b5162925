import { EXPERIMENTAL_Suggestion as Suggestion, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './search-picker.css';

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
  /** The choices are those of what was typed before: they are seen, and can't be chosen. */
  readonly isSearching?: boolean;
  readonly description?: ReactNode;
  readonly error?: string;
}

/** A field that finds one thing by name: type, arrow keys, Enter. */
export function SearchPicker({
  id,
  label,
  value,
  onChange,
  choices,
  onSearch,
  isSearching = false,
  description,
  error,
}: SearchPickerProps) {
  const { t } = useTranslation('administration');
  const input = useRef<HTMLInputElement>(null);
  useHeldEnter(input, isSearching);
  return (
    <Field>
      <Label htmlFor={id}>{label}</Label>
      <Suggestion
        filter={false}
        // A whole name that is typed chooses by itself, but not from a list of something else.
        onBeforeMatch={(event) => isSearching && event.preventDefault()}
        selected={value && { label: value.label, value: String(value.id) }}
        onSelectedChange={(item) => onChange(item ? (choices.find((choice) => String(choice.id) === item.value) ?? null) : null)}
        data-sr-clear={t('picker.clear')}
        data-sr-singular={t('picker.one')}
        data-sr-plural={t('picker.many')}
      >
        <Suggestion.Input
          ref={input}
          id={id}
          aria-invalid={error ? true : undefined}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <Suggestion.Clear />
        <Suggestion.List className="picker-list" aria-busy={`${isSearching}`}>
          <Suggestion.Empty>{t(isSearching ? 'picker.searching' : 'picker.none')}</Suggestion.Empty>
          {choices.map((choice) => (
            <Suggestion.Option key={choice.id} value={String(choice.id)} label={choice.label} aria-disabled={`${isSearching}`}>
              {choice.label}
              {choice.note && <span className="picker-note">{choice.note}</span>}
            </Suggestion.Option>
          ))}
        </Suggestion.List>
      </Suggestion>
      {description && <Field.Description>{description}</Field.Description>}
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}

/** The list takes Enter at the document, on its way in: it is kept from it further out. Nothing that is typed is lost. */
function useHeldEnter(input: { readonly current: HTMLInputElement | null }, isHeld: boolean): void {
  useEffect(() => {
    if (!isHeld) return;
    const hold = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== input.current) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', hold, true);
    return () => window.removeEventListener('keydown', hold, true);
  }, [input, isHeld]);
}
