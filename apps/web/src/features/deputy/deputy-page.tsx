import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/session';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { DeputySection } from './deputy-section';
import '../administration/administration.css';

/** For each unit that I lead: who stands in for me there, and when. */
export function DeputyPage() {
  const { t } = useTranslation('deputy');
  const units = useMe().units.filter((unit) => unit.kind !== 'away');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {units.length === 0 && <EmptyState>{t('leadsNothing')}</EmptyState>}
      {units.map(({ id, name }) => (
        <DeputySection key={id} unitId={id} title={name} />
      ))}
    </Page>
  );
}
