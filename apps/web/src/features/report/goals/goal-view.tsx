import { Button } from '@digdir/designsystemet-react';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { useNarrow } from '../../../ui/use-narrow';
import { AgreementCounts } from '../agreements/agreement-counts';
import { standsAlone, type UnitReport } from '../model';
import { GoalCards } from './goal-cards';
import { GoalTable } from './goal-table';
import { LightCounts } from './light-counts';
import { TurnedCards } from './turned-cards';
import { TurnedTable } from './turned-table';
import { useOpenFigure } from './use-open-figure';
import { WhyPanel } from './why-panel';
import './goals.css';
import './why.css';

const route = getRouteApi('/app/rapport/$unitId');

/** More subordinates than this don't fit beside each other: then they begin as rows. */
const MOST_UNITS_AS_COLUMNS = 6;

/** The goals of a report as a table or, on a phone, as cards; either way round. */
export function GoalView({ report }: { report: UnitReport }) {
  const { t } = useTranslation(['report', 'ui']);
  const { snudd, omraade } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const figure = useOpenFigure();
  const isAlone = standsAlone(report);
  const isTurned = !isAlone && (snudd ?? report.columns.length - 1 > MOST_UNITS_AS_COLUMNS);
  const openGoal = report.goals.find((goal) => goal.id === figure.goalId);
  if (report.goals.length === 0) {
    return (
      <div className="report-body">
        <AgreementCounts report={report} />
        <EmptyState>{t('goals.none')}</EmptyState>
      </div>
    );
  }

  const turn = () => void navigate({ search: (search) => ({ ...search, snudd: !isTurned, omraade: undefined }), resetScroll: false });
  const showArea = (areaId: number | undefined) =>
    void navigate({ search: (search) => ({ ...search, omraade: areaId, maal: undefined, del: undefined }), resetScroll: false });
  return (
    <div className="report-body">
      <AgreementCounts report={report} />
      <LightCounts report={report} />
      <div className="row between report-explained">
        <p className="sm">{t('goals.explained')}</p>
        <div className="row">
          <span className="sub sm">{t('ui:openFigures')}</span>
          {!isAlone && (
            <Button variant="tertiary" className="small" onClick={turn}>
              <ArrowsCirclepathIcon aria-hidden />
              {t(isTurned ? 'goals.asRows' : 'goals.turn')}
            </Button>
          )}
        </div>
      </div>
      {isNarrow && (isTurned ? <TurnedCards report={report} figure={figure} /> : <GoalCards report={report} figure={figure} />)}
      {!isNarrow && (
        <div className="table-and-panel" data-panel={openGoal && figure.part !== undefined ? true : undefined}>
          <div>
            {isTurned ? (
              <TurnedTable report={report} figure={figure} areaId={omraade ?? openGoal?.areaId} onArea={showArea} />
            ) : (
              <GoalTable report={report} figure={figure} />
            )}
          </div>
          {openGoal && figure.part !== undefined && <WhyPanel report={report} goal={openGoal} part={figure.part} onClose={figure.close} />}
        </div>
      )}
    </div>
  );
}
