import { isDay, type Day } from '@kaskade/domain';
import { Radio, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { DayField } from '../../../ui/day-field';
import { fieldMessage } from '../../../ui/problem-summary';
import { QuestionDialog } from '../../../ui/question-dialog';
import { useOpenAgreement } from '../agreement-context';
import type { Decision } from '../model';

interface DecisionDialogProps {
  /** Null: the first. */
  readonly decision: Decision | null;
  readonly onClose: () => void;
}

const orNull = (day: Day | ''): Day | null => (isDay(day) ? day : null);

/** Body, case and archive number, decided or taken note of, and the two dates. */
export function DecisionDialog({ decision, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const id = useId();
  const [bodyName, setBodyName] = useState(decision?.bodyName ?? document.employerBody ?? '');
  const [caseNumber, setCaseNumber] = useState(decision?.caseNumber ?? '');
  const [archiveNumber, setArchiveNumber] = useState(decision?.archiveNumber ?? '');
  const [outcome, setOutcome] = useState(decision?.outcome ?? 'decided');
  const [decidedOn, setDecidedOn] = useState<Day | ''>(decision?.decidedOn ?? '');
  const [effectiveOn, setEffectiveOn] = useState<Day | ''>(decision?.effectiveOn ?? '');
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.PUT('/api/agreements/{agreementId}/decision', {
          params: { path: { agreementId: document.id }, header: ifMatch(decision?.version ?? 0) },
          body: { bodyName, caseNumber, archiveNumber, outcome, decidedOn: orNull(decidedOn), effectiveOn: orNull(effectiveOn) },
        }),
      ),
    onSuccess: async () => {
      await cache.reload();
      onClose();
    },
    onError: () => cache.reload(),
  });
  const error = (field: string) => fieldMessage(save.error, field);
  return (
    <QuestionDialog
      title={t('decision.title')}
      lead={t('decision.lead')}
      error={save.error}
      inputId={(field) => `${id}-${field}`}
      submit={t('save')}
      isPending={save.isPending}
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <Textfield
        id={`${id}-bodyName`}
        label={t('decision.body')}
        value={bodyName}
        onChange={(event) => setBodyName(event.target.value)}
        error={error('bodyName')}
        maxLength={200}
      />
      <div className="fields">
        <Textfield
          id={`${id}-caseNumber`}
          label={t('decision.case')}
          description={t('decision.caseNote')}
          value={caseNumber}
          onChange={(event) => setCaseNumber(event.target.value)}
          error={error('caseNumber')}
          maxLength={60}
        />
        <Textfield
          id={`${id}-archiveNumber`}
          label={t('decision.archive')}
          description={t('decision.archiveNote')}
          value={archiveNumber}
          onChange={(event) => setArchiveNumber(event.target.value)}
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
            checked={outcome === each}
            onChange={() => setOutcome(each)}
          />
        ))}
      </Fieldset>
      <div className="fields">
        <DayField
          id={`${id}-decidedOn`}
          label={t(`decision.day.${outcome}`)}
          value={decidedOn}
          onChange={setDecidedOn}
          error={error('decidedOn')}
        />
        <DayField
          id={`${id}-effectiveOn`}
          label={t('decision.effectiveOn')}
          value={effectiveOn}
          onChange={setEffectiveOn}
          error={error('effectiveOn')}
        />
      </div>
    </QuestionDialog>
  );
}
