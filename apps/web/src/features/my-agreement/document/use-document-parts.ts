import { useMemo } from 'react';
import { useOpenAgreement } from '../agreement-context';
import { documentParts, type DocumentPart } from './document-parts';

/** The chapters of the open agreement. */
export function useDocumentParts(): DocumentPart[] {
  const { document } = useOpenAgreement();
  const { sections, attachments, allowedActions } = document;
  const hasAttachments = attachments.length > 0 || allowedActions.includes('editAttachments');
  return useMemo(() => documentParts(sections, { conversations: true, attachments: hasAttachments }), [sections, hasAttachments]);
}
