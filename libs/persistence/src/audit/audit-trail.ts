import { AuditEntry } from '../entities';
import { keptFields } from './kept-fields';
import { requestTrail } from './request-trail';

/** What an entry is about, where known. */
export interface AuditSubject {
  readonly unitId?: number | null;
  readonly agreementId?: number | null;
}

/** Collects the audit entries of one transaction, until it writes them before its commit. */
export class AuditTrail {
  private readonly entries: (Omit<AuditEntry, 'id' | 'unitId' | 'agreementId'> & AuditSubject)[] = [];
  private subject: AuditSubject = {};
  private readonly requestId = requestTrail.getStore()?.requestId ?? null;

  constructor(
    private readonly personId: number | null,
    private readonly at: Date,
  ) {}

  /** What the whole transaction is about: of an entry that says nothing itself. */
  concerns(subject: AuditSubject): void {
    this.subject = { ...this.subject, ...subject };
  }

  /** A written row: what it belongs to is read off its own keys. */
  addWrite(action: string, table: string, id: number | null, values: object, details: unknown = keptFields(table, values)): void {
    this.add(action, table, id, details, {
      unitId: table === 'unit' ? id : keyIn(values, 'unitId'),
      agreementId: table === 'agreement' ? id : keyIn(values, 'agreementId'),
    });
  }

  add(action: string, entity: string, entityId: number | null, details: unknown, subject: AuditSubject = {}): void {
    const { personId, at, requestId } = this;
    this.entries.push({ at, personId, action, entity, entityId, requestId, details, ...subject });
  }

  /** The entries as rows. */
  rows(): Omit<AuditEntry, 'id'>[] {
    return this.entries.map((entry) => ({
      ...entry,
      unitId: entry.unitId ?? this.subject.unitId ?? null,
      agreementId: entry.agreementId ?? this.subject.agreementId ?? null,
    }));
  }
}

function keyIn(values: object, key: 'unitId' | 'agreementId'): number | undefined {
  const value = (values as Record<string, unknown>)[key];
  return typeof value === 'number' ? value : undefined;
}
