import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import { LifeDialog } from '../life/life-dialog';
import type { LifeStep } from '../life/life-steps';

const WAYS = ['return', 'withdraw'] as const;

/** The step by which the reader makes an agreement that was sent editable again; undefined where it is not theirs to take. */
export function useWayBack(): (typeof WAYS)[number] | undefined {
  const { allowedActions } = useOpenAgreement().document;
  return WAYS.find((step) => allowedActions.includes(step));
}

/** The button for it, with its dialog. */
export function WayBack({ step }: { step: (typeof WAYS)[number] }) {
  const { t } = useTranslation('agreement-life');
  const [asked, setAsked] = useState<LifeStep | null>(null);
  return (
    <div>
      <Button onClick={() => setAsked(step)}>{t(`step.${step}.open`)}</Button>
      {asked && <LifeDialog step={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
