import { Field, Label, Select } from '@digdir/designsystemet-react';

interface ChoiceFieldProps<T extends string | number> {
  readonly label: string;
  /** Null: not chosen yet. */
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** What stands there while nothing is chosen. */
  readonly empty?: string;
  readonly error?: string | undefined;
  /** Seen only by screen readers, where the column's heading says it to the others. */
  readonly hideLabel?: boolean;
  readonly onChange: (value: T) => void;
}

/** A select with its label. */
export function ChoiceField<T extends string | number>({ label, value, options, empty, error, hideLabel, onChange }: ChoiceFieldProps<T>) {
  return (
    <Field>
      <Label className={hideLabel ? 'ds-sr-only' : undefined}>{label}</Label>
      <Select
        value={value ?? ''}
        aria-invalid={error ? true : undefined}
        onChange={(event) => {
          const chosen = options.find((option) => String(option.value) === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === null && <Select.Option value="">{empty}</Select.Option>}
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {error && <p className="field-fault">{error}</p>}
    </Field>
  );
}
