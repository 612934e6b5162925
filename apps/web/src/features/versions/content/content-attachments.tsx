import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../format/file-size';
import type { Content } from '../../my-agreement/model';

/** The files that belong to it, by name and size. */
export function ContentAttachments({ attachments }: { attachments: Content['attachments'] }) {
  const { t } = useTranslation('agreement-life');
  if (attachments.length === 0) return <p className="sub">{t('attachments.none')}</p>;
  return (
    <ul className="content-list">
      {attachments.map(({ id, name, sizeBytes }) => (
        <li key={id}>
          <a href={`/api/attachments/${id}`} download={name}>
            {name}
          </a>{' '}
          <span className="sub sm">{fileSize(sizeBytes)}</span>
        </li>
      ))}
    </ul>
  );
}
