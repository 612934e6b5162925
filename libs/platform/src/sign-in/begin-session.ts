import { Request } from 'express';

/** Who signed in, and how we know. */
export interface SignedInPerson {
  personId: number;
  /** Now, milliseconds; the absolute limit of the session counts from here. */
  signedInAt: number;
  /** When they last proved who they are, milliseconds; null when nobody says. */
  authenticatedAt: number | null;
  logoutHint?: string | null;
}

/** Makes the browser this person's. The session's id changes, so that one known from before is worth nothing, and nothing of the old one stays. */
export async function beginSession(request: Request, person: SignedInPerson): Promise<void> {
  await new Promise<void>((resolve, reject) => request.session.regenerate((error?: Error) => (error ? reject(error) : resolve())));
  Object.assign(request.session, person);
}
