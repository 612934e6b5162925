import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import type { Template } from '../model';
import { templateVersionQuery } from '../queries';
import { TemplateCrumbs } from '../template-crumbs';
import { ContentReading } from './content-reading';

/** A published version as it was, for ever. */
export function OlderVersion({ template, number }: { template: Template; number: number }) {
  const { t } = useTranslation('templates');
  const { data: version, error } = useQuery(templateVersionQuery(template.id, number));
  return (
    <Page
      title={template.name}
      crumbs={<TemplateCrumbs name={template.name} />}
      lead={version?.publishedOn && t('page.olderLead', { number, day: formatDay(version.publishedOn) })}
      actions={
        <Link to="/avtaler/maler/$templateId" params={{ templateId: template.id }}>
          {t('page.toNewest')}
        </Link>
      }
    >
      <ProblemSummary error={error} />
      {!version && !error && <Loading what={t('page.loading')} rows={6} />}
      {version && <ContentReading content={version.content} />}
    </Page>
  );
}
