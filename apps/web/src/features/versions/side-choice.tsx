import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionSummary } from '../my-agreement/model';
import type { Side } from './former-version';

interface SideChoiceProps {
  readonly versions: readonly VersionSummary[];
  readonly from: number;
  readonly to: Side;
  readonly onChange: (from: number, to: Side) => void;
}

/** Which two are compared. */
export function SideChoice({ versions, from, to, onChange }: SideChoiceProps) {
  const { t } = useTranslation('versions');
  const id = useId();
  const options = versions.map(({ number }) => (
    <Select.Option key={number} value={String(number)}>
      {t('number', { number })}
    </Select.Option>
  ));
  return (
    <div className="side-choice">
      <Field>
        <Label htmlFor={`${id}-from`}>{t('compare.from')}</Label>
        <Select id={`${id}-from`} value={String(from)} onChange={(event) => onChange(Number(event.target.value), to)}>
          {options}
        </Select>
      </Field>
      <Field>
        <Label htmlFor={`${id}-to`}>{t('compare.to')}</Label>
        <Select
          id={`${id}-to`}
          value={String(to)}
          onChange={(event) => onChange(from, event.target.value === 'na' ? 'na' : Number(event.target.value))}
        >
          {options}
          <Select.Option value="na">{t('compare.now')}</Select.Option>
        </Select>
      </Field>
    </div>
  );
}
