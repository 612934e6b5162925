import { Button, Table, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import '../../administration/administration.css';
import { DoneNote, type Done } from '../../administration/parts/done-note';
import { Span } from '../../administration/parts/span';
import { AgreementsTabs } from '../agreements-tabs';
import type { Period } from '../model';
import { periodsQuery } from '../queries';
import { PeriodDialog } from './period-dialog';

/** The periods of agreements, the newest first. */
export function PeriodsPage() {
  const { t } = useTranslation('agreements-administration');
  const me = useMe();
  const { data: periods, error } = useQuery(periodsQuery);
  const [open, setOpen] = useState<{ period: Period | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const create = me.may.includes('period.write') && (
    <Button onClick={() => setOpen({ period: null })}>
      <PlusIcon aria-hidden /> {t('periods.new')}
    </Button>
  );
  return (
    <Page title={t('tabs.periods')} eyebrow={t('title')} lead={t('periods.lead')} actions={create}>
      <AgreementsTabs />
      <DoneNote done={done} />
      <ProblemSummary error={error} />
      {!periods && !error && <Loading what={t('periods.loading')} rows={3} />}
      {periods?.length === 0 && <EmptyState>{t('periods.none')}</EmptyState>}
      {periods && periods.length > 0 && <PeriodTable periods={periods} onEdit={(period) => setOpen({ period })} />}
      {open && (
        <PeriodDialog
          period={open.period}
          newest={periods?.[0]}
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

function PeriodTable({ periods, onEdit }: { periods: readonly Period[]; onEdit: (period: Period) => void }) {
  const { t } = useTranslation(['agreements-administration', 'administration']);
  return (
    <section className="section" data-wide aria-label={t('tabs.periods')}>
      <Table className="org-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('periods.name')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('periods.span')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">
              <span className="org-hidden">{t('actions')}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {periods.map((period) => (
            <Table.Row key={period.id}>
              <Table.HeaderCell scope="row">
                <Link to="/avtaler" search={{ periode: period.id }}>
                  {period.name}
                </Link>{' '}
                {period.isCurrent && <Tag data-color="success">{t('periods.current')}</Tag>}
              </Table.HeaderCell>
              <Table.Cell>
                <Span validFrom={period.validFrom} validTo={period.validTo} />
              </Table.Cell>
              <Table.Cell>
                {period.allowedActions.includes('edit') && (
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('periods.editNamed', { name: period.name })}
                    onClick={() => onEdit(period)}
                  >
                    {t('administration:edit.short')}
                  </button>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
