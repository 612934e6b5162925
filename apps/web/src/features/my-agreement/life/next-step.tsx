import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import { MissingList } from '../signing/missing-list';
import { signingQuery } from '../signing/queries';
import { useUnansweredChanges } from '../changes/use-changes';
import { LastComment } from './last-comment';
import { LifeDialog } from './life-dialog';
import { nextPlan, readerOf, type LifeStep } from './life-steps';
import { NextButtons } from './next-buttons';
import { useStageWords } from './use-stage-words';

/** Where the agreement stands in words, what was said when it was last moved, and the one next thing to do. */
export function NextStep() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [asked, setAsked] = useState<LifeStep | null>(null);
  const { allowedActions } = document;
  const { data: signing } = useQuery({ ...signingQuery(document.id), enabled: allowedActions.includes('propose') });
  const reader = readerOf(document);
  const unanswered = useUnansweredChanges();
  const changes = unanswered.filter(({ askedParty }) => askedParty === reader);
  const missing = allowedActions.includes('propose') ? (signing?.missing ?? []) : [];
  const isLeader = reader === 'leader';
  const plan = nextPlan({
    allowedActions,
    missing: missing.length,
    changes: changes.length,
    isFollowedUp: isLeader && document.state === 'active',
  });
  return (
    <section className="next-step stack-s" aria-labelledby="neste-steg">
      <h2 id="neste-steg" className="h3">
        {t('next.title')}
      </h2>
      <LastComment />
      <p>{useStageWords(reader)}</p>
      {changes.length > 0 && <p>{t(isLeader ? 'next.changes' : 'next.ownChanges', { count: changes.length })}</p>}
      {missing.length > 0 && (
        <details>
          <summary>{t('next.missing', { count: missing.length })}</summary>
          <MissingList missing={missing} />
        </details>
      )}
      <NextButtons plan={plan} missing={missing} firstChange={changes[0]} onAsk={setAsked} />
      {asked && <LifeDialog step={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
