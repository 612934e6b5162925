import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { goalChangesQuery } from './queries';
import { SentChange } from './sent-change';

/** For the owner of a shared goal: what has been sent, and who has answered. Read when it is opened. */
export function SentChanges({ goalId, title }: { goalId: number; title: string }) {
  const { t } = useTranslation('goals');
  const [isOpen, setOpen] = useState(false);
  const { data, error } = useQuery({ ...goalChangesQuery(goalId), enabled: isOpen });
  return (
    <Details
      className="goal-part sent-changes"
      open={isOpen}
      onToggle={(event) => setOpen((event.target as HTMLElement & { open: boolean }).open)}
    >
      <Details.Summary aria-label={t('sent.summaryNamed', { title })}>{t('sent.summary')}</Details.Summary>
      <Details.Content>
        <ProblemSummary error={error} />
        {isOpen && !data && !error && <Loading what={t('sent.loading')} rows={2} />}
        {data?.changes.length === 0 && <p className="sub">{t('sent.none')}</p>}
        {data && data.changes.length > 0 && (
          <ul className="rows">
            {data.changes.map((change) => (
              <SentChange key={change.id} goalId={goalId} change={change} />
            ))}
          </ul>
        )}
      </Details.Content>
    </Details>
  );
}
