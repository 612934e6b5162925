import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { dayOf, formatClock, formatDay } from '../../format/day';
import type { AuditEntry } from './model';

const TAG_COLORS = { write: 'neutral', 'sign-in': 'neutral', denied: 'danger', roles: 'warning', export: 'info', import: 'info' } as const;

export function AuditMoment({ entry }: { entry: AuditEntry }) {
  return (
    <time dateTime={entry.at}>
      {formatDay(dayOf(entry.at), 'dated')} <span className="org-note">{formatClock(entry.at)}</span>
    </time>
  );
}

export function AuditPerson({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  return entry.person ? <>{entry.person.name}</> : <span className="sub">{t('nobody')}</span>;
}

/** What was done, where, and on request everything that the log keeps of it. */
export function AuditWhat({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const { unit, agreement } = entry;
  return (
    <>
      <span>{entry.what}</span> {entry.kind !== 'write' && <Tag data-color={TAG_COLORS[entry.kind]}>{t(`kinds.${entry.kind}`)}</Tag>}
      {(unit || agreement) && (
        <span className="org-note">
          {[unit?.name, agreement && t('agreementOf', { leader: agreement.leaderName, period: agreement.periodName })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {entry.fields.length > 0 && <span className="org-note">{t('fields', { fields: entry.fields.join(', ') })}</span>}
      <details className="audit-details">
        <summary>{t('details', { id: entry.id })}</summary>
        {entry.details && <code>{entry.details}</code>}
        <span className="org-note">{entry.requestId ? t('request', { id: entry.requestId }) : t('noRequest')}</span>
      </details>
    </>
  );
}
