import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import type { AgreementRow } from '../model';

const TAG_COLORS = { active: 'success', draft: 'neutral', late: 'warning', missing: 'danger', vacant: 'neutral' } as const;

/** The unit, opening to its agreement; to the unit itself while there is none. */
export function UnitName({ row: { unit, agreementId } }: { row: AgreementRow }) {
  return agreementId === null ? (
    <Link to="/organisasjon/enheter/$unitId" params={{ unitId: unit.id }}>
      {unit.name}
    </Link>
  ) : (
    <Link to="/avtale/$agreementId" params={{ agreementId }} className="b">
      {unit.name}
    </Link>
  );
}

export function LeaderName({ row: { leader } }: { row: AgreementRow }) {
  const { t } = useTranslation('agreements-administration');
  return leader ? <>{leader.name}</> : <span className="sub">{t('list.noLeader')}</span>;
}

/** How the agreement stands, where it is in its life, and since when it holds. */
export function StandingTag({ row: { standing, stage, activeOn } }: { row: AgreementRow }) {
  const { t } = useTranslation('agreements-administration');
  const isPlain = stage === null || stage === 'draft' || stage === 'active';
  return (
    <>
      <Tag data-color={TAG_COLORS[standing]}>{t(`standing.${standing}`)}</Tag>
      {!isPlain && <span className="org-note">{t(`stage.${stage}`)}</span>}
      {activeOn && <span className="org-note">{t('list.since', { day: formatDay(activeOn) })}</span>}
    </>
  );
}

/** Who signed, and when; a dash where there is nothing to sign. */
export function SignedBy({ row, party }: { row: AgreementRow; party: 'leader' | 'superior' }) {
  const { t } = useTranslation('agreements-administration');
  const signature = party === 'leader' ? row.leaderSignature : row.superiorSignature;
  if (row.agreementId === null) return <span className="sub">–</span>;
  if (!signature) return <span className="sub">{t('list.notSigned')}</span>;
  return (
    <>
      {formatDay(signature.signedOn, 'dated')}
      <span className="org-note">{signature.name}</span>
    </>
  );
}

/** Changes from above that wait for an answer. */
export function Unanswered({ row: { unansweredChanges } }: { row: AgreementRow }) {
  const { t } = useTranslation('agreements-administration');
  return unansweredChanges > 0 ? <span className="org-note">{t('list.changes', { count: unansweredChanges })}</span> : null;
}
