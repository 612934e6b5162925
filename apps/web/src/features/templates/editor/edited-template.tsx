import { Button } from '@digdir/designsystemet-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../../ui/autosave/save-state';
import { Page } from '../../../ui/page';
import { Section } from '../../../ui/section';
import { LevelsSection } from '../levels/levels-section';
import type { Template, TemplateDraft } from '../model';
import { RenameTemplate } from '../rename-template';
import { TemplateCrumbs } from '../template-crumbs';
import { VersionsSection } from '../reading/versions-section';
import { AreasField } from './areas-field';
import { DiscardDialog } from './discard-dialog';
import { FaultList } from './fault-list';
import { PreviewPanel } from './preview-panel';
import { PublishDialog } from './publish-dialog';
import { SectionList } from './section-list';
import { TalksField } from './talks-field';
import { TemplateConflict } from './template-conflict';
import { useDraft } from './use-draft';

interface EditedTemplateProps {
  readonly template: Template;
  readonly draft: TemplateDraft;
  readonly note: ReactNode;
  readonly onSaid: (message: string) => void;
  /** The draft was discarded, and the template with it. */
  readonly onGone: () => void;
}

/** The draft of a template with its preview beside it, saved while one works. */
export function EditedTemplate({ template, draft, note, onSaid, onGone }: EditedTemplateProps) {
  const { t } = useTranslation('templates');
  const { autosave, flush } = useDraft(template.id, draft);
  const { value: content } = autosave;
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null);
  const [isComparing, setComparing] = useState(true);
  const faults = useRef<HTMLDivElement>(null);
  const edit = (change: Partial<typeof content>) => autosave.change((now) => ({ ...now, ...change }));
  const publish = async () => {
    await flush();
    if (faults.current) faults.current.focus();
    else setAsked('publish');
  };
  const number = draft.number;
  return (
    <Page
      title={template.name}
      crumbs={<TemplateCrumbs name={template.name} />}
      lead={t('page.draftLead', { number })}
      actions={
        <>
          <SaveState autosave={autosave} onCompare={() => setComparing(true)} />
          <RenameTemplate template={template} onSaid={onSaid} />
          <Button variant="tertiary" onClick={() => void flush().then(() => setAsked('discard'))}>
            {t('page.discard')}
          </Button>
          <Button onClick={() => void publish()}>{t('publish.button')}</Button>
        </>
      }
    >
      {note}
      {draft.faults.length > 0 && <FaultList ref={faults} content={content} faults={draft.faults} />}
      <div className="template-edit">
        <div>
          <Section title={t('parts.sections')} note={t('parts.sectionsNote')}>
            <SectionList
              sections={content.sections}
              onChange={(edited) => autosave.change((now) => ({ ...now, sections: edited(now.sections) }))}
            />
          </Section>
          <Section title={t('parts.talks')} note={t('parts.talksNote')}>
            <TalksField
              minimum={content.minimumConversations}
              talks={content.talks}
              onMinimum={(minimumConversations) => edit({ minimumConversations })}
              onTalks={(edited) => autosave.change((now) => ({ ...now, talks: edited(now.talks) }))}
            />
          </Section>
          <Section title={t('parts.areas')}>
            <AreasField areaIds={content.areaIds} onChange={(areaIds) => edit({ areaIds })} />
          </Section>
          <LevelsSection template={template} onSaid={onSaid} />
          {template.versions.length > 0 && <VersionsSection template={template} />}
        </div>
        <aside className="template-preview panel" aria-label={t('parts.preview')}>
          <h2>{t('parts.preview')}</h2>
          <PreviewPanel content={content} />
        </aside>
      </div>
      {asked === 'publish' && (
        <PublishDialog
          template={template}
          number={number}
          flush={flush}
          onClose={() => setAsked(null)}
          onDone={() => onSaid(t('publish.done', { number }))}
        />
      )}
      {asked === 'discard' && (
        <DiscardDialog
          template={template}
          number={number}
          flush={flush}
          onClose={() => setAsked(null)}
          onDone={() => (template.publishedNumber === null ? onGone() : onSaid(t('page.discarded')))}
        />
      )}
      {isComparing && <TemplateConflict name={template.name} autosave={autosave} onClose={() => setComparing(false)} />}
    </Page>
  );
}
