import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { formatDayAsHeading } from '../../format/day';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ReadProblem } from '../../ui/read-problem';
import { AgreementNumbersSection } from './agreement-numbers';
import { ChiefAgreementSection } from './chief-agreement';
import { DeputyForSection } from './deputy-for';
import { greetingAt } from './greeting';
import { InboxSection } from './inbox-section';
import type { FrontPage } from './model';
import { MyStatusSection } from './my-status';
import { frontPageQuery } from './queries';
import { StartingPlaces } from './starting-places';
import './front-page.css';

/** The inbox is the front page: what is due, what waits for my decision, what comes; and my status in three figures. */
export function FrontPagePage() {
  const { t } = useTranslation('front-page');
  const me = useMe();
  const { data: page, error } = useQuery(frontPageQuery);
  const firstName = me.person.name.split(' ')[0];
  return (
    <Page
      title={t(`greeting.${greetingAt(new Date())}`, { name: firstName })}
      eyebrow={formatDayAsHeading(me.today)}
      lead={page && leadOf(page, t)}
    >
      <ReadProblem error={error} />
      {!page && !error && <Loading what={t('loading')} rows={6} />}
      {page && <Inbox page={page} />}
    </Page>
  );
}

function Inbox({ page }: { page: FrontPage }) {
  const { t } = useTranslation('front-page');
  const { dueSoon, needsMyDecision, coming, status, chiefAgreement, agreementNumbers, deputyFor, today } = page;
  const isEmpty = dueSoon.length + needsMyDecision.length + coming.length === 0;
  return (
    <>
      {isEmpty && status.length > 0 && !chiefAgreement && <EmptyState>{t('nothing')}</EmptyState>}
      <InboxSection
        title={t('dueSoon.title')}
        note={t('dueSoon.note', { count: dueSoon.length })}
        items={dueSoon}
        today={today}
        hasNextThing
      />
      <InboxSection
        title={t('decision.title')}
        note={t('decision.note', { count: needsMyDecision.length })}
        items={needsMyDecision}
        today={today}
        hasNextThing={dueSoon.length === 0}
      />
      {chiefAgreement && <ChiefAgreementSection agreement={chiefAgreement} />}
      {agreementNumbers && <AgreementNumbersSection numbers={agreementNumbers} />}
      {deputyFor.length > 0 && <DeputyForSection deputyFor={deputyFor} />}
      {status.length === 0 && <StartingPlaces />}
      <InboxSection title={t('coming.title')} note={t('coming.note')} items={coming} today={today} />
      {status.map((unitStatus) => (
        <MyStatusSection key={unitStatus.unit.id} status={unitStatus} today={today} isOneOfMany={status.length > 1} />
      ))}
    </>
  );
}

/** One sentence about what matters today. */
function leadOf({ dueSoon, needsMyDecision }: FrontPage, t: TFunction): string {
  const overdue = dueSoon.filter((item) => item.days !== null && item.days < 0).length;
  const waiting = dueSoon.filter((item) => item.days === null).length;
  const soon = dueSoon.length - overdue - waiting;
  return [
    overdue > 0 && t('lead.overdue', { count: overdue }),
    soon > 0 && t(overdue > 0 ? 'lead.soonToo' : 'lead.soon', { count: soon }),
    waiting > 0 && t('lead.waiting', { count: waiting }),
    needsMyDecision.length > 0 && t('lead.decision', { count: needsMyDecision.length }),
  ]
    .filter(Boolean)
    .join(' ');
}
