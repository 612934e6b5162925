import { Injectable } from '@nestjs/common';
import { Transaction } from '@kaskade/persistence';

/** What else ends with a unit; its placements are already written, in the same transaction. */
export type OnUnitsClosing = (tx: Transaction, unitIds: readonly number[]) => Promise<void>;

/**
 * Tells other libraries that units have got an end, by whatever way: what hangs on a unit ends with it, and the organization knows
 * nothing of what that is.
 */
@Injectable()
export class ClosingUnits {
  private readonly listeners: OnUnitsClosing[] = [];

  /** Called once by a library when the application starts. */
  whenUnitsClose(listener: OnUnitsClosing): void {
    this.listeners.push(listener);
  }

  /** @param unitIds units whose placements have changed; those that go on are nobody's business. */
  async announce(tx: Transaction, unitIds: readonly number[]): Promise<void> {
    if (unitIds.length === 0) return;
    for (const listener of this.listeners) await listener(tx, unitIds);
  }
}
