import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { formatDay } from '../../../format/day';
import { Breadcrumbs } from '../../../ui/breadcrumbs';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../administration.css';
import { DeputySection } from '../../deputy/deputy-section';
import { DoneNote, type Done } from '../parts/done-note';
import { unitQuery } from '../queries';
import { LeadershipHistory } from './leadership-history';
import { CostCentreHistory, PlacementHistory, UnitsBelow } from './unit-history';
import { UnitFacts } from './unit-facts';

const route = getRouteApi('/app/organisasjon/enheter/$unitId');

/** A unit as it is on a day, what it has been and will be. */
export function UnitPage() {
  const { t } = useTranslation('administration');
  const { unitId } = route.useParams();
  const { dag } = route.useSearch();
  const me = useMe();
  const { today } = me;
  const [done, setDone] = useState<Done | null>(null);
  const { data: unit, error } = useQuery(unitQuery(unitId, dag));
  const day = dag ?? today;
  // HR sees those of every unit, a leader those of their own; others would be told that there is nothing.
  const seesDeputies = me.roles.includes('hr') || me.units.some((own) => own.id === unitId);
  const crumbs = (
    <Breadcrumbs
      label={t('unit.path')}
      items={[
        {
          key: 'tree',
          content: (
            <Link to="/organisasjon" search={{ dag }}>
              {t('title')}
            </Link>
          ),
        },
        { key: 'unit', content: <span aria-current="page">{unit?.name ?? '…'}</span> },
      ]}
    />
  );
  return (
    <Page
      title={unit?.name ?? t('unit.unit')}
      eyebrow={formatDay(day, 'full')}
      lead={unit && !unit.isThere && t('unit.notThere', { day: formatDay(day) })}
      crumbs={crumbs}
    >
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!unit && !error && <Loading what={t('unit.loading')} rows={8} />}
      {unit && (
        <>
          <UnitFacts unit={unit} day={day} onDone={setDone} />
          <LeadershipHistory unit={unit} day={day} onDone={setDone} />
          <PlacementHistory placements={unit.placements} />
          <CostCentreHistory costCentres={unit.costCentres} />
          <UnitsBelow units={unit.unitsBelow} />
          {seesDeputies && <DeputySection unitId={unit.id} title={t('unit.deputies')} />}
        </>
      )}
    </Page>
  );
}
