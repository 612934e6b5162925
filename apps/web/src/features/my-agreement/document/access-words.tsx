import { useTranslation } from 'react-i18next';
import type { Section } from '../model';

/** Who may read a chapter, in small words; what is exempt names its provision. */
export function AccessWords({ section }: { section: Pick<Section, 'access' | 'legalBasis'> }) {
  const { t } = useTranslation('agreement-life');
  return <p className="sub sm">{t(`access.${section.access}`, { basis: section.legalBasis })}</p>;
}
