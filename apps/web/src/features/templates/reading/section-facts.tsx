import type { TemplateSection } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';

/** In few words: what stands in the section, how many points it has, and who may not read it. */
export function SectionFacts({ section: { block, items, access, legalBasis } }: { section: TemplateSection }) {
  const { t } = useTranslation('templates');
  const facts = [
    block !== 'none' && t(`block.${block}`),
    items.length > 0 && t('items.count', { count: items.length }),
    access === 'internal' && t('access.internal'),
    access === 'exempt' && t('access.exemptBy', { basis: legalBasis || '–' }),
  ].filter(Boolean);
  return facts.length > 0 ? <p className="sub sm">{facts.join(' · ')}</p> : null;
}
