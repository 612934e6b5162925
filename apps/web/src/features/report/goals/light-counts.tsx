import { useTranslation } from 'react-i18next';
import { LIGHTS, LightShape } from '../../../ui/light';
import type { GoalReport } from '../model';

/** How many measures have which light, all in all. */
export function LightCounts({ lights }: { lights: GoalReport['lights'] }) {
  const { t } = useTranslation(['report', 'ui']);
  if (lights.measures === 0) return null;
  return (
    <ul className="light-counts">
      <li className="b">{t('measures', { count: lights.measures })}</li>
      {LIGHTS.filter((light) => lights[light] > 0).map((light) => (
        <li key={light} className="light" data-light={light}>
          <LightShape light={light} />
          <b className="b">{lights[light]}</b> {t(`ui:light.measure.${light}`)}
        </li>
      ))}
    </ul>
  );
}
