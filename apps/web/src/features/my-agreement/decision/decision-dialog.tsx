import { isDay, type Day } from '@kaskade/domain';
import { Radio, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import { QuestionDialog } from '../../../ui/question-dialog';
import { EditingConflict } from '../../administration/parts/editing-conflict';
import { useOpenAgreement } from '../agreement-context';
import type { Decision } from '../model';
import { useDecision } from './use-decision';

interface DecisionDialogProps {
  /** Null: the first. */
  readonly decision: Decision | null;
  readonly onClose: () => void;
}

/** Body, case and archive number, decided or taken note of, and the two dates. */
export function DecisionDialog({ decision, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('agreement-life');
  const { cache } = useOpenAgreement();
  const id = useId();
  const editing = useDecision(decision, onClose);
  const { value, edit } = editing;
  const close = () => {
    // What was refused may be so because the agreement is another by now.
    if (editing.error) void cache.reload();
    onClose();
  };
  const day = (of: Day | '') => (isDay(of) ? formatDay(of) : t('decision.noDay'));
  const error = (field: string) => fieldMessage(editing.error, field);
  return (
    <>
      <QuestionDialog
        title={t('decision.title')}
        lead={t('decision.lead')}
        error={editing.error}
        inputId={(field) => `${id}-${field}`}
        submit={t('save')}
        isPending={editing.isPending}
        onSubmit={editing.save}
        onClose={close}
      >
        <Textfield
          id={`${id}-bodyName`}
          label={t('decision.body')}
          value={value.bodyName}
          onChange={(event) => edit({ bodyName: event.target.value })}
          error={error('bodyName')}
          maxLength={200}
        />
        <div className="fields">
          <Textfield
            id={`${id}-caseNumber`}
            label={t('decision.case')}
            description={t('decision.caseNote')}
            value={value.caseNumber}
            onChange={(event) => edit({ caseNumber: event.target.value })}
            error={error('caseNumber')}
            maxLength={60}
          />
          <Textfield
            id={`${id}-archiveNumber`}
            label={t('decision.archive')}
            description={t('decision.archiveNote')}
            value={value.archiveNumber}
            onChange={(event) => edit({ archiveNumber: event.target.value })}
            error={error('archiveNumber')}
            maxLength={60}
          />
        </div>
        <Fieldset>
          <Fieldset.Legend>{t('decision.outcome')}</Fieldset.Legend>
          {(['decided', 'noted'] as const).map((each) => (
            <Radio
              key={each}
              name={`${id}-outcome`}
              value={each}
              label={t(`decision.${each}`)}
              checked={value.outcome === each}
              onChange={() => edit({ outcome: each })}
            />
          ))}
        </Fieldset>
        <div className="fields">
          <DayField
            id={`${id}-decidedOn`}
            label={t(`decision.day.${value.outcome}`)}
            value={value.decidedOn}
            onChange={(decidedOn) => edit({ decidedOn })}
            error={error('decidedOn')}
          />
          <DayField
            id={`${id}-effectiveOn`}
            label={t('decision.effectiveOn')}
            value={value.effectiveOn}
            onChange={(effectiveOn) => edit({ effectiveOn })}
            error={error('effectiveOn')}
          />
        </div>
      </QuestionDialog>
      <EditingConflict
        editing={editing}
        subject={t('decision.title')}
        fields={[
          { key: 'bodyName', label: t('decision.body') },
          { key: 'caseNumber', label: t('decision.case') },
          { key: 'archiveNumber', label: t('decision.archive') },
          { key: 'outcome', label: t('decision.outcome'), show: (text) => t(`decision.${text.outcome}`) },
          { key: 'decidedOn', label: t(`decision.day.${value.outcome}`), show: (text) => day(text.decidedOn) },
          { key: 'effectiveOn', label: t('decision.effectiveOn'), show: (text) => day(text.effectiveOn) },
        ]}
      />
    </>
  );
}
