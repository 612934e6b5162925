import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LimitFault, LimitField, MoneyRulesText } from './model';

interface LimitFieldsProps {
  readonly fields: readonly LimitField[];
  readonly value: MoneyRulesText;
  readonly faults: Partial<Record<LimitField, LimitFault>>;
  readonly onChange: (change: Partial<MoneyRulesText>) => void;
}

/** Limits beside one another, each with what is wrong with it. */
export function LimitFields({ fields, value, faults, onChange }: LimitFieldsProps) {
  const { t } = useTranslation('money-rules');
  return (
    <div className="limit-fields">
      {fields.map((field) => {
        const fault = faults[field];
        return (
          <Textfield
            key={field}
            id={field}
            label={t(`field.${field}`)}
            suffix={field.startsWith('percent') ? '%' : 'kr'}
            inputMode="decimal"
            maxLength={24}
            value={value[field]}
            error={fault && t(`fault.${fault}`)}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        );
      })}
    </div>
  );
}
