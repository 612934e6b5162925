import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Loading } from '../../ui/loading';
import { ProblemSummary } from '../../ui/problem-summary';
import { Section } from '../../ui/section';
import { DoneNote, type Done } from '../administration/parts/done-note';
import { DeputyDialog } from './deputy-dialog';
import { DeputyRow } from './deputy-row';
import { EndDeputyDialog } from './end-deputy-dialog';
import type { Deputy } from './model';
import { deputiesQuery } from './queries';

type Open = { readonly what: 'name' } | { readonly what: 'change' | 'end'; readonly deputy: Deputy };

/** The deputies of one unit, with what I may do about them. */
export function DeputySection({ unitId, title }: { unitId: number; title: string }) {
  const { t } = useTranslation('deputy');
  const { data: unit, error } = useQuery(deputiesQuery(unitId));
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const close = () => setOpen(null);
  const finish = (result: Done) => {
    close();
    setDone(result);
  };
  return (
    <Section title={title} note={t('note')}>
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!unit && !error && <Loading what={t('loading')} rows={2} />}
      {unit && unit.deputies.length === 0 && <EmptyState>{t('none')}</EmptyState>}
      <ul className="rows">
        {unit?.deputies.map((deputy) => (
          <DeputyRow key={deputy.id} deputy={deputy} onOpen={(what) => setOpen({ what, deputy })} />
        ))}
      </ul>
      {unit?.allowedActions.includes('name') && (
        <div className="row org-actions">
          <Button onClick={() => setOpen({ what: 'name' })}>{t('name')}</Button>
        </div>
      )}
      {unit && open?.what === 'name' && <DeputyDialog unit={unit} deputy={null} onClose={close} onDone={finish} />}
      {unit && open?.what === 'change' && <DeputyDialog unit={unit} deputy={open.deputy} onClose={close} onDone={finish} />}
      {unit && open?.what === 'end' && <EndDeputyDialog unit={unit} deputy={open.deputy} onClose={close} onDone={finish} />}
    </Section>
  );
}
