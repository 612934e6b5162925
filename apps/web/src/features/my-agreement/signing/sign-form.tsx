import { Button } from '@digdir/designsystemet-react';
import { PencilWritingIcon } from '@navikt/aksel-icons';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import { ProblemSummary } from '../../../ui/problem-summary';
import { Section } from '../../../ui/section';
import { useOpenAgreement } from '../agreement-context';
import type { Signing } from '../model';
import { HashWords } from './hash-words';
import { dropDraft, keepDraft, readDraft } from './signing-draft';
import { SlipList } from './slip-list';
import { useSign } from './use-sign';

/** What looks like a slip, what a signature means, what exactly is signed, and the signature. */
export function SignForm({ signing }: { signing: Signing }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [draft, setDraft] = useState(() => readDraft(document.id, signing.hash));
  const [isTried, setTried] = useState(false);
  const sign = useSign(signing);
  const { leader, superior, employerBody, versions } = document;
  const unpassed = signing.slips.filter(({ key }) => !draft.passedSlips.includes(key));
  const other = signing.party === 'leader' ? (superior?.name ?? employerBody ?? '') : leader.name;
  const number = signing.frozen?.number ?? Math.max(0, ...versions.map((version) => version.number)) + 1;
  const pass = (key: string, isPassed: boolean) => {
    const others = draft.passedSlips.filter((each) => each !== key);
    const next = { ...draft, passedSlips: isPassed ? [...others, key] : others };
    setDraft(next);
    keepDraft(document.id, next);
  };
  const renew = () => {
    dropDraft(document.id);
    setDraft((kept) => ({ ...readDraft(document.id, kept.hash), passedSlips: kept.passedSlips }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unpassed.length > 0 || sign.isPending) return;
    keepDraft(document.id, draft);
    sign.mutate(draft, {
      // The key was used before something changed: the next attempt is another one.
      onError: (error) => error instanceof ProblemError && error.code === 'idempotency-key-reused' && renew(),
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      {signing.slips.length > 0 && (
        <Section title={t('slips.title', { count: signing.slips.length })} note={t('slips.note')}>
          <SlipList slips={signing.slips} passed={draft.passedSlips} isMissing={isTried && unpassed.length > 0} onPass={pass} />
        </Section>
      )}
      <Section title={t('signing.sign', { number })}>
        <div className="stack">
          <p className="signing-words">{t(signing.frozen ? 'signing.meaningSecond' : 'signing.meaning', { number, other })}</p>
          {signing.preliminary && <p className="signing-words">{t('signing.preliminary', { other: superior?.name ?? '' })}</p>}
          <HashWords hash={signing.hash} />
          <ProblemSummary error={sign.error} />
          <div className="row">
            <Button type="submit" loading={sign.isPending}>
              <PencilWritingIcon aria-hidden /> {t('signing.do')}
            </Button>
          </div>
          <p className="sub sm">{t('signing.fresh')}</p>
        </div>
      </Section>
    </form>
  );
}
