import { daysBetween } from '@kaskade/domain';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgreementStandingRow } from '../model';

/** A unit, its leader, how the agreement stands, and how long a change from above has waited. */
export function AgreementRowItem({ row, day }: { row: AgreementStandingRow; day: string }) {
  const { t } = useTranslation('report');
  const { unitId, unitName, leaderName, standing, underWay, unansweredChanges, unansweredSince } = row;
  return (
    <li>
      <div className="row between">
        <h3>
          <Link to="/rapport/$unitId" params={{ unitId }} search={{ dag: day }}>
            {unitName}
          </Link>
        </h3>
        <span>{[t(`agreements.${standing}`), underWay && t(`agreements.${underWay}`)].filter(Boolean).join(', ')}</span>
      </div>
      <p className="sub caps">{leaderName ?? t('vacant')}</p>
      {unansweredChanges > 0 && (
        <p className="caps">
          {t('agreements.changes', { count: unansweredChanges })}
          {unansweredSince && `, ${t('agreements.waited', { count: daysBetween(unansweredSince, day) })}`}
        </p>
      )}
    </li>
  );
}
