import { ancestorsOf, OrganizationTree, superiorOf } from '../organization';
import { Actor } from './actor';

/**
 * How the actor stands to a unit on the tree's day.
 * `own`: leads it · `deputy`: its leader has named them to stand in · `away`: permanent leader, of it or of a unit above, while another acts
 * there: reads only · `directSuperior`: the superior of its leader · `above`: leads a unit further up · `deputyAbove`: is deputy in a unit
 * further up: reads only · `below`: the unit is above one that the actor leads or is deputy in · `other`: none of these.
 */
export type Relation = 'own' | 'deputy' | 'away' | 'directSuperior' | 'above' | 'deputyAbove' | 'below' | 'other';

/**
 * The closest relation of the actor to the unit; a person who leads two units has the nearer one. Whoever is the other party of its
 * agreement stays that, named deputy or not: nobody writes one side and agrees to it on the other.
 */
export function relationTo(tree: OrganizationTree, actor: Actor, unitId: number): Relation {
  if (actor.leadsUnitIds.includes(unitId)) return 'own';
  if (actor.awayFromUnitIds.includes(unitId)) return 'away';
  const ancestors = ancestorsOf(tree, unitId);
  const standsAbove = ancestors.some((ancestor) => actor.leadsUnitIds.includes(ancestor));
  if (standsAbove && superiorOf(tree, unitId)?.leader.personId === actor.personId) return 'directSuperior';
  if (actor.deputyForUnitIds.includes(unitId)) return 'deputy';
  if (standsAbove) return 'above';
  if (ancestors.some((ancestor) => actor.awayFromUnitIds.includes(ancestor))) return 'away';
  if (ancestors.some((ancestor) => actor.deputyForUnitIds.includes(ancestor))) return 'deputyAbove';
  return postsOf(actor).some((post) => ancestorsOf(tree, post).includes(unitId)) ? 'below' : 'other';
}

/** The units in whose post somebody stands: those that they lead, are away from or are deputy in. */
export function postsOf(actor: Actor): number[] {
  return [...actor.leadsUnitIds, ...actor.awayFromUnitIds, ...actor.deputyForUnitIds];
}

/** A unit as access sees it. */
export interface UnitResource {
  /** How the actor stands to it. */
  readonly relation: Relation;
  /** Whether a leader is the superior of its leader. None is at the top, and where the chief officer acts in a unit of their own (domain §1). */
  readonly hasSuperior: boolean;
}

/** A unit as `can()` wants it. A unit that is not in the tree is nobody's: it has no place from which the employer body could be asked. */
export function unitResource(tree: OrganizationTree, actor: Actor, unitId: number): UnitResource {
  return { relation: relationTo(tree, actor, unitId), hasSuperior: !tree.indexOf.has(unitId) || superiorOf(tree, unitId) !== null };
}
