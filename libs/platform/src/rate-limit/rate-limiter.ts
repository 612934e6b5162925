import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual, LessThan, MoreThan } from 'typeorm';
import { Database, RateWindow, UnitOfWork } from '@kaskade/persistence';
import { Clock } from '../clock/clock';
import { isUniqueViolation } from '../problem';

const WINDOW_MS = 60_000;
const SYSTEM = { personId: null };

/**
 * Counts what may be done only so often in a minute. The counts stand in the database, so that several instances share them; a caller who
 * is over the limit costs one read and no write.
 */
@Injectable()
export class RateLimiter {
  private sweptAt = 0;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes one of the `limit` turns of this minute.
   * @param key what is done, and by whom
   * @returns 0 when there was one, else the whole seconds until there is one again
   */
  async take(key: string, limit: number): Promise<number> {
    const keyHash = createHash('sha256').update(key).digest('hex');
    const now = this.clock.now();
    const open = await this.database.repository(RateWindow).findOneBy({ keyHash, endsAt: MoreThan(now) });
    if (open && open.taken >= limit) return secondsUntil(open.endsAt, now);
    if (await this.count(keyHash, limit, now)) return 0;
    const full = await this.database.repository(RateWindow).findOneBy({ keyHash });
    return secondsUntil(full?.endsAt ?? now, now);
  }

  /** Each step is one statement that finds its row or does not, so that two at once never both take the last turn. */
  private async count(keyHash: string, limit: number, now: Date): Promise<boolean> {
    const endsAt = new Date(now.getTime() + WINDOW_MS);
    try {
      return await this.unitOfWork.run(SYSTEM, async (tx) => {
        const windows = tx.repository(RateWindow);
        const taken = await windows.increment({ keyHash, endsAt: MoreThan(now), taken: LessThan(limit) }, 'taken', 1);
        if (taken.affected) return true;
        const begun = await windows.update({ keyHash, endsAt: LessThanOrEqual(now) }, { taken: 1, endsAt });
        if (begun.affected) return true;
        if (await windows.existsBy({ keyHash })) return false;
        await windows.insert({ keyHash, taken: 1, endsAt });
        await this.sweep(() => windows.delete({ endsAt: LessThanOrEqual(now) }), now);
        return true;
      });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // Another request of the same caller began the window meanwhile: it is there now.
      return this.count(keyHash, limit, now);
    }
  }

  /** Windows that have ended are of no use, and say who was here: they go, at most once a minute and instance. */
  private async sweep(remove: () => Promise<unknown>, now: Date): Promise<void> {
    if (now.getTime() - this.sweptAt < WINDOW_MS) return;
    this.sweptAt = now.getTime();
    await remove();
  }
}

function secondsUntil(end: Date, now: Date): number {
  return Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1000));
}
