import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { Differences } from '../../versions/differences';
import type { Signing } from '../model';
import { useWayBack, WayBack } from './way-back';

/** The other has signed something else than what stands there now: what differs, and the way on. */
export function ChangedSinceSignature({ signing }: { signing: Signing }) {
  const { t } = useTranslation('agreement-life');
  const wayBack = useWayBack();
  const names = (signing.frozen?.signatures ?? []).map(({ name }) => name).join(', ');
  return (
    <Section title={t('changed.title')} note={t('changed.note', { names })}>
      <div className="stack">
        <p>{t('changed.text', { names })}</p>
        <Differences differences={signing.difference ?? []} />
        {wayBack && <WayBack step={wayBack} />}
      </div>
    </Section>
  );
}
