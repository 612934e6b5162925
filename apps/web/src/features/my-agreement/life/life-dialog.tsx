import { Textfield } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import { QuestionDialog } from '../../../ui/question-dialog';
import { useOpenAgreement } from '../agreement-context';
import { holdingVersion } from '../../versions/former-version';
import { wordsOfStep, type LifeStep } from './life-steps';
import { useLifeStep } from './use-life-step';

interface LifeDialogProps {
  readonly step: LifeStep;
  /** What stands in the field to begin with. */
  readonly firstWords?: string;
  readonly onClose: () => void;
}

/** Says in one sentence what a step does, asks for what goes with it, and takes it. */
export function LifeDialog({ step, firstWords = '', onClose }: LifeDialogProps) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [words, setWords] = useState(firstWords);
  const [isTried, setTried] = useState(false);
  const take = useLifeStep(step, onClose);
  const wants = wordsOfStep[step];
  const isMissing = wants === 'required' && words.trim() === '';
  const submit = () => {
    setTried(true);
    if (!isMissing) take.mutate(words.trim());
  };
  const { leader, editor, superior, employerBody, id, versions } = document;
  const names = { leader: (editor ?? leader).name, superior: superior?.name ?? employerBody ?? t('next.nobody') };
  const adopted = holdingVersion(versions);
  const hasChanges = take.error instanceof ProblemError && take.error.code === 'amendment-has-changes';
  return (
    <QuestionDialog
      title={t(`step.${step}.title`)}
      lead={t(`step.${step}.lead`, names)}
      error={take.error}
      submit={t(`step.${step}.submit`)}
      isPending={take.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {wants !== 'none' && (
        <Textfield
          multiline
          rows={4}
          label={t(`step.${step}.words`)}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          error={isTried && isMissing ? t(`step.${step}.wordsMissing`) : undefined}
          maxLength={4000}
        />
      )}
      {hasChanges && adopted && (
        <p>
          <Link to="/avtale/$agreementId/sammenlign" params={{ agreementId: id }} search={{ fra: adopted.number, til: 'na' }}>
            {t('step.dropAmendment.seeChanges')}
          </Link>
        </p>
      )}
    </QuestionDialog>
  );
}
