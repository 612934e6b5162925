import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import './goals.css';
import type { GoalReach } from './model';
import { ReachUnits } from './reach-units';

/** Whom does this touch? Leaders, agreements, signed ones and measures in one sentence; which units, folded. */
export function ReachSummary({ goalId, reach }: { goalId: number; reach: GoalReach }) {
  const { t } = useTranslation('goals');
  const { action, units, vacant, leaders, agreements, signed, measures, added, removed } = reach;
  if (units === 0) return <p>{t('reach.nobody')}</p>;
  return (
    <div className="stack-s">
      <h3>{t('reach.title')}</h3>
      <p>{t(`reach.${action}`, { count: leaders, signed })}</p>
      <dl className="reach-figures">
        <dt>{t('reach.agreements')}</dt>
        <dd>{agreements}</dd>
        <dt>{t('reach.signed')}</dt>
        <dd>{signed}</dd>
        <dt>{t('reach.measures')}</dt>
        <dd>{measures}</dd>
      </dl>
      {action === 'revise' && added > 0 && <p className="sub sm">{t('reach.added', { count: added })}</p>}
      {action === 'revise' && removed > 0 && <p className="sub sm">{t('reach.removed', { count: removed })}</p>}
      {vacant > 0 && <p className="sub sm">{t('reach.vacant', { count: vacant })}</p>}
      <Details>
        <Details.Summary>{t('reach.units', { count: units })}</Details.Summary>
        <Details.Content>
          <ReachUnits goalId={goalId} reach={reach} />
        </Details.Content>
      </Details>
    </div>
  );
}
