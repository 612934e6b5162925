import { ancestorsOf, OrganizationTree, superiorOf } from '../organization';
import { Actor } from './actor';

/**
 * How the actor stands to a unit on the tree's day.
 * `own`: leads it · `away`: permanent leader, of it or of a unit above, while another acts there: reads only · `directSuperior`: the superior of its leader ·
 * `above`: leads a unit further up · `below`: the unit is above one that the actor leads · `other`: none of these.
 */
export type Relation = 'own' | 'away' | 'directSuperior' | 'above' | 'below' | 'other';

/** The closest relation of the actor to the unit; a person who leads two units has the nearer one. */
export function relationTo(tree: OrganizationTree, actor: Actor, unitId: number): Relation {
  if (actor.leadsUnitIds.includes(unitId)) return 'own';
  if (actor.awayFromUnitIds.includes(unitId)) return 'away';
  const ancestors = ancestorsOf(tree, unitId);
  if (ancestors.some((ancestor) => actor.leadsUnitIds.includes(ancestor))) {
    return superiorOf(tree, unitId)?.leader.personId === actor.personId ? 'directSuperior' : 'above';
  }
  if (ancestors.some((ancestor) => actor.awayFromUnitIds.includes(ancestor))) return 'away';
  const isBelow = [...actor.leadsUnitIds, ...actor.awayFromUnitIds].some((led) => ancestorsOf(tree, led).includes(unitId));
  return isBelow ? 'below' : 'other';
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
