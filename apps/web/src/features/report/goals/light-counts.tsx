import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { LIGHTS, LightShape } from '../../../ui/light';
import type { MeasureFigure, UnitReport } from '../model';
import { MeasuresDialog } from './measures-dialog';

const route = getRouteApi('/app/rapport/$unitId');

/** How many measures have which light, in all that the report covers; each count opens to the measures. */
export function LightCounts({ report }: { report: UnitReport }) {
  const { t } = useTranslation(['report', 'ui']);
  const { tiltak } = route.useSearch();
  const navigate = route.useNavigate();
  const measures = report.overview.find((row) => row.part === 'sum')?.measures;
  if (!measures || measures.total === 0) return null;
  const open = (figure: MeasureFigure | undefined) =>
    void navigate({ search: (search) => ({ ...search, tiltak: figure }), resetScroll: false, replace: true });
  return (
    <>
      <ul className="light-counts">
        <li className="b">{t('measures', { count: measures.total })}</li>
        {LIGHTS.filter((light) => measures[light] > 0).map((light) => (
          <li key={light} className="light" data-light={light}>
            <LightShape light={light} />
            <Figure onOpen={() => open(light)} label={`${measures[light]} ${t(`ui:light.measure.${light}`)}`}>
              {measures[light]}
            </Figure>{' '}
            {t(`ui:light.measure.${light}`)}
          </li>
        ))}
        {measures.overdue > 0 && (
          <li>
            <Figure onOpen={() => open('overdue')} label={`${measures.overdue} ${t('overdue')}`}>
              {measures.overdue}
            </Figure>{' '}
            {t('overdue')}
          </li>
        )}
      </ul>
      {tiltak && <MeasuresDialog report={report} figure={tiltak} onClose={() => open(undefined)} />}
    </>
  );
}
