import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Light } from '../../ui/light';
import type { LightColour } from './model';

const ORDER: readonly LightColour[] = ['green', 'yellow', 'red'];

/** Will it succeed in time? Shape and word, one of three; none is chosen beforehand. */
export function LightChoice({ light, onChange }: { light: LightColour | null; onChange: (light: LightColour) => void }) {
  const { t } = useTranslation('my-agreement');
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('report.light')}</Fieldset.Legend>
      <div className="choices">
        {ORDER.map((each) => (
          <Radio
            key={each}
            variant="outline"
            name={name}
            value={each}
            label={<Light light={each} />}
            checked={light === each}
            onChange={() => onChange(each)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
