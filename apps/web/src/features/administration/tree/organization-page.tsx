import { Button } from '@digdir/designsystemet-react';
import { FileImportIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { formatDay } from '../../../format/day';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { UnitAction } from '../model';
import { OrganizationTabs } from '../organization-tabs';
import { DoneNote, type Done } from '../parts/done-note';
import { treeQuery } from '../queries';
import type { TreeSearch } from './tree-search';
import { NewUnitDialog } from '../unit/new-unit-dialog';
import { UnitDialog } from '../unit/unit-dialog';
import '../administration.css';
import { TreeControls } from './tree-controls';
import { TreeGrid } from './tree-grid';
import { TreeSummary } from './tree-summary';
import { useOpenUnits } from './use-open-units';
import { isFiltering, visibleRows, type TreeFilter } from './visible-rows';

const route = getRouteApi('/app/organisasjon');
const POSTS = { konstituert: 'acting', ledig: 'vacant' } as const;

/** The leader tree on a day: search, open, and change it from a date. */
export function OrganizationPage() {
  const { t } = useTranslation('administration');
  const me = useMe();
  const { dag, sok, niva, post } = route.useSearch();
  const navigate = useNavigate({ from: '/organisasjon' });
  const { data: tree, error, isPlaceholderData } = useQuery(treeQuery(dag));
  const open = useOpenUnits(tree, me);
  const [text, setText] = useState(sok ?? '');
  const [acting, setActing] = useState<{ action: UnitAction | 'create'; unitId: number | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const day = dag ?? me.today;

  const filter: TreeFilter = useMemo(() => ({ text, levelId: niva, post: post && POSTS[post] }), [text, niva, post]);
  const rows = useMemo(() => visibleRows(tree?.units ?? [], open.openIds, filter), [tree, open.openIds, filter]);
  const search = (change: Partial<TreeSearch>) => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const onAction = useCallback((action: UnitAction, unitId: number) => setActing({ action, unitId }), []);
  const close = () => setActing(null);
  const finish = (result: Done) => {
    close();
    setDone(result);
  };

  return (
    <Page
      title={t('title')}
      eyebrow={t('tree.eyebrow', { day: formatDay(day, 'full') })}
      actions={tree && <TreeActions allowed={tree.allowedActions} onCreate={() => setActing({ action: 'create', unitId: null })} />}
    >
      <OrganizationTabs />
      <TreeControls
        levels={tree?.levels ?? []}
        text={text}
        onText={(next) => {
          setText(next);
          search({ sok: next || undefined });
        }}
        downTo={open.downTo}
        onDownTo={open.showDownTo}
        day={day}
        onDay={(next) => search({ dag: next === '' || next === me.today ? undefined : next })}
      />
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!tree && !error && <Loading what={t('tree.loading')} rows={12} />}
      {tree && (
        <section className="section" data-wide aria-label={t('tree.label')} aria-busy={isPlaceholderData}>
          <TreeSummary
            tree={tree}
            filter={filter}
            onFilter={({ levelId, post: state }) =>
              search({ niva: levelId, post: state && (state === 'acting' ? 'konstituert' : 'ledig') })
            }
          />
          {rows.length > 0 && <TreeGrid tree={tree} rows={rows} onToggle={open.toggle} onAction={onAction} />}
          {rows.length === 0 && <EmptyState>{isFiltering(filter) ? t('tree.noMatch') : t('tree.empty')}</EmptyState>}
          <p className="sub sm" role="status">
            {isFiltering(filter)
              ? t('tree.matches', { count: rows.filter((row) => row.isMatch).length })
              : t('tree.shown', { shown: rows.length, count: tree.unitCount })}{' '}
            {t('tree.keys')}
          </p>
        </section>
      )}
      {acting?.action === 'create' && <NewUnitDialog day={day} parent={null} onClose={close} onDone={finish} />}
      {acting?.unitId != null && acting.action !== 'create' && (
        <UnitDialog action={acting.action} unitId={acting.unitId} day={day} onClose={close} onDone={finish} />
      )}
    </Page>
  );
}

function TreeActions({ allowed, onCreate }: { allowed: readonly string[]; onCreate: () => void }) {
  const { t } = useTranslation('administration');
  return (
    <div className="org-head-actions">
      {allowed.includes('import') && (
        <Button asChild variant="secondary">
          <Link to="/organisasjon/import">
            <FileImportIcon aria-hidden /> {t('tree.import')}
          </Link>
        </Button>
      )}
      {allowed.includes('createUnit') && (
        <Button onClick={onCreate}>
          <PlusIcon aria-hidden /> {t('tree.newUnit')}
        </Button>
      )}
    </div>
  );
}
