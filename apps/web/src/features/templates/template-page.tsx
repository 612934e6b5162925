import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemSummary } from '../../ui/problem-summary';
import '../administration/administration.css';
import { DoneNote, type Done } from '../administration/parts/done-note';
import { EditedTemplate } from './editor/edited-template';
import { templateQuery } from './queries';
import { OlderVersion } from './reading/older-version';
import { PublishedTemplate } from './reading/published-template';
import './templates.css';

const route = getRouteApi('/app/avtaler/maler/$templateId');

/** A template: its draft where there is one, else what was published last, or the version that was asked for. */
export function TemplatePage() {
  const { t } = useTranslation('templates');
  const { templateId } = route.useParams();
  const { versjon } = route.useSearch();
  const navigate = useNavigate();
  const { data: template, error } = useQuery(templateQuery(templateId));
  const [done, setDone] = useState<Done | null>(null);
  if (!template) {
    return (
      <Page title={t('title')}>
        <ProblemSummary error={error} />
        {!error && <Loading what={t('page.loading')} rows={6} />}
      </Page>
    );
  }
  if (versjon !== undefined) return <OlderVersion template={template} number={versjon} />;
  const note = <DoneNote done={done} />;
  const say = (message: string) => setDone({ message });
  const leave = () => void navigate({ to: '/avtaler/maler' });
  return template.draft ? (
    <EditedTemplate key={template.draft.number} template={template} draft={template.draft} note={note} onSaid={say} onGone={leave} />
  ) : (
    <PublishedTemplate template={template} note={note} onSaid={say} />
  );
}
