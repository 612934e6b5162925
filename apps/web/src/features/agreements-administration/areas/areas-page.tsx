import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isConflict } from '../../../api/problem';
import { useMe } from '../../../api/session';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../../administration/administration.css';
import { DoneNote, type Done } from '../../administration/parts/done-note';
import '../agreements-administration.css';
import { AgreementsTabs } from '../agreements-tabs';
import type { GoalArea } from '../model';
import { goalAreasQuery } from '../queries';
import { AreaDialog } from './area-dialog';
import { AreaList } from './area-list';
import { useMoveArea, type AreaMove } from './use-move-area';

/** The areas that goals are ordered by, in the order in which agreements and reports show them. */
export function AreasPage() {
  const { t } = useTranslation('agreements-administration');
  const me = useMe();
  const { data: areas, error } = useQuery(goalAreasQuery);
  const [open, setOpen] = useState<{ area: GoalArea | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [moved, setMoved] = useState<AreaMove | null>(null);
  const move = useMoveArea((made, now) => {
    setMoved(made);
    setDone({ message: t('areas.moved', { name: made.area.name, place: now.findIndex(({ id }) => id === made.area.id) + 1 }) });
  });
  const nextPosition = Math.max(0, ...(areas ?? []).map(({ position }) => position)) + 1;
  const create = me.may.includes('goalArea.write') && (
    <Button onClick={() => setOpen({ area: null })}>
      <PlusIcon aria-hidden /> {t('areas.new')}
    </Button>
  );
  return (
    <Page title={t('tabs.areas')} eyebrow={t('title')} lead={t('areas.lead')} actions={create}>
      <AgreementsTabs />
      <DoneNote done={isConflict(move.error) ? { message: t('areas.movedMeanwhile') } : done} />
      <ProblemSummary error={error ?? (isConflict(move.error) ? null : move.error)} />
      {!areas && !error && <Loading what={t('areas.loading')} rows={6} />}
      {areas?.length === 0 && <EmptyState>{t('areas.none')}</EmptyState>}
      {areas && areas.length > 0 && (
        <section className="section" data-wide aria-label={t('tabs.areas')}>
          <AreaList areas={areas} moved={moved} isMoving={move.isPending} onMove={move.mutate} onEdit={(area) => setOpen({ area })} />
        </section>
      )}
      {open && (
        <AreaDialog
          area={open.area}
          nextPosition={nextPosition}
          onClose={() => setOpen(null)}
          onDone={(result) => {
            setOpen(null);
            setDone(result);
          }}
        />
      )}
    </Page>
  );
}
