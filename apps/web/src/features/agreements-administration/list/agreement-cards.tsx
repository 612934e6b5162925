import type { AgreementRow } from '../model';
import { LeaderName, StandingTag, UnitName } from './agreement-cells';

/** On a phone: a list. */
export function AgreementCards({ rows }: { rows: readonly AgreementRow[] }) {
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
          </span>
        </li>
      ))}
    </ul>
  );
}
