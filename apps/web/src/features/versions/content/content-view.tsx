import { documentParts, type DocumentPart } from '../../my-agreement/document/document-parts';
import { AccessWords } from '../../my-agreement/document/access-words';
import { SectionText } from '../../my-agreement/document/section-text';
import { SignatureLines } from '../../my-agreement/signing/signature-lines';
import type { Content, Signature } from '../../my-agreement/model';
import { useTranslation } from 'react-i18next';
import { ContentAreas } from './content-areas';
import { ContentConversations } from './content-conversations';
import { ContentDecision } from './content-decision';
import { ContentAttachments } from './content-attachments';

interface ContentViewProps {
  readonly content: Content;
  readonly signatures: readonly Signature[];
}

/** What an agreement says, to be read and not worked with: a version as it was signed, or the working one on paper. */
export function ContentView({ content, signatures }: ContentViewProps) {
  const { sections, conversations, attachments, decision } = content;
  const parts = documentParts(sections, { conversations: conversations.length > 0, attachments: attachments.length > 0 });
  return (
    <div className="content">
      {decision && <ContentDecision decision={decision} />}
      {parts.map((part) => (
        <ContentPart key={part.id} part={part} content={content} signatures={signatures} />
      ))}
    </div>
  );
}

function ContentPart({ part, content, signatures }: ContentViewProps & { part: DocumentPart }) {
  const { t } = useTranslation('agreement-life');
  const { section, block } = part;
  const { leader, superior, employerBody } = content;
  return (
    <section className="chapter">
      <div className="area-head">
        <h2>{section?.heading ?? t(`block.${block}`)}</h2>
        {section && <AccessWords section={section} />}
      </div>
      {section && <SectionText section={section} />}
      {block === 'goals' && <ContentAreas areas={content.areas} />}
      {block === 'conversations' && <ContentConversations conversations={content.conversations} />}
      {block === 'attachments' && <ContentAttachments attachments={content.attachments} />}
      {block === 'signatures' && <SignatureLines signatures={signatures} leader={leader} other={superior ?? employerBody} />}
    </section>
  );
}
