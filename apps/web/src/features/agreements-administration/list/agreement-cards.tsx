import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '../model';
import { LeaderName, SignedBy, StandingTag, Unanswered, UnitName } from './agreement-cells';
import { WaiveButton } from './waive-button';

interface AgreementRowsProps {
  readonly rows: readonly AgreementRow[];
  readonly onWaive: (row: AgreementRow) => void;
}

/** On a phone: a list. */
export function AgreementCards({ rows, onWaive }: AgreementRowsProps) {
  const { t } = useTranslation('agreements-administration');
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.unit.id} className="stack-s">
          <UnitName row={row} />
          <span>
            <LeaderName row={row} />
            <span className="org-note">{row.level.title}</span>
          </span>
          <span>
            <StandingTag row={row} />
            <Unanswered row={row} />
          </span>
          {row.agreementId !== null && (
            <dl className="signed-pairs">
              <dt>{t('list.leaderSigned')}</dt>
              <dd>
                <SignedBy row={row} party="leader" />
              </dd>
              <dt>{t('list.superiorSigned')}</dt>
              <dd>
                <SignedBy row={row} party="superior" />
              </dd>
            </dl>
          )}
          <WaiveButton row={row} onWaive={onWaive} />
        </li>
      ))}
    </ul>
  );
}
