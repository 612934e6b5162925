import { Button, Table } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { answer, api, ifMatch } from '../../../api/client';
import { formatNumber } from '../../../format/number';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../administration.css';
import type { Level } from '../model';
import { OrganizationTabs } from '../organization-tabs';
import { DoneNote, type Done } from '../parts/done-note';
import { useChange } from '../parts/use-change';
import { levelsQuery } from '../queries';
import { LevelDialog } from './level-dialog';

/** The levels of authority, from the top down: the municipality's own words for its leaders. */
export function LevelsPage() {
  const { t } = useTranslation('administration');
  const me = useMe();
  const { data: levels, error } = useQuery(levelsQuery);
  const [open, setOpen] = useState<{ level: Level | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const remove = useChange(
    ({ id, version }: Level) =>
      answer(api.DELETE('/api/organization/levels/{levelId}', { params: { path: { levelId: id }, header: ifMatch(version) } })),
    (_, { leaderTitle }) => setDone({ message: t('levels.deleted', { title: leaderTitle }) }),
  );
  const nextRank = Math.max(-1, ...(levels ?? []).map(({ rank }) => rank)) + 1;
  const create = me.may.includes('organization.write') && (
    <Button onClick={() => setOpen({ level: null })}>
      <PlusIcon aria-hidden /> {t('levels.new')}
    </Button>
  );
  return (
    <Page title={t('tabs.levels')} eyebrow={t('title')} lead={t('levels.lead')} actions={create}>
      <OrganizationTabs />
      <DoneNote done={done} />
      <ProblemSummary error={error ?? remove.error} />
      {!levels && !error && <Loading what={t('levels.loading')} rows={4} />}
      {levels?.length === 0 && <EmptyState>{t('levels.none')}</EmptyState>}
      {levels && levels.length > 0 && (
        <section className="section" data-wide aria-label={t('tabs.levels')}>
          <Table className="org-table">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('levels.rank')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('levels.leaderTitle')}</Table.HeaderCell>
                <Table.HeaderCell scope="col" className="num">
                  {t('levels.units')}
                </Table.HeaderCell>
                <Table.HeaderCell scope="col">
                  <span className="org-hidden">{t('people.column.actions')}</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {levels.map((level) => (
                <Table.Row key={level.id}>
                  <Table.Cell>{level.rank}</Table.Cell>
                  <Table.HeaderCell scope="row">{level.leaderTitle}</Table.HeaderCell>
                  <Table.Cell className="num">{formatNumber(level.units)}</Table.Cell>
                  <Table.Cell>
                    <LevelActions level={level} onEdit={() => setOpen({ level })} onDelete={() => remove.mutate(level)} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </section>
      )}
      {open && (
        <LevelDialog
          level={open.level}
          nextRank={nextRank}
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

function LevelActions({ level, onEdit, onDelete }: { level: Level; onEdit: () => void; onDelete: () => void }) {
  const { t } = useTranslation('administration');
  return (
    <span className="row">
      {level.allowedActions.includes('edit') && (
        <button type="button" className="link-button" aria-label={t('levels.editNamed', { title: level.leaderTitle })} onClick={onEdit}>
          {t('edit.short')}
        </button>
      )}
      {level.allowedActions.includes('delete') && (
        <button type="button" className="link-button" aria-label={t('levels.deleteNamed', { title: level.leaderTitle })} onClick={onDelete}>
          {t('levels.delete')}
        </button>
      )}
    </span>
  );
}
