import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../format/day';
import type { AgreementDocument, VersionSummary } from '../my-agreement/model';
import { formerVersion } from './former-version';
import { useCapacityWords } from './use-capacity-words';
import { useVersionState } from './use-version-state';

interface VersionRowProps {
  readonly agreement: AgreementDocument;
  readonly version: VersionSummary;
}

/** A version: its number, where it stands, who signed and when, why it was made, and the way to what differs from the one before. */
export function VersionRow({ agreement, version }: VersionRowProps) {
  const { t } = useTranslation('versions');
  const stateOf = useVersionState();
  const capacityOf = useCapacityWords();
  const { number, reason, signatures } = version;
  const { id: agreementId } = agreement;
  const former = formerVersion(agreement.versions, number);
  return (
    <li className="stack-s">
      <div className="row between">
        <p className="b">
          <Link to="/avtale/$agreementId/versjon/$number" params={{ agreementId, number }}>
            {t('number', { number })}
          </Link>
        </p>
        <p className="sub sm">{stateOf(version, agreement)}</p>
      </div>
      <p className="sub sm">
        {signatures
          .map((signature) => {
            const name = [signature.name, capacityOf({ ...signature, title: '' }, agreement.employerBody)].filter(Boolean).join(', ');
            return t('list.signedBy', { name, day: formatDay(signature.signedOn) });
          })
          .join(' ')}
      </p>
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
