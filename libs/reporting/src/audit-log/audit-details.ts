/** What an entry keeps besides, by its names. */
export type AuditDetails = Readonly<Record<string, unknown>>;

/** The details as the row holds them; empty where there are none. */
export function detailsOf(json: string | null): AuditDetails {
  const value: unknown = json === null ? {} : JSON.parse(json);
  return typeof value === 'object' && value !== null ? (value as AuditDetails) : {};
}

/** The person whom a written or deleted row was about, where it says so. */
export function personIdIn(details: AuditDetails): number | null {
  const criteria = (details['criteria'] ?? {}) as AuditDetails;
  const personId = details['personId'] ?? criteria['personId'];
  return typeof personId === 'number' ? personId : null;
}
