import type { AnswerOf } from '../../api/client';

export type AuditEntry = AnswerOf<'/api/audit'>['entries'][number];
export type AuditKind = AuditEntry['kind'];

/** In the order of a day's work. */
export const AUDIT_KINDS = ['write', 'sign-in', 'denied', 'roles', 'export', 'import'] as const satisfies readonly AuditKind[];

export interface AuditFilter {
  readonly personId?: number;
  readonly unitId?: number;
  readonly agreementId?: number;
  readonly kind?: AuditKind;
  readonly from?: string;
  readonly to?: string;
}

/** Where the workbook of the same entries is. */
export function workbookAddress(filter: AuditFilter): string {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const query = new URLSearchParams(given).toString();
  return `/api/audit/workbook${query && `?${query}`}`;
}
