import { useTranslation } from 'react-i18next';
import { formatClock, formatDay } from '../../format/day';
import { useCapacityWords } from '../versions/use-capacity-words';
import type { Printed } from './printed';

/** At the end of the paper: who signed when, and the hash that a third party can compute; or that nobody has signed it. */
export function PrintedProof({ printed }: { printed: Printed }) {
  const { t } = useTranslation('versions');
  const capacityOf = useCapacityWords();
  const { version, content } = printed;
  if (version === null) return <footer className="print-proof sm">{t('printed.unsigned')}</footer>;
  const { number, hash, formerHash, signatures, isIntact } = version;
  return (
    <footer className="print-proof sm">
      <p className="b">{t('printed.proof', { number, unit: content.unit.name, period: content.period.name })}</p>
      {signatures.map((signature) => {
        const { role, name, signedOn, signedAt } = signature;
        const title = capacityOf(signature, content.employerBody);
        return <p key={role}>{t('printed.signed', { name, title, day: formatDay(signedOn), clock: formatClock(signedAt) })}</p>;
      })}
      <p>
        {t('printed.hash')} <code>{hash}</code>
      </p>
      {formerHash && (
        <p>
          {t('printed.formerHash')} <code>{formerHash}</code>
        </p>
      )}
      {!isIntact && <p className="b">{t('notIntact')}</p>}
    </footer>
  );
}
