import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import type { AgreementChange } from '../changes/use-changes';
import { blockAnchors } from '../document/document-parts';
import type { Missing } from '../model';
import { anchorOfMissing } from '../signing/missing-anchor';
import type { LifeStep, NextPlan } from './life-steps';

interface NextButtonsProps {
  readonly plan: NextPlan;
  readonly missing: readonly Missing[];
  readonly firstChange: AgreementChange | undefined;
  readonly onAsk: (step: LifeStep) => void;
}

/** The page's one filled button, and beside it what else may be done. */
export function NextButtons({ plan: { move, others }, missing, firstChange, onAsk }: NextButtonsProps) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  if (!move && others.length === 0) return null;
  return (
    <div className="row next-buttons">
      {move?.kind === 'step' && <Button onClick={() => onAsk(move.step)}>{t(`step.${move.step}.open`)}</Button>}
      {move?.kind === 'sign' && (
        <Button asChild>
          <Link to="/avtale/$agreementId/signering" params={{ agreementId: document.id }}>
            {t('next.sign')}
          </Link>
        </Button>
      )}
      {move?.kind === 'missing' && missing[0] && (
        <Button asChild>
          <a href={`#${anchorOfMissing(missing[0])}`}>{t('next.firstMissing')}</a>
        </Button>
      )}
      {move?.kind === 'changes' && firstChange && (
        <Button asChild>
          <a href={`#endring-${firstChange.id}`}>{t('next.firstChange')}</a>
        </Button>
      )}
      {move?.kind === 'goals' && (
        <Button asChild>
          <a href={`#${blockAnchors.goals}`}>{t('next.goals')}</a>
        </Button>
      )}
      {others.map((step) => (
        <Button key={step} variant="secondary" onClick={() => onAsk(step)}>
          {t(`step.${step}.open`)}
        </Button>
      ))}
    </div>
  );
}
