import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemSummary } from '../../ui/problem-summary';
import type { GoalReach } from './model';
import { MoreRows } from './more-rows';
import { reachRowsQuery } from './queries';

/** The units that are touched, level by level; a level that has not come yet is there with its count. */
export function ReachUnits({ goalId, reach }: { goalId: number; reach: GoalReach }) {
  const { t } = useTranslation('goals');
  const { data, error, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(reachRowsQuery(goalId, reach));
  const { levels, units } = reach;
  const rows = data.pages.flatMap((page) => page.rows);
  return (
    <div className="stack reach-units">
      {levels.map((level) => (
        <div key={level.levelId}>
          <h4 className="b sm">{t('reach.level', { title: level.title, count: level.units })}</h4>
          <ul>
            {rows
              .filter((row) => row.levelId === level.levelId)
              .map(({ unit, leader, effect, isSigned, measures, agreementId }) => (
                <li key={unit.id} className="sm">
                  <span>
                    {unit.name}
                    <span className="sub">, {leader?.name ?? t('reach.noLeader')}</span>
                  </span>
                  <span className="sub">
                    {[
                      effect !== 'changed' && t(`effect.${effect}`),
                      isSigned ? t('reach.isSigned') : agreementId !== null && t('reach.isDraft'),
                      measures > 0 && t('reach.withMeasures', { count: measures }),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <MoreRows shown={rows.length} total={units} isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      <ProblemSummary error={error} />
    </div>
  );
}
