/**
 * Of what a row is to hold, what it does not hold yet: what is written, and what the audit log then says was changed.
 * @param wanted every field that was sent
 */
export function changedFields<W extends object>(row: object, wanted: W): Partial<W> {
  const isSame = ([field, value]: [string, unknown]) => JSON.stringify(value) === JSON.stringify(row[field as keyof typeof row]);
  return Object.fromEntries(Object.entries(wanted).filter((entry) => entry[1] !== undefined && !isSame(entry))) as Partial<W>;
}
