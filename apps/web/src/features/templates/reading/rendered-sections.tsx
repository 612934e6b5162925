import type { TemplateSection } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';
import { SectionItems } from './section-items';

/** The sections as they read in an agreement; where goals, talks and the rest come, it says so. */
export function RenderedSections({ sections }: { sections: readonly TemplateSection[] }) {
  const { t } = useTranslation('templates');
  return (
    <div className="rendered">
      {sections.map((section) => (
        <section key={section.id} className="stack-s">
          <h3>{section.heading || t('section.unnamed')}</h3>
          {section.access !== 'public' && (
            <p className="sub sm">
              {section.access === 'internal' ? t('access.internal') : t('access.exemptBy', { basis: section.legalBasis || '–' })}
            </p>
          )}
          {section.text && <p className="prose">{section.text}</p>}
          <SectionItems items={section.items} />
          {section.block !== 'none' && <p className="rendered-block sub sm">{t(`block.here.${section.block}`)}</p>}
        </section>
      ))}
    </div>
  );
}
