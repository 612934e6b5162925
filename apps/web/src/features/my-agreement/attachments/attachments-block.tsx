import { useTranslation } from 'react-i18next';
import { useOpenAgreement } from '../agreement-context';
import { blockAnchors } from '../document/document-parts';
import { AddAttachment } from './add-attachment';
import { AttachmentRow } from './attachment-row';

/** The files that belong to the agreement. */
export function AttachmentsBlock() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const { attachments } = document;
  return (
    <div id={blockAnchors.attachments} className="stack-s">
      {attachments.length === 0 && <p className="sub">{t('attachments.none')}</p>}
      <ul className="rows">
        {attachments.map((attachment) => (
          <AttachmentRow key={attachment.id} attachment={attachment} />
        ))}
      </ul>
      {document.allowedActions.includes('editAttachments') && <AddAttachment />}
    </div>
  );
}
