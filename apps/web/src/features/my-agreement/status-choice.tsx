import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportDraft } from './report-draft';

const ORDER: readonly ReportDraft['status'][] = ['planned', 'started', 'done'];

/** Where it stands. Done counts as 100 per cent. */
export function StatusChoice({ status, onChange }: { status: ReportDraft['status']; onChange: (status: ReportDraft['status']) => void }) {
  const { t } = useTranslation('my-agreement');
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('report.status')}</Fieldset.Legend>
      <div className="row">
        {ORDER.map((each) => (
          <Radio
            key={each}
            name={name}
            value={each}
            label={t(`measure.status.${each}`)}
            checked={status === each}
            onChange={() => onChange(each)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
