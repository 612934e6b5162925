import { ChatIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { useOpenAgreement } from '../agreement-context';

/** What was said when the agreement was last moved: a return's comment stands where the leader looks first. */
export function LastComment() {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const last = document.events[0];
  if (!last || last.comment === '') return null;
  return (
    <div className="note last-comment" data-color={last.action === 'return' ? 'warning' : undefined}>
      <ChatIcon aria-hidden />
      <div className="stack-s">
        <p className="b">{t([`said.${last.action}`, 'said.other'], { name: last.personName, day: formatDay(last.day) })}</p>
        <p className="prose">{last.comment}</p>
      </div>
    </div>
  );
}
