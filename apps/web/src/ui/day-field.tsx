import { isDay, type Day } from '@kaskade/domain';
import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { formatDay } from '../format/day';

interface DayFieldProps {
  readonly label: ReactNode;
  /** '' while no day is chosen. */
  readonly value: Day | '';
  readonly onChange: (day: Day | '') => void;
  readonly min?: Day;
  readonly max?: Day;
  readonly error?: string;
  readonly required?: boolean;
  readonly id?: string;
  /** Beside the day in words: "runde 3 er åpen". */
  readonly note?: ReactNode;
}

/** The browser's own date field, with the day echoed in words so that a slip shows. */
export function DayField({ label, value, onChange, min, max, error, required, id, note }: DayFieldProps) {
  return (
    <Field className="day-field">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type="date"
        value={value}
        min={min}
        max={max}
        required={required}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <Field.Description>
        {isDay(value) && formatDay(value, 'full')}
        {isDay(value) && note && ', '}
        {note}
      </Field.Description>
      {error && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
}
