import { BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { AuditSubject, UnitOfWork } from '@kaskade/persistence';
import { Clock } from '../clock/clock';

/** Somebody was refused: 403, or a 404 that hides what is there. */
export interface Denial {
  /** Null for whoever is not signed in. */
  readonly personId: number | null;
  /** Whose denials are counted together: the person, or the address of a stranger. */
  readonly caller: string;
  readonly status: number;
  /** Code of the problem that was answered. */
  readonly code: string;
  readonly method: string;
  /** The pattern of the route, with no value that was sent. */
  readonly route: string;
  /** What was asked for: the first word of the route, and the last id in the address. */
  readonly entity: string;
  readonly entityId: number | null;
  readonly subject: AuditSubject;
}

const WINDOW_MS = 60_000;
/** Entries in a minute: of one caller, and of all callers of this instance. */
export const MOST_OF_ONE = 30;
export const MOST_OF_ALL = 300;

/**
 * Writes denials to the audit log, each by one insert after the answer has gone: nobody waits for it, and the time that an answer takes
 * does not tell what is hidden from what is not there. A flood is written as its beginning and a count, so that it cannot fill the disk.
 */
@Injectable()
export class Denials implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Denials.name);
  private readonly writing = new Set<Promise<void>>();
  private readonly callers = new Map<string, number>();
  private windowStart = 0;
  private written = 0;
  private withheld = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  record(denial: Denial): void {
    const now = this.clock.now().getTime();
    if (now - this.windowStart >= WINDOW_MS) this.beginWindow(now);
    const ofCaller = this.callers.get(denial.caller) ?? 0;
    if (ofCaller >= MOST_OF_ONE || this.written >= MOST_OF_ALL) {
      this.withheld++;
      return;
    }
    this.callers.set(denial.caller, ofCaller + 1);
    this.written++;
    const { status, code, method, route } = denial;
    this.write(denial.personId, 'denied', denial.entity, denial.entityId, { status, code, method, route }, denial.subject);
  }

  /** When everything that was recorded so far is in the log. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.tellOfWithheld();
    await this.settled();
  }

  private beginWindow(now: number): void {
    this.tellOfWithheld();
    this.windowStart = now;
    this.written = 0;
    this.callers.clear();
  }

  private tellOfWithheld(): void {
    if (this.withheld > 0) this.write(null, 'denials-withheld', 'audit_entry', null, { denials: this.withheld }, {});
    this.withheld = 0;
  }

  private write(
    personId: number | null,
    action: string,
    entity: string,
    entityId: number | null,
    details: object,
    subject: AuditSubject,
  ): void {
    const writing = this.unitOfWork
      .run({ personId }, (tx) => Promise.resolve(tx.audit(action, entity, entityId, details, subject)))
      .catch((error: unknown) => this.logger.error(`a denial is missing in the audit log: ${String(error)}`))
      .finally(() => this.writing.delete(writing));
    this.writing.add(writing);
  }
}
