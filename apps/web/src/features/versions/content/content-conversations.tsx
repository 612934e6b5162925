import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import type { Content } from '../../my-agreement/model';

/** The conversations with their days. */
export function ContentConversations({ conversations }: { conversations: Content['conversations'] }) {
  const { t } = useTranslation('agreement-life');
  if (conversations.length === 0) return <p className="sub">{t('conversations.none')}</p>;
  return (
    <dl className="content-list">
      {conversations.map(({ id, name, plannedOn }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>{formatDay(plannedOn, 'full')}</dd>
        </div>
      ))}
    </dl>
  );
}
