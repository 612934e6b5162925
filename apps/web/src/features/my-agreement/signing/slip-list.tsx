import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import type { Slip } from '../model';
import { anchorOfSlip } from './missing-anchor';
import { useObstacleWords } from './use-obstacle-words';

interface SlipListProps {
  readonly slips: readonly Slip[];
  readonly passed: readonly string[];
  /** Signing was tried with some of them neither put right nor ticked. */
  readonly isMissing: boolean;
  readonly onPass: (key: string, isPassed: boolean) => void;
}

/** What looks like a slip, each with a tick to sign past it and a way to where it stands. */
export function SlipList({ slips, passed, isMissing, onPass }: SlipListProps) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const words = useObstacleWords();
  return (
    <Fieldset>
      <Fieldset.Legend>{t('slips.legend')}</Fieldset.Legend>
      {slips.map((slip) => {
        const text = words.slip(slip);
        const anchor = anchorOfSlip(slip);
        return (
          <div key={slip.key} className="slip">
            <Checkbox
              label={text}
              value={slip.key}
              checked={passed.includes(slip.key)}
              onChange={(event) => onPass(slip.key, event.target.checked)}
              aria-invalid={(isMissing && !passed.includes(slip.key)) || undefined}
            />
            {anchor && (
              <Link
                className="sm"
                to="/avtale/$agreementId"
                params={{ agreementId: document.id }}
                hash={anchor}
                aria-label={t('signing.goToNamed', { text })}
              >
                {t('slips.mend')}
              </Link>
            )}
          </div>
        );
      })}
      {isMissing && <ValidationMessage role="alert">{t('slips.missing')}</ValidationMessage>}
    </Fieldset>
  );
}
