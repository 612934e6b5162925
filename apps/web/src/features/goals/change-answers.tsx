import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { changeRowsQuery } from './queries';

/** Unit by unit: who has answered a change, and how; those who have not stand first. */
export function ChangeAnswers({ goalId, changeId }: { goalId: number; changeId: number }) {
  const { t } = useTranslation('goals');
  const { data, error } = useQuery(changeRowsQuery(goalId, changeId));
  if (!data) return error ? <ProblemSummary error={error} /> : <Loading what={t('sent.loading')} rows={3} />;
  const left = data.total - data.rows.length;
  return (
    <>
      <ul className="change-answers">
        {data.rows.map(({ unit, leader, agreementId, answer, answeredOn }) => (
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
      {left > 0 && <p className="sub sm">{t('reach.more', { count: left })}</p>}
    </>
  );
}
