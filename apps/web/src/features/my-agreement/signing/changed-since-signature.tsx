import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { Differences } from '../../versions/differences';
import { useOpenAgreement } from '../agreement-context';
import { LifeDialog } from '../life/life-dialog';
import type { LifeStep } from '../life/life-steps';
import type { Signing } from '../model';

/** The other has signed something else than what stands there now: what differs, and the way on. */
export function ChangedSinceSignature({ signing }: { signing: Signing }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [asked, setAsked] = useState<LifeStep | null>(null);
  const names = (signing.frozen?.signatures ?? []).map(({ name }) => name).join(', ');
  const wayOn = (['return', 'withdraw'] as const).find((step) => document.allowedActions.includes(step));
  return (
    <Section title={t('changed.title')} note={t('changed.note', { names })}>
      <div className="stack">
        <p>{t('changed.text', { names })}</p>
        <Differences differences={signing.difference ?? []} />
        {wayOn && (
          <div>
            <Button onClick={() => setAsked(wayOn)}>{t(`step.${wayOn}.open`)}</Button>
          </div>
        )}
        {asked && <LifeDialog step={asked} onClose={() => setAsked(null)} />}
      </div>
    </Section>
  );
}
