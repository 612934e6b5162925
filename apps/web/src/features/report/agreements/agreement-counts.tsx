import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../../ui/figure';
import { AGREEMENT_FIGURES, type AgreementFigure, type UnitReport } from '../model';
import { AgreementsDialog } from './agreements-dialog';

const route = getRouteApi('/app/rapport/$unitId');

/** How the agreements stand in all that the report covers, in words; each count opens to the units. */
export function AgreementCounts({ report }: { report: UnitReport }) {
  const { t } = useTranslation('report');
  const { avtaler } = route.useSearch();
  const navigate = route.useNavigate();
  const counts = report.overview.find((row) => row.part === 'sum')?.agreements;
  if (!counts || counts.units === 0) return null;
  const open = (figure: AgreementFigure | undefined) =>
    void navigate({ search: (search) => ({ ...search, avtaler: figure }), resetScroll: false, replace: true });
  return (
    <>
      <ul className="light-counts">
        <li className="b">{t('agreements.title', { count: counts.units })}</li>
        {AGREEMENT_FIGURES.filter((figure) => counts[figure] > 0).map((figure) => {
          const word = t(`agreements.${figure}`);
          return (
            <li key={figure}>
              <Figure onOpen={() => open(figure)} label={`${counts[figure]} ${word}`}>
                {counts[figure]}
              </Figure>{' '}
              {word}
            </li>
          );
        })}
      </ul>
      {avtaler && <AgreementsDialog report={report} figure={avtaler} onClose={() => open(undefined)} />}
    </>
  );
}
