import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../../../format/day';
import { formatNumber } from '../../../format/number';
import type { OrganizationImport } from './use-organization-import';

/** Where we are: the file is chosen, tried, imported. */
export function ImportSteps({ work: { file, result, answeredAt, isRunning } }: { work: OrganizationImport }) {
  const { t } = useTranslation('administration');
  const rows = result?.sheets.reduce((sum, sheet) => sum + sheet.rows, 0) ?? 0;
  const current = !file ? 0 : result?.mayBeApplied || result?.applied ? 2 : 1;
  const steps = [
    { key: 'file', isDone: file !== null, note: file?.name ?? t('import.step.noFile') },
    {
      key: 'dryRun',
      isDone: result?.mayBeApplied || result?.applied || false,
      note: isRunning
        ? t('import.reading')
        : result && answeredAt
          ? t('import.step.read', { rows: formatNumber(rows), clock: formatClock(answeredAt) })
          : t('import.step.writesNothing'),
    },
    {
      key: 'apply',
      isDone: result?.applied ?? false,
      note: t(result?.applied ? 'import.step.applied' : result?.mayBeApplied ? 'import.step.ready' : 'import.step.whenRight'),
    },
  ] as const;
  return (
    <ol className="org-steps">
      {steps.map(({ key, isDone, note }, index) => (
        <li key={key} aria-current={index === current ? 'step' : undefined} data-done={isDone || undefined}>
          <span className="org-step-mark" aria-hidden>
            {isDone ? <CheckmarkIcon className="ic" /> : index + 1}
          </span>
          <span>
            <b className="b">{t(`import.step.${key}`)}</b>
            <span className="org-note">{note}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
