/**
 * Lets the event loop turn. The embedded database answers without ever leaving the thread, so that a report that reads a whole large
 * organization would otherwise keep everybody waiting from its first statement to its last.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
