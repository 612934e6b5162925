import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from './agreement-context';
import { GoalCard } from './goal-card';

/** Goals that were answered here and reach the unit no longer: kept, outside every sum. */
export function OutOfReach() {
  const { t } = useTranslation('my-agreement');
  const { document } = useOpenAgreement();
  if (document.outOfReach.length === 0) return null;
  return (
    <section className="area" aria-labelledby="utenfor">
      <div className="area-head">
        <h3 id="utenfor" className="h2">
          {t('outOfReach.title')}
        </h3>
        <p className="sub sm">{t('outOfReach.note')}</p>
      </div>
      {document.outOfReach.map((goal) => (
        <GoalCard key={goal.id} goal={goal} />
      ))}
    </section>
  );
}
