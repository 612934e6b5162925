import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Id, Instant, Json, Line, Reference, Whole } from '../columns';
import { Person } from './organization.entity';

/**
 * Append-only: every write of anything, sign-ins and sign-outs, denials, exports and imports (docs/adr/0010). What it is about stands as
 * plain numbers without foreign keys: a log outlives what it tells of.
 */
@Entity('audit_entry')
@Index('ix_audit_entry_entity', ['entity', 'entityId'])
@Index('ix_audit_entry_at', ['at'])
@Index('ix_audit_entry_person_at', ['personId', 'at'])
@Index('ix_audit_entry_agreement_at', ['agreementId', 'at'])
@Index('ix_audit_entry_unit_at', ['unitId', 'at'])
export class AuditEntry {
  @Id() id!: number;
  @Instant() at!: Date;
  @Reference(() => Person, 'audit_entry_person', { nullable: true }) personId!: number | null;
  /** create, update, delete, or the name of a use case such as sign-in. */
  @Line(60) action!: string;
  /** Table name of what was changed. */
  @Line(60) entity!: string;
  @Whole({ nullable: true }) entityId!: number | null;
  /** The unit it was about, where known. */
  @Whole({ nullable: true }) unitId!: number | null;
  /** The agreement it was about, where known. */
  @Whole({ nullable: true }) agreementId!: number | null;
  /** The request that it came of, as in the server's log; null for what the system does by itself. */
  @Line(36, { nullable: true }) requestId!: string | null;
  /** The changed fields after the write, as far as `keptFields` keeps them; for a bulk write its counts. */
  @Json({ nullable: true }) details!: unknown;
}

/** One link of the chain over the audit log, made afterwards by the one sealer; append-only like the log. */
@Entity('audit_seal')
export class AuditSeal {
  @PrimaryColumn({ type: 'integer' }) entryId!: number;
  /** SHA-256, in hex, of the former link's hash and this entry. */
  @Column({ type: 'varchar', length: 64 }) hash!: string;
  @Instant() sealedAt!: Date;
}
