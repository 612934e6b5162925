import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../format/number';
import { Figure } from '../../../ui/figure';
import type { Tree } from '../model';
import type { TreeFilter } from './visible-rows';

interface TreeSummaryProps {
  readonly tree: Tree;
  readonly filter: TreeFilter;
  /** Narrows down to what a figure counts; the same again lifts it. */
  readonly onFilter: (change: Pick<TreeFilter, 'levelId' | 'post'>) => void;
}

/** How many units on each level, and how many posts are filled; each figure opens to its units. */
export function TreeSummary({ tree, filter, onFilter }: TreeSummaryProps) {
  const { t } = useTranslation('administration');
  const postFigure = (post: 'acting' | 'vacant') => (
    <Figure isOpen={filter.post === post} onOpen={() => onFilter({ post: filter.post === post ? undefined : post })}>
      {t(`tree.count.${post}`, { count: tree[post], number: formatNumber(tree[post]) })}
    </Figure>
  );
  return (
    <div className="org-summary">
      <ul className="row">
        {tree.levels.map(({ levelId, leaderTitle, units }) => (
          <li key={levelId}>
            {leaderTitle}{' '}
            <Figure
              isOpen={filter.levelId === levelId}
              label={t('tree.count.level', { number: formatNumber(units), title: leaderTitle })}
              onOpen={() => onFilter({ levelId: filter.levelId === levelId ? undefined : levelId })}
            >
              {formatNumber(units)}
            </Figure>
          </li>
        ))}
      </ul>
      <p>
        <b className="b">{t('tree.count.units', { count: tree.unitCount, number: formatNumber(tree.unitCount) })}</b>{' '}
        {t('tree.count.permanent', { count: tree.permanent, number: formatNumber(tree.permanent) })}, {postFigure('acting')},{' '}
        {postFigure('vacant')}
      </p>
    </div>
  );
}
