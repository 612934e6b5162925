import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { ImportStep } from './use-figure-import';

const STEPS: readonly ImportStep[] = ['file', 'columns', 'dryRun', 'done'];

/** Where on the way we are: done steps with a tick, the present one marked. */
export function ImportSteps({ step, fileName }: { step: ImportStep; fileName: string | undefined }) {
  const { t } = useTranslation('figure-import');
  const present = STEPS.indexOf(step);
  return (
    <ol className="import-steps" aria-label={t('steps.label')}>
      {STEPS.map((each, index) => {
        const isDone = index < present || step === 'done';
        return (
          <li key={each} aria-current={index === present ? 'step' : undefined} data-done={isDone || undefined}>
            <span className="step-number" aria-hidden>
              {isDone ? <CheckmarkIcon /> : index + 1}
            </span>
            <span>
              <b className="b">{t(`steps.${each}`)}</b>
              <span className="block caps">{each === 'file' && fileName ? fileName : t(`steps.${each}Note`)}</span>
              {isDone && <span className="ds-sr-only">{t('steps.isDone')}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
