import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeWeight } from './model';

interface WeightFieldProps {
  readonly weight: ChangeWeight;
  readonly onChange: (weight: ChangeWeight) => void;
}

/** Whether the leaders below have to answer. */
export function WeightField({ weight, onChange }: WeightFieldProps) {
  const { t } = useTranslation('goals');
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('weight.label')}</Fieldset.Legend>
      {(['binding', 'editorial'] as const).map((each) => (
        <Radio
          key={each}
          name={name}
          value={each}
          label={t(`weight.${each}`)}
          description={t(`weight.note.${each}`)}
          checked={weight === each}
          onChange={() => onChange(each)}
        />
      ))}
    </Fieldset>
  );
}
