import { useTranslation } from 'react-i18next';
import type { GoalReach } from './model';

/** The units that are touched, level by level. */
export function ReachUnits({ reach: { levels, rows, units } }: { reach: GoalReach }) {
  const { t } = useTranslation('goals');
  const left = units - rows.length;
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
      {left > 0 && <p className="sub sm">{t('reach.more', { count: left })}</p>}
    </div>
  );
}
