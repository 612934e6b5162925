import { AttachmentsBlock } from '../attachments/attachments-block';
import { ConversationsBlock } from '../conversations/conversations-block';
import { SignaturesBlock } from '../signing/signatures-block';
import { VersionList } from '../../versions/version-list';
import { AgreementSection } from './agreement-section';
import type { Block } from './document-parts';
import { GoalsBlock } from './goals-block';
import { useDocumentParts } from './use-document-parts';

/** The agreement as it reads: the chapters of its template in order, each with its part of the agreement, and its versions at the end. */
export function AgreementSections() {
  const parts = useDocumentParts();
  return (
    <div>
      {parts.map((part) => (
        <AgreementSection key={part.id} part={part}>
          {part.block !== 'none' && <SectionBlock block={part.block} />}
        </AgreementSection>
      ))}
      <VersionList />
    </div>
  );
}

function SectionBlock({ block }: { block: Exclude<Block, 'none'> }) {
  switch (block) {
    case 'goals':
      return <GoalsBlock />;
    case 'conversations':
      return <ConversationsBlock />;
    case 'attachments':
      return <AttachmentsBlock />;
    case 'signatures':
      return <SignaturesBlock />;
  }
}
