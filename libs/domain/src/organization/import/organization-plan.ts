import { DayInterval } from '../day';
import { Ownership } from '../ownership-rules';
import { Leadership, Placement } from '../tree';

/** The organization as plain rows, with history. Ids of rows that are yet to be written are negative, and stand for them in the others. */
export interface OrganizationRows {
  readonly levels: readonly PlannedLevel[];
  readonly units: readonly PlannedUnit[];
  readonly placements: readonly PlannedPlacement[];
  readonly persons: readonly PlannedPerson[];
  readonly leaderships: readonly PlannedLeadership[];
  readonly costCentres: readonly PlannedCostCentre[];
  readonly ownerships: readonly PlannedOwnership[];
}

export interface PlannedLevel {
  readonly id: number;
  readonly rank: number;
  readonly leaderTitle: string;
}

export interface PlannedUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly levelId: number;
}

export interface PlannedPerson {
  readonly id: number;
  /** Lower case. */
  readonly userName: string;
  readonly name: string;
  readonly title: string | null;
  readonly active: boolean;
}

export interface PlannedCostCentre {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

export interface PlannedPlacement extends Placement {
  readonly id: number;
}

export interface PlannedLeadership extends Leadership {
  readonly id: number;
  readonly fteHundredths: number | null;
}

export interface PlannedOwnership extends Ownership {
  readonly id: number;
}

/** What is to be written of one kind of row. */
export interface PlannedWrites<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
}

/** What is to be written of each kind. */
export type OrganizationPlan = { readonly [K in keyof OrganizationRows]: PlannedWrites<OrganizationRows[K][number]> };

/** One kind of row while a file is laid over what is stored: finds, replaces, adds, and knows what came of it. */
export class MergedRows<T extends { readonly id: number }> {
  private readonly rows: Map<number, T>;
  private readonly stored: ReadonlyMap<number, T>;
  private nextId = -1;

  constructor(stored: readonly T[]) {
    this.stored = new Map(stored.map((row) => [row.id, row]));
    this.rows = new Map(this.stored);
  }

  get all(): T[] {
    return [...this.rows.values()];
  }

  get(id: number): T | undefined {
    return this.rows.get(id);
  }

  storedRow(id: number | null): T | undefined {
    return id === null ? undefined : this.stored.get(id);
  }

  newId(): number {
    return this.nextId--;
  }

  put(row: T): void {
    this.rows.set(row.id, row);
  }

  stateOf(id: number): 'new' | 'changed' | 'unchanged' {
    const stored = this.stored.get(id);
    if (!stored) return 'new';
    return isSame(stored, this.rows.get(id)!) ? 'unchanged' : 'changed';
  }

  get writes(): PlannedWrites<T> {
    const all = this.all;
    return {
      added: all.filter(({ id }) => this.stateOf(id) === 'new'),
      changed: all.filter(({ id }) => this.stateOf(id) === 'changed'),
    };
  }
}

function isSame(a: object, b: object): boolean {
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return Object.keys(other).every((key) => one[key] === other[key]);
}

/** Whether two spans begin on the same day: how a dated row without an id is known again. */
export function beginsWith(row: DayInterval, validFrom: string): boolean {
  return row.validFrom === validFrom;
}
