/** What HR may do with a unit that exists. */
export const UNIT_ACTIONS = ['edit', 'createBelow', 'move', 'close', 'appoint', 'changeLeader'] as const;
