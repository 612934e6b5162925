import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { MeasureList } from './measure-list';
import type { Goal } from './model';

/** The measures of the leaders above for the same goal, level by level; folded, to orient. */
export function MeasuresAbove({ levels }: { levels: Goal['measuresAbove'] }) {
  const { t } = useTranslation('my-agreement');
  const count = levels.reduce((sum, level) => sum + level.measures.length, 0);
  if (count === 0) return null;
  return (
    <Details className="above">
      <Details.Summary>{t('above.summary', { count })}</Details.Summary>
      <Details.Content>
        {levels.map((level) => (
          <div key={level.unitId} className="stack-s">
            <h5 className="caps">
              {level.leader ? t('above.of', { name: level.leader.name, title: level.leader.title, unit: level.unitName }) : level.unitName}
            </h5>
            <MeasureList measures={level.measures} />
          </div>
        ))}
      </Details.Content>
    </Details>
  );
}
