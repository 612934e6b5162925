import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { Instant, Json, Reference, Version, Whole } from '../columns';
import { Person } from './organization.entity';

/** What a municipality sets for itself: its name, bands, the sign shown … one row a name. */
@Entity('setting')
export class Setting {
  @PrimaryColumn({ type: 'varchar', length: 100 }) name!: string;
  @Json() value!: unknown;
  @Version() version!: number;
}

/** A signed-in browser. The key is a hash of the session id, so that a read of the table opens no session. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'varchar', length: 64 }) idHash!: string;
  @Reference(() => Person, 'session_person', { nullable: true }) personId!: number | null;
  @Column({ type: 'text' }) data!: string;
  @Instant() createdAt!: Date;
  @Instant() lastSeenAt!: Date;
  @Instant() expiresAt!: Date;
}

/** How often somebody has done what may not be done too often, in the window that is open for them. */
@Entity('rate_window')
@Index('ix_rate_window_endsAt', ['endsAt'])
export class RateWindow {
  /** A hash of what is done and by whom (a person, or an address that nobody has signed in from yet). */
  @PrimaryColumn({ type: 'varchar', length: 64 }) keyHash!: string;
  @Whole() taken!: number;
  @Instant() endsAt!: Date;
}
