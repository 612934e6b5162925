import { BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { AuditSealer, SealHead } from '@kaskade/persistence';
import { Clock } from '../clock/clock';

const EVERY_MS = 10_000;
const HEAD_EVERY_MS = 3_600_000;

/**
 * Has the audit log sealed while the server runs. A pass seals what the one before it saw committed: so an entry has had a whole interval
 * for those of lower ids to come to where the sealer waits for them.
 */
@Injectable()
export class AuditSealing implements BeforeApplicationShutdown {
  private readonly logger = new Logger(AuditSealing.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isStopped = false;
  private seen = 0;
  private sealed = 0;
  private toldAt = 0;

  constructor(
    private readonly sealer: AuditSealer,
    private readonly clock: Clock,
  ) {}

  /** Begins; every instance does, and one at a time comes to seal. */
  start(everyMs = EVERY_MS): void {
    this.running = this.pass().then(() => {
      if (!this.isStopped) this.timer = setTimeout(() => this.start(everyMs), everyMs);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** One pass; what goes wrong is logged and tried again by the next. */
  async pass(): Promise<void> {
    try {
      const ripe = this.seen;
      this.seen = await this.sealer.newestEntryId();
      if (ripe <= this.sealed) return;
      const head = await this.sealer.sealUpTo(ripe);
      if (head) this.tell(head);
    } catch (error) {
      this.logger.warn(`the audit log is not sealed, and will be tried again: ${String(error)}`);
    }
  }

  /** The newest link, now and then: kept with the server's log, elsewhere, it shows what `audit:verify --expect` is to find. */
  private tell(head: SealHead): void {
    this.sealed = head.entryId;
    const now = this.clock.now().getTime();
    if (now - this.toldAt < HEAD_EVERY_MS) return;
    this.toldAt = now;
    this.logger.log(`audit log sealed: ${head.entryId}:${head.hash}`);
  }
}
