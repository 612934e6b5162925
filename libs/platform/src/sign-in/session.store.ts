import { createHash } from 'node:crypto';
import { SessionData, Store } from 'express-session';
import { LessThanOrEqual, Repository } from 'typeorm';
import { Database, Session, UnitOfWork } from '@kaskade/persistence';
import { ATTEMPT_LASTS_MS, KeptAttempt } from './sign-in-attempts';

declare module 'express-session' {
  interface SessionData {
    personId: number;
    /** When this person signed in, milliseconds; the absolute limit counts from here. */
    signedInAt: number;
    /** When they last proved who they are, milliseconds; null when the provider does not say. */
    authenticatedAt?: number | null;
    /** Tells the provider at sign-out whose session to end. */
    logoutHint?: string | null;
    /** Sign-ins under way, at most a few: one for each tab. */
    attempts?: KeptAttempt[];
    /** An account came back that may not be let in: the next attempt asks which one. */
    chooseAccount?: boolean;
    /** When the row says that the session was last in use, milliseconds; not kept in the session's own data. */
    lastSeenAt?: number;
  }
}

/** How often a session that is in use is written as seen: not at every request. */
const SEEN_EVERY_MS = 60_000;
/** How often a process throws away the sessions that are over. */
const PURGE_EVERY_MS = 10 * 60_000;

type Done = (error?: unknown) => void;

/** Sessions in the project's own database, known by a hash of their id; idle and absolute limits by the clock. */
export class DatabaseSessionStore extends Store {
  private purgedAt = 0;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly now: () => Date,
    private readonly limits: { idleMinutes: number; hours: number },
  ) {
    super();
  }

  override get(sessionId: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.read(sessionId).then(
      (session) => done(null, session),
      (error: unknown) => done(error),
    );
  }

  override set(sessionId: string, session: SessionData, done?: Done): void {
    this.write(sessionId, session).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  override touch(sessionId: string, session: SessionData, done?: Done): void {
    this.markSeen(sessionId, session).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  }

  override destroy(sessionId: string, done?: Done): void {
    this.unitOfWork
      .run({ personId: null }, (tx) => tx.repository(Session).delete({ idHash: hash(sessionId) }))
      .then(
        () => done?.(),
        (error: unknown) => done?.(error),
      );
  }

  /** A raw statement: every request begins with it. */
  private async read(sessionId: string): Promise<SessionData | null> {
    const [row] = await this.database.query<{ data: string; lastSeenAt: Date | string; expiresAt: Date | string }>(
      'SELECT data, lastSeenAt, expiresAt FROM session WHERE idHash = ?',
      [hash(sessionId)],
    );
    if (!row) return null;
    const now = this.now().getTime();
    const lastSeenAt = instant(row.lastSeenAt);
    if (instant(row.expiresAt) <= now || now - lastSeenAt >= this.limits.idleMinutes * 60_000) return null;
    return { ...(JSON.parse(row.data) as SessionData), lastSeenAt };
  }

  /**
   * A session that was read from the store is only changed, never written anew: one that was ended meanwhile stays ended. A stranger's,
   * which only holds the attempts to sign in, lasts as long as those.
   */
  private async write(sessionId: string, session: SessionData): Promise<void> {
    const now = this.now();
    const idHash = hash(sessionId);
    const isStranger = session.personId === undefined;
    const expiresAt = new Date(now.getTime() + (isStranger ? ATTEMPT_LASTS_MS : this.limits.hours * 3_600_000));
    const values = { personId: session.personId ?? null, data: JSON.stringify({ ...session, lastSeenAt: undefined }), lastSeenAt: now };
    await this.unitOfWork.run({ personId: null }, async (tx) => {
      const sessions = tx.repository(Session);
      const result = await sessions.update({ idHash }, isStranger ? { ...values, expiresAt } : values);
      if (result.affected || session.lastSeenAt !== undefined) return;
      await sessions.insert({ idHash, createdAt: now, expiresAt, ...values });
      await this.purge(tx.repository(Session), now.getTime());
    });
  }

  private async purge(sessions: Repository<Session>, now: number): Promise<void> {
    if (Math.abs(now - this.purgedAt) < PURGE_EVERY_MS) return;
    this.purgedAt = now;
    await sessions.delete([
      { expiresAt: LessThanOrEqual(new Date(now)) },
      { lastSeenAt: LessThanOrEqual(new Date(now - this.limits.idleMinutes * 60_000)) },
    ]);
  }

  /** Never writes a session anew: one that was ended meanwhile stays ended. */
  private async markSeen(sessionId: string, session: SessionData): Promise<void> {
    const now = this.now();
    if (session.lastSeenAt === undefined || now.getTime() - session.lastSeenAt < SEEN_EVERY_MS) return;
    await this.unitOfWork.run({ personId: null }, (tx) => tx.repository(Session).update({ idHash: hash(sessionId) }, { lastSeenAt: now }));
  }
}

/** An instant as raw SQL gives it, in milliseconds: a Date, or on SQLite text in UTC. */
function instant(value: Date | string): number {
  return value instanceof Date ? value.getTime() : Date.parse(`${value.replace(' ', 'T')}Z`);
}

function hash(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}
