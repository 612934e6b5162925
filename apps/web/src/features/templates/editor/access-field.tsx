import { sectionAccesses, TEMPLATE_LIMITS, type TemplateSection } from '@kaskade/domain';
import { Fieldset, Radio, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface AccessFieldProps extends Pick<TemplateSection, 'access' | 'legalBasis'> {
  readonly onChange: (change: Partial<TemplateSection>) => void;
}

/** Who may read the section; what is exempt from the public names the provision that says so. */
export function AccessField({ access, legalBasis, onChange }: AccessFieldProps) {
  const { t } = useTranslation('templates');
  const name = useId();
  return (
    <div className="stack-s">
      <Fieldset>
        <Fieldset.Legend>{t('access.label')}</Fieldset.Legend>
        {sectionAccesses.map((each) => (
          <Radio
            key={each}
            name={name}
            value={each}
            label={t(`access.${each}`)}
            description={t(`access.note.${each}`)}
            checked={access === each}
            onChange={() => onChange({ access: each, legalBasis: each === 'exempt' ? legalBasis : '' })}
          />
        ))}
      </Fieldset>
      {access === 'exempt' && (
        <Textfield
          label={t('access.legalBasis')}
          description={t('access.legalBasisNote')}
          value={legalBasis}
          maxLength={TEMPLATE_LIMITS.legalBasis}
          onChange={(event) => onChange({ legalBasis: event.target.value })}
        />
      )}
    </div>
  );
}
