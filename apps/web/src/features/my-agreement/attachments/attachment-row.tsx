import { Button } from '@digdir/designsystemet-react';
import { DownloadIcon, TrashIcon } from '@navikt/aksel-icons';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, ifMatch } from '../../../api/client';
import { formatDay } from '../../../format/day';
import { fileSize } from '../../../format/file-size';
import { ProblemSummary } from '../../../ui/problem-summary';
import { useOpenAgreement } from '../agreement-context';
import type { Attachment } from '../model';

/** A file: name, size, who added it and when; it can be fetched, and removed while the agreement is edited. */
export function AttachmentRow({ attachment }: { attachment: Attachment }) {
  const { t } = useTranslation('agreement-life');
  const { document, cache } = useOpenAgreement();
  const { id, name, sizeBytes, addedOn, addedBy, version } = attachment;
  const remove = useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/attachments/{attachmentId}', { params: { path: { attachmentId: id }, header: ifMatch(version) } })),
    onSettled: () => cache.reload(),
  });
  return (
    <li className="stack-s">
      <ProblemSummary error={remove.error} />
      <div className="row between">
        <div>
          <p className="b break">{name}</p>
          <p className="sub sm">{t('attachments.facts', { size: fileSize(sizeBytes), day: formatDay(addedOn), name: addedBy })}</p>
        </div>
        <div className="row">
          <Button asChild variant="tertiary" className="small" aria-label={t('attachments.downloadNamed', { name })}>
            <a href={`/api/attachments/${id}`} download={name}>
              <DownloadIcon aria-hidden /> {t('attachments.download')}
            </a>
          </Button>
          {document.allowedActions.includes('editAttachments') && (
            <Button
              variant="tertiary"
              className="small"
              data-color="danger"
              onClick={() => remove.mutate()}
              loading={remove.isPending}
              aria-label={t('attachments.removeNamed', { name })}
            >
              <TrashIcon aria-hidden /> {t('attachments.remove')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
