/** What kind of happening an entry tells of. */
export const AUDIT_KINDS = ['sign-in', 'denied', 'roles', 'export', 'import', 'write'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

const ACTIONS: Readonly<Record<Exclude<AuditKind, 'write'>, readonly string[]>> = {
  'sign-in': ['sign-in', 'sign-out', 'sign-in-refused', 'bind-account', 'release-account'],
  denied: ['denied', 'denials-withheld'],
  roles: ['change-roles'],
  export: ['export'],
  import: ['import-organization', 'figures.replace'],
};
const OF_OTHER_KINDS = Object.values(ACTIONS).flat();

/** The kind of an action; whatever has no other is a write. */
export function kindOf(action: string): AuditKind {
  const kinds = Object.entries(ACTIONS) as [AuditKind, readonly string[]][];
  return kinds.find(([, actions]) => actions.includes(action))?.[0] ?? 'write';
}

/** The condition that an entry `e` is of the kind, with its parameters. */
export function kindCondition(kind: AuditKind): { sql: string; parameters: readonly string[] } {
  const parameters = kind === 'write' ? OF_OTHER_KINDS : ACTIONS[kind];
  return { sql: `e.action ${kind === 'write' ? 'NOT IN' : 'IN'} (${parameters.map(() => '?').join(', ')})`, parameters };
}
