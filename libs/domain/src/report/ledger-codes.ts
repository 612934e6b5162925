/**
 * The small numbers that the columns of a ledger hold. `STATUS` follows MEASURE_STATUSES and `LIGHT` follows LIGHT_STANDINGS, which the
 * spec asserts.
 */
export const STATUS = { planned: 0, started: 1, done: 2, cancelled: 3 } as const;
/** `none` is a cancelled measure's. */
export const LIGHT = { green: 0, yellow: 1, red: 2, outdated: 3, notReported: 4, none: 5 } as const;

/** Whether a measure counts on the day, or why its answer stands outside the sums. */
export const COUNTING = {
  counts: 0,
  /** The goal does not reach the unit (any more): "a unit moved out is no longer reached; its answers stay, marked" (domain §3). */
  notReached: 1,
  /** The goal is withdrawn. */
  withdrawn: 2,
  /** Not there on the day: drawn up later, or in a unit that does not exist then. */
  absent: 3,
} as const;
