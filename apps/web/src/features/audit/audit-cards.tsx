import { AuditMoment, AuditPerson, AuditWhat } from './audit-cells';
import type { AuditEntry } from './model';

/** On a phone: a list. */
export function AuditCards({ entries }: { entries: readonly AuditEntry[] }) {
  return (
    <ul className="rows">
      {entries.map((entry) => (
        <li key={entry.id} className="stack-s">
          <span className="b">
            <AuditPerson entry={entry} />
          </span>
          <AuditMoment entry={entry} />
          <div className="audit-what">
            <AuditWhat entry={entry} />
          </div>
        </li>
      ))}
    </ul>
  );
}
