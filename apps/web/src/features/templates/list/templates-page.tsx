import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { AgreementsTabs } from '../../agreements-administration/agreements-tabs';
import '../../administration/administration.css';
import { templatesQuery } from '../queries';
import '../templates.css';
import { NewTemplateDialog } from './new-template-dialog';
import { SigningOrderSection } from './signing-order-section';
import { TemplateList } from './template-list';

/** The templates that agreements are made on, and in which order one signs. */
export function TemplatesPage() {
  const { t } = useTranslation(['templates', 'agreements-administration']);
  const navigate = useNavigate();
  const { data: templates, error } = useQuery(templatesQuery);
  const [isMaking, setMaking] = useState(false);
  const create = (
    <Button onClick={() => setMaking(true)}>
      <PlusIcon aria-hidden /> {t('new')}
    </Button>
  );
  return (
    <Page title={t('title')} eyebrow={t('agreements-administration:title')} lead={t('lead')} actions={create}>
      <AgreementsTabs />
      <ProblemSummary error={error} />
      {!templates && !error && <Loading what={t('loading')} rows={3} />}
      {templates?.length === 0 && <EmptyState>{t('none')}</EmptyState>}
      {templates && templates.length > 0 && <TemplateList templates={templates} />}
      <SigningOrderSection />
      {isMaking && (
        <NewTemplateDialog
          templates={templates ?? []}
          onClose={() => setMaking(false)}
          onDone={(templateId) => void navigate({ to: '/avtaler/maler/$templateId', params: { templateId } })}
        />
      )}
    </Page>
  );
}
