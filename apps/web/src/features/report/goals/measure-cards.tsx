import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { formatBasisPoints } from '../../../format/number';
import { Light } from '../../../ui/light';
import type { MeasureListRow } from '../model';

/** On a phone: a measure a card, what was said last before where it comes from. */
export function MeasureCards({ rows }: { rows: readonly MeasureListRow[] }) {
  const { t } = useTranslation('report');
  return (
    <ul className="row-cards">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="row between">
            <h3>{row.title ?? t('measureNotOpen')}</h3>
            {row.light && <Light small light={row.light} />}
          </div>
          {row.lastComment && <p>«{row.lastComment}»</p>}
          <p className="sub caps">{row.goalTitle ?? row.areaName}</p>
          <p className="sub caps">
            {row.unitName}, {row.leaderName ?? t('vacant')}
          </p>
          <dl className="pairs">
            <dt>{t('why.progress')}</dt>
            <dd>{row.progressBasisPoints === null ? t('silence.notReported') : formatBasisPoints(row.progressBasisPoints)}</dd>
            <dt>{t('measureList.due')}</dt>
            <dd>
              {row.dueOn ? formatDay(row.dueOn, 'short') : '–'}
              {row.isOverdue && `, ${t('overdue')}`}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
