import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { Measure } from './model';
import { progressFault, type ReportDraft } from './report-draft';

interface ReportedProgressFieldProps {
  readonly measure: Measure;
  readonly draft: ReportDraft;
  /** Whether one has tried to send it: then what is wrong is said at the field. */
  readonly isTried: boolean;
  readonly isFocused: boolean;
  readonly onChange: (change: Partial<ReportDraft>) => void;
}

/** How far: a per cent, a count, or a tick at each milestone reached. */
export function ReportedProgressField({ measure, draft, isTried, isFocused, onChange }: ReportedProgressFieldProps) {
  const { t } = useTranslation('my-agreement');
  if (measure.progressKind === 'milestones') {
    const toggle = (id: number, isReached: boolean) =>
      onChange({ reachedIds: isReached ? [...draft.reachedIds, id] : draft.reachedIds.filter((each) => each !== id) });
    return (
      <Fieldset>
        <Fieldset.Legend>{t('report.milestones')}</Fieldset.Legend>
        {measure.milestones.map(({ id, title, dueOn }, index) => (
          <Checkbox
            key={id}
            autoFocus={isFocused && index === 0}
            value={String(id)}
            label={title}
            description={dueOn ? formatDay(dueOn) : undefined}
            checked={draft.reachedIds.includes(id)}
            onChange={(event) => toggle(id, event.target.checked)}
          />
        ))}
      </Fieldset>
    );
  }
  const isPercent = measure.progressKind === 'percent';
  const before = measure.progressDone;
  const fault = isTried ? progressFault(draft, measure) : null;
  return (
    <Textfield
      className="progress-field"
      autoFocus={isFocused}
      inputMode="numeric"
      label={t('report.progress')}
      suffix={isPercent ? '%' : t('report.ofWanted', { wanted: measure.wantedCount, word: measure.countedWord })}
      description={before === null ? t('report.notBefore') : t('report.before', { before: isPercent ? `${before}\u00a0%` : before })}
      value={draft.progress}
      onChange={(event) => onChange({ progress: event.target.value })}
      error={fault ? t(`report.${fault}`) : undefined}
    />
  );
}
