import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import { useFold } from '../use-fold';
import { AccessWords } from './access-words';
import { partAnchor, type DocumentPart } from './document-parts';
import { SectionText } from './section-text';

interface AgreementSectionProps {
  readonly part: DocumentPart;
  readonly children: ReactNode;
}

/** A chapter: its heading, who may read it, its text and list, and its part of the agreement. On a phone a chapter of nothing but text is folded. */
export function AgreementSection({ part, children }: AgreementSectionProps) {
  const { t } = useTranslation('agreement-life');
  const { section, block } = part;
  const isFolded = useNarrow() && block === 'none';
  const id = partAnchor(part);
  const fold = useFold({ id, within: [], isOpenFirst: false });
  const heading = section?.heading ?? t(`block.${block}`);
  if (isFolded && section) {
    return (
      <Details className="chapter-fold" id={id} {...fold}>
        <Details.Summary>
          <h2>{heading}</h2>
        </Details.Summary>
        <Details.Content className="stack">
          <AccessWords section={section} />
          <SectionText section={section} />
        </Details.Content>
      </Details>
    );
  }
  return (
    <section className="chapter" aria-labelledby={id}>
      <div className="area-head">
        <h2 id={id}>{heading}</h2>
        {section && <AccessWords section={section} />}
      </div>
      {section && <SectionText section={section} />}
      {children}
    </section>
  );
}
