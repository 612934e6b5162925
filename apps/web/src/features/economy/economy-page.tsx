import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Pips } from '../../ui/progress';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import { useNarrow } from '../../ui/use-narrow';
import { CentreCards } from './centre-cards';
import { CentreTable } from './centre-table';
import { isFolded } from './fold';
import { FoldedCentres } from './folded-centres';
import { FiguresDialog } from './figures-dialog';
import type { CostCentre, UnitEconomy } from './model';
import { monthName } from '../../format/month';
import { unitEconomyQuery } from './queries';
import { economySentence } from './sentence';
import { UnitChoice } from './unit-choice';
import './economy.css';

const route = getRouteApi('/app/okonomi/$unitId');
const MOST_PIPS = 20;

/** The cost centres of a unit and all below it: budget, actual, forecast, and the forecast to write. */
export function EconomyPage() {
  const { t } = useTranslation('economy');
  const { unitId } = route.useParams();
  const { dag } = route.useSearch();
  const { data: economy, error } = useQuery(unitEconomyQuery(unitId, dag));
  return (
    <Page
      title={economy ? t('title', { unit: economy.unitName }) : t('titleAlone')}
      eyebrow={economy && eyebrow(economy, t)}
      lead={economy && economySentence(economy, t)}
      actions={<Actions unitId={unitId} />}
    >
      <ProblemSummary error={error} />
      {!economy && !error && <Loading what={t('loading')} rows={8} />}
      {economy && <Centres economy={economy} />}
    </Page>
  );
}

/** Another unit of mine; and for whoever sets them, the rules that the lights follow. */
function Actions({ unitId }: { unitId: number }) {
  const { t } = useTranslation('economy');
  const me = useMe();
  return (
    <>
      <UnitChoice unitId={unitId} />
      {me.may.includes('bands.write') && (
        <Button asChild variant="secondary">
          <Link to="/okonomi/innstillinger">{t('rules')}</Link>
        </Button>
      )}
    </>
  );
}

function eyebrow({ year, lastClosedMonth }: UnitEconomy, t: ReturnType<typeof useTranslation<'economy'>>['t']): string {
  return lastClosedMonth === 0 ? t('noneClosed', { year }) : t('closedThrough', { month: monthName(lastClosedMonth), year });
}

function Centres({ economy }: { economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  const { apen } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const me = useMe();
  const [figuresOf, setFiguresOf] = useState<CostCentre | null>(null);
  const { costCentres, withForecast } = economy.sumAll;
  if (costCentres === 0) {
    return <EmptyState>{me.may.includes('figures.import') ? t('emptyForController') : t('empty')}</EmptyState>;
  }
  const toggle = async ({ costCentreId }: CostCentre) => {
    await navigate({
      search: (search) => ({ ...search, apen: apen === costCentreId ? undefined : costCentreId }),
      replace: true,
      resetScroll: false,
    });
    if (apen === costCentreId) document.getElementById(`forecast-${costCentreId}`)?.focus();
  };
  const List = isFolded(economy) ? FoldedCentres : isNarrow ? CentreCards : CentreTable;
  return (
    <Section wide title={t('coverage', { count: costCentres, given: withForecast })}>
      {costCentres > 1 && costCentres <= MOST_PIPS && (
        <div className="coverage-pips">
          <Pips label={t('coverageLabel')} done={withForecast} wanted={costCentres} />
        </div>
      )}
      <List
        key={economy.unitId}
        economy={economy}
        openCentreId={apen}
        onToggle={(centre) => void toggle(centre)}
        onFigures={setFiguresOf}
      />
      <Footnote economy={economy} />
      {figuresOf && <FiguresDialog centre={figuresOf} economy={economy} onClose={() => setFiguresOf(null)} />}
    </Section>
  );
}

function Footnote({ economy: { sign, year } }: { economy: UnitEconomy }) {
  const { t } = useTranslation('economy');
  return (
    <p className="sub sm footnote">
      {t('footnote.bars')} {t(`footnote.${sign}`)} {t('footnote.comment')}{' '}
      <Link to="/okonomi/innstillinger" search={{ ar: year }}>
        {t('footnote.rules')}
      </Link>
    </p>
  );
}
