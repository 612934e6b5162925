/** Roles that do not follow from the organization (domain §8). */
export type ActorRole = 'hr' | 'controller' | 'auditor' | 'admin';

/** The signed-in person and what the organization makes of them on the day: facts only, what they may do is `can()`'s to say. */
export interface Actor {
  readonly personId: number;
  readonly roles: readonly ActorRole[];
  /** Units that they lead today: permanent without anyone acting, or acting. */
  readonly leadsUnitIds: readonly number[];
  /** Units whose permanent leader they are while somebody else acts: they read there. */
  readonly awayFromUnitIds: readonly number[];
  /** Units whose present leader has named them deputy for today. */
  readonly deputyForUnitIds: readonly number[];
  /** In the employer body today; the representative is a member too. */
  readonly employerBody: 'none' | 'member' | 'representative';
}
