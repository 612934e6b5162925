/** The longest that the event loop waits for a workbook. */
const LONGEST_TURN_MS = 25;
/** Bytes of a sheet that may wait for being packed and sent. */
const MOST_PENDING_BYTES = 4_000_000;

/** Lets other requests have their turn whenever this one has taken long enough, and stops when nobody waits for the file any more. */
export class Turns {
  private since = performance.now();

  constructor(private readonly isGone: () => boolean) {}

  async next(): Promise<void> {
    if (performance.now() - this.since >= LONGEST_TURN_MS) await this.pause(0);
  }

  /** Waits while `pendingBytes` says that more is written than the reader has taken: what is not sent is not kept in memory. */
  async whileFull(pendingBytes: () => number): Promise<void> {
    while (pendingBytes() > MOST_PENDING_BYTES) await this.pause(5);
  }

  private async pause(milliseconds: number): Promise<void> {
    await new Promise((resolve) => (milliseconds === 0 ? setImmediate(resolve) : setTimeout(resolve, milliseconds)));
    if (this.isGone()) throw new ReaderGoneError();
    this.since = performance.now();
  }
}

/** Whoever asked for the file has gone. */
export class ReaderGoneError extends Error {}
