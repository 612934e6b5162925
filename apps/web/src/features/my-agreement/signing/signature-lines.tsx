import { useTranslation } from 'react-i18next';
import { formatClock, formatDay } from '../../../format/day';
import type { Signature } from '../model';

interface Party {
  readonly name: string;
  readonly title: string;
}

interface SignatureLinesProps {
  readonly signatures: readonly Signature[];
  readonly leader: Party;
  /** The superior, or the employer body by name; null when there is neither. */
  readonly other: Party | string | null;
}

/** A line for each of the two parties: who signed and when, or that nobody has. */
export function SignatureLines({ signatures, leader, other }: SignatureLinesProps) {
  const { t } = useTranslation('agreement-life');
  const of = (role: Signature['role']) => signatures.find((signature) => signature.role === role);
  const expected = typeof other === 'string' ? { name: other, title: '' } : other;
  return (
    <div className="signatures">
      <SignatureLine label={t('signatures.leader')} signature={of('leader')} expected={leader} />
      <SignatureLine
        label={t(typeof other === 'string' ? 'signatures.employerBody' : 'signatures.superior')}
        signature={of('superior')}
        expected={expected}
      />
    </div>
  );
}

function SignatureLine({ label, signature, expected }: { label: string; signature: Signature | undefined; expected: Party | null }) {
  const { t } = useTranslation('agreement-life');
  const party = signature ?? expected;
  return (
    <div className="signature">
      <p className="sub sm">{label}</p>
      <p className="b">{party?.name ?? '–'}</p>
      {party?.title && <p className="sm">{party.title}</p>}
      {signature && signature.capacity !== 'permanent' && <p className="sub sm">{t(`signatures.${signature.capacity}`)}</p>}
      <p className="sub sm">
        {signature
          ? t('signatures.signed', { day: formatDay(signature.signedOn), clock: formatClock(signature.signedAt) })
          : t('signatures.notSigned')}
      </p>
    </div>
  );
}
