import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import './goals.css';
import { MoreRows } from './more-rows';
import { changeRowsQuery } from './queries';

/** Unit by unit: who has answered a change, and how; those who have not stand first. */
export function ChangeAnswers({ goalId, changeId }: { goalId: number; changeId: number }) {
  const { t } = useTranslation('goals');
  const { data, error, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(changeRowsQuery(goalId, changeId));
  if (!data) return error ? <ProblemSummary error={error} /> : <Loading what={t('sent.loading')} rows={3} />;
  const rows = data.pages.flatMap((page) => page.rows);
  const total = data.pages.at(-1)?.total ?? 0;
  return (
    <>
      <ul className="change-answers">
        {rows.map(({ unit, leader, agreementId, answer, answeredOn }) => (
          <li key={agreementId} className="sm">
            <Link to="/avtale/$agreementId" params={{ agreementId }}>
              {unit.name}
            </Link>
            <span className="sub">{leader?.name ?? t('reach.noLeader')}</span>
            <span className={answer === 'unanswered' ? 'b' : 'sub'}>
              {t(`answer.${answer}`)}
              {answeredOn && ` ${formatDay(answeredOn)}`}
            </span>
          </li>
        ))}
      </ul>
      <MoreRows shown={rows.length} total={total} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      <ProblemSummary error={error} />
    </>
  );
}
