import { useTranslation } from 'react-i18next';
import { Section } from '../../../ui/section';
import { useOpenAgreement } from '../agreement-context';
import { readerOf } from '../life/life-steps';
import { useStageWords } from '../life/use-stage-words';
import type { Signing } from '../model';
import { ChangedSinceSignature } from './changed-since-signature';
import { MissingList } from './missing-list';
import { SignForm } from './sign-form';
import { SignatureLines } from './signature-lines';
import { useWayBack, WayBack } from './way-back';

/** What the parties write in the agreement, which is locked while it is sent; the rest is mended as it stands. */
const IS_WRITTEN = ['goal-unanswered', 'conversations-missing', 'talk-missing'];

/** What is missing, or what has changed since the other signed, or the signing itself: one of them at a time. */
export function SigningPanel({ signing }: { signing: Signing }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const { leader, superior, employerBody, allowedActions } = document;
  const words = useStageWords(readerOf(document));
  const isChanged = signing.difference !== null;
  const wayBack = useWayBack();
  const maySign = allowedActions.includes('sign');
  return (
    <>
      {signing.missing.length > 0 && (
        <Section title={t('signing.missing', { count: signing.missing.length })} note={t('signing.missingNote')}>
          <div className="stack">
            <MissingList missing={signing.missing} />
            {wayBack && !isChanged && signing.missing.some(({ code }) => IS_WRITTEN.includes(code)) && (
              <>
                <p>{t(`signing.locked.${wayBack}`)}</p>
                <WayBack step={wayBack} />
              </>
            )}
          </div>
        </Section>
      )}
      {isChanged && <ChangedSinceSignature signing={signing} />}
      <Section title={t('signing.signatures')}>
        <SignatureLines signatures={signing.frozen?.signatures ?? []} leader={leader} other={superior ?? employerBody} />
        {!maySign && <p className="signing-words">{words}</p>}
      </Section>
      {maySign && !isChanged && signing.missing.length === 0 && <SignForm signing={signing} />}
    </>
  );
}
