import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import { AgreementOpened } from './agreement-opened';
import type { MyAgreement } from './model';
import { myAgreementsQuery } from './queries';
import './my-agreement.css';

const route = getRouteApi('/app/min-avtale');

/** My agreement; with several units, the one chosen. */
export function MyAgreementPage() {
  const { t } = useTranslation('my-agreement');
  const { enhet, tiltak } = route.useSearch();
  const { data: mine } = useSuspenseQuery(myAgreementsQuery);
  const chosen = mine.find((each) => each.unit.id === enhet) ?? mine[0];
  if (!chosen) {
    return (
      <Page title={t('title')}>
        <EmptyState>{t('none')}</EmptyState>
      </Page>
    );
  }
  const chooser = mine.length > 1 && <UnitChooser mine={mine} chosen={chosen} />;
  if (chosen.agreementId === null) return <Missing missing={chosen} chooser={chooser} />;
  return <AgreementOpened key={chosen.agreementId} agreementId={chosen.agreementId} openMeasureId={tiltak} chooser={chooser} isMine />;
}

function UnitChooser({ mine, chosen }: { mine: readonly MyAgreement[]; chosen: MyAgreement }) {
  const { t } = useTranslation('my-agreement');
  const navigate = useNavigate();
  const choose = (unitId: string) => void navigate({ to: '/min-avtale', search: { enhet: Number(unitId) } });
  return (
    <ToggleGroup value={String(chosen.unit.id)} onChange={choose} aria-label={t('chooseUnit')}>
      {mine.map(({ unit }) => (
        <ToggleGroup.Item key={unit.id} value={String(unit.id)}>
          {unit.name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  );
}

function Missing({ missing, chooser }: { missing: MyAgreement; chooser: ReactNode }) {
  const { t } = useTranslation('my-agreement');
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: () => answer(api.POST('/api/agreements', { body: { unitId: missing.unit.id, periodId: missing.period.id } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['agreements'] }),
  });
  return (
    <Page title={t('titleOf', { period: missing.period.name })} eyebrow={missing.unit.name} actions={chooser}>
      <ProblemSummary error={create.error} />
      <EmptyState
        action={
          missing.allowedActions.includes('create') && (
            <Button onClick={() => create.mutate()} loading={create.isPending}>
              {t('create')}
            </Button>
          )
        }
      >
        {t('missing', { unit: missing.unit.name, period: missing.period.name })}
      </EmptyState>
    </Page>
  );
}
