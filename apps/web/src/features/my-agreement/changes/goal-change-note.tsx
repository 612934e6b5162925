import { Button } from '@digdir/designsystemet-react';
import { InformationSquareIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import { LifeDialog } from '../life/life-dialog';
import { ChangedFields } from './changed-fields';
import { useAcknowledge } from './use-acknowledge';
import type { AgreementChange } from './use-changes';

/** Who changed what after the agreement was signed, above or of their own goals, old and new word by word, and the two ways to answer. */
export function GoalChangeNote({ change }: { change: AgreementChange }) {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const [isAmending, setAmending] = useState(false);
  const acknowledge = useAcknowledge(change.id);
  const { owner, effect, sentOn, before, after, id, askedParty } = change;
  const isOwn = askedParty === 'superior';
  const words = isOwn ? 'changes.own' : 'changes';
  const title = after?.title ?? before?.title ?? '';
  const who = owner.leader?.name ?? owner.unitName;
  const mayAmend = document.allowedActions.includes('amend');
  const mayAcknowledge = change.allowedActions.includes('acknowledge');
  return (
    <section className="change-note" id={`endring-${id}`} aria-label={t(`${words}.label`, { title })}>
      <InformationSquareIcon aria-hidden className="ic l" />
      <div className="stack-s">
        <p className="b">{t(`${words}.${effect}`, { who, day: formatDay(sentOn), title })}</p>
        <ChangedFields change={change} />
        <ProblemSummary error={acknowledge.error} />
        {isOwn && !mayAcknowledge && (
          <p className="sub sm">
            {t('changes.own.waits', { superior: document.superior?.name ?? document.employerBody ?? t('next.nobody') })}
          </p>
        )}
        {document.amendment && <p className="sub sm">{t('changes.inAmendment')}</p>}
        {(mayAmend || mayAcknowledge) && (
          <div className="row">
            {mayAmend && (
              <Button variant="secondary" onClick={() => setAmending(true)} aria-label={t('changes.amendNamed', { title })}>
                {t('changes.amend')}
              </Button>
            )}
            {mayAcknowledge && (
              <Button
                variant="secondary"
                onClick={() => acknowledge.mutate()}
                loading={acknowledge.isPending}
                aria-label={t('changes.acknowledgeNamed', { title })}
              >
                {t('changes.acknowledge')}
              </Button>
            )}
          </div>
        )}
      </div>
      {isAmending && <LifeDialog step="amend" firstWords={t(`${words}.reason`, { title })} onClose={() => setAmending(false)} />}
    </section>
  );
}
