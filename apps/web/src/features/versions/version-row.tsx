import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { VersionSummary } from '../my-agreement/model';
import { formerVersion } from './former-version';
import { useVersionState } from './use-version-state';

interface VersionRowProps {
  readonly agreementId: number;
  readonly version: VersionSummary;
  readonly versions: readonly VersionSummary[];
}

/** A version: its number, where it stands, who signed and when, why it was made, and the way to what differs from the one before. */
export function VersionRow({ agreementId, version, versions }: VersionRowProps) {
  const { t } = useTranslation('versions');
  const stateOf = useVersionState();
  const { number, reason, signatures } = version;
  const former = formerVersion(versions, number);
  return (
    <li className="stack-s">
      <div className="row between">
        <p className="b">
          <Link to="/avtale/$agreementId/versjon/$number" params={{ agreementId, number }}>
            {t('number', { number })}
          </Link>
        </p>
        <p className="sub sm">{stateOf(version, versions)}</p>
      </div>
      <p className="sub sm">{signatures.map(({ name, signedOn }) => t('list.signedBy', { name, day: formatDay(signedOn) })).join(' ')}</p>
      {reason && <p className="prose">{reason}</p>}
      {former && (
        <p className="sm">
          <Link to="/avtale/$agreementId/sammenlign" params={{ agreementId }} search={{ fra: former.number, til: number }}>
            {t('list.compareWith', { number: former.number })}
          </Link>
        </p>
      )}
    </li>
  );
}
