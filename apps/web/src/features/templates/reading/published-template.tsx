import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { Page } from '../../../ui/page';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useChange } from '../../administration/parts/use-change';
import { LevelsSection } from '../levels/levels-section';
import type { Template } from '../model';
import { RenameTemplate } from '../rename-template';
import { TemplateCrumbs } from '../template-crumbs';
import { ContentReading } from './content-reading';
import { VersionsSection } from './versions-section';

interface PublishedTemplateProps {
  readonly template: Template;
  readonly note: ReactNode;
  readonly onSaid: (message: string) => void;
}

/** What holds now, and the way to the next version. */
export function PublishedTemplate({ template, note, onSaid }: PublishedTemplateProps) {
  const { t } = useTranslation('templates');
  const { content } = template;
  const start = useChange(
    () =>
      answer(
        api.PUT('/api/templates/{templateId}/draft', {
          params: { path: { templateId: template.id }, header: ifMatch(0) },
          body: { content: content! },
        }),
      ),
    () => undefined,
  );
  return (
    <Page
      title={template.name}
      crumbs={<TemplateCrumbs name={template.name} />}
      lead={template.publishedOn && t('page.publishedLead', { number: template.publishedNumber, day: formatDay(template.publishedOn) })}
      actions={
        <>
          <RenameTemplate template={template} onSaid={onSaid} />
          {content && template.allowedActions.includes('edit') && (
            <Button loading={start.isPending} onClick={() => start.mutate(undefined)}>
              {t('page.startDraft')}
            </Button>
          )}
        </>
      }
    >
      {note}
      <ProblemSummary error={start.error} />
      <LevelsSection template={template} onSaid={onSaid} />
      {content && <ContentReading content={content} />}
      <VersionsSection template={template} />
    </Page>
  );
}
