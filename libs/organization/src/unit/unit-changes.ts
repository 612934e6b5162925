import { Injectable } from '@nestjs/common';
import { Transaction } from '@kaskade/persistence';

/** What else changes with a unit; its placements and leaderships are already written, in the same transaction. */
export type OnUnitsChanged = (tx: Transaction, unitIds: readonly number[]) => Promise<void>;

/**
 * Tells other libraries that the place or the posts of units have changed, by whatever way: what hangs on a unit ends with it, what hangs
 * on its leader with the post, and the organization knows nothing of what that is.
 */
@Injectable()
export class UnitChanges {
  private readonly listeners: OnUnitsChanged[] = [];

  /** Called once by a library when the application starts. */
  whenUnitsChange(listener: OnUnitsChanged): void {
    this.listeners.push(listener);
  }

  /** @param unitIds units whose placements or leaderships have changed. */
  async announce(tx: Transaction, unitIds: readonly number[]): Promise<void> {
    if (unitIds.length === 0) return;
    for (const listener of this.listeners) await listener(tx, unitIds);
  }
}
