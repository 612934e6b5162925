import { Actor, ActorRole } from './actor';
import { postsOf, Relation, UnitResource } from './relation';

/** What somebody may do. Actions on a unit are judged by the relation to it, the others by role alone. */
export const unitActions = [
  'agreement.read',
  'agreement.edit',
  'agreement.asLeader',
  'agreement.asSuperior',
  'agreement.create',
  'goal.edit',
  'sharedGoals.read',
  'measure.read',
  'sharedMeasures.read',
  'measure.edit',
  'report.read',
  'economy.read',
  'forecast.write',
  'forecast.comment',
  'deputy.read',
  'deputy.name',
  'deputy.end',
] as const;
export const generalActions = [
  'system.use',
  'organization.read',
  'organization.write',
  'person.write',
  'role.write',
  'userName.write',
  'account.release',
  'employerBody.write',
  'period.write',
  'goalArea.write',
  'agreement.list',
  'agreement.changeLeader',
  'agreement.administer',
  'template.write',
  'figures.import',
  'month.close',
  'bands.write',
  'settings.write',
  'audit.read',
] as const;
export type UnitAction = (typeof unitActions)[number];
export type GeneralAction = (typeof generalActions)[number];
export type Action = UnitAction | GeneralAction;

/** Whoever is named here may; nobody else. `leader`: stands in any unit's post, as its deputy too. */
interface Rule {
  readonly relations?: readonly Relation[];
  readonly roles?: readonly ActorRole[];
  /** Not whoever has one of these, whatever else they have. */
  readonly notRoles?: readonly ActorRole[];
  /** `top`: where no leader is superior, so that the body is the other party. */
  readonly employerBody?: 'all' | 'top' | 'representativeAtTop';
  readonly leader?: true;
}

const CHAIN: readonly Relation[] = ['own', 'deputy', 'away', 'directSuperior', 'above', 'deputyAbove'];

/** The table of domain §8, as far as what it names exists. An action without a row is nobody's. */
const rules: Readonly<Record<Action, Rule>> = {
  'agreement.read': { relations: CHAIN, roles: ['hr', 'auditor'], employerBody: 'top' },
  'agreement.edit': { relations: ['own', 'deputy'] },
  // The two parties (domain §2): deputies never sign, and the one above must not be the same person.
  'agreement.asLeader': { relations: ['own'] },
  'agreement.asSuperior': { relations: ['directSuperior'], employerBody: 'representativeAtTop' },
  'agreement.create': { relations: ['own', 'directSuperior'], roles: ['hr'] },
  'goal.edit': { relations: ['own', 'deputy'] },
  'sharedGoals.read': { relations: [...CHAIN, 'below'], roles: ['hr', 'controller', 'auditor'], employerBody: 'all' },
  'measure.read': { relations: CHAIN, roles: ['hr', 'controller', 'auditor'], employerBody: 'top' },
  'sharedMeasures.read': { relations: [...CHAIN, 'below'], roles: ['hr', 'controller', 'auditor'], employerBody: 'top' },
  'measure.edit': { relations: ['own', 'deputy'] },
  'report.read': { relations: CHAIN, roles: ['hr', 'controller', 'auditor'], employerBody: 'all' },
  'economy.read': { relations: CHAIN, roles: ['hr', 'controller', 'auditor'], employerBody: 'all' },
  'forecast.write': { relations: ['own'], roles: ['controller'] },
  'forecast.comment': { relations: ['directSuperior', 'above'] },
  'deputy.read': { relations: CHAIN, roles: ['hr', 'auditor'] },
  'deputy.name': { relations: ['own'] },
  'deputy.end': { relations: ['own'], roles: ['hr'] },
  // A post, a role or a seat: whoever has none has nothing to do here but sign out.
  'system.use': { leader: true, roles: ['hr', 'controller', 'auditor', 'admin'], employerBody: 'all' },
  'organization.read': { leader: true, roles: ['hr', 'controller', 'auditor', 'admin'], employerBody: 'all' },
  'organization.write': { roles: ['hr'] },
  'person.write': { roles: ['hr', 'admin'] },
  'role.write': { roles: ['admin'] },
  // Two people's work, or one of them could let go of anybody's account and put their own in its place.
  'userName.write': { roles: ['hr'] },
  'account.release': { roles: ['admin'], notRoles: ['hr'] },
  'employerBody.write': { roles: ['hr'] },
  'period.write': { roles: ['hr'] },
  'goalArea.write': { roles: ['hr'] },
  'agreement.list': { roles: ['hr', 'auditor'] },
  'agreement.changeLeader': { roles: ['hr'] },
  'agreement.administer': { roles: ['hr'] },
  'template.write': { roles: ['hr'] },
  'figures.import': { roles: ['controller'] },
  'month.close': { roles: ['controller'] },
  'bands.write': { roles: ['controller'] },
  'settings.write': { roles: ['admin'] },
  'audit.read': { roles: ['auditor'] },
};

/**
 * Whether the actor may do the action (domain §8). Closed by default: an action on a unit asked without the unit is refused, and so
 * is whatever the table does not name.
 */
export function can(actor: Actor, action: GeneralAction): boolean;
export function can(actor: Actor, action: UnitAction, unit: UnitResource): boolean;
export function can(actor: Actor, action: Action, unit?: UnitResource): boolean {
  const rule: Rule | undefined = rules[action];
  if (!rule || rule.notRoles?.some((role) => actor.roles.includes(role))) return false;
  if (rule.roles?.some((role) => actor.roles.includes(role))) return true;
  if (rule.leader && postsOf(actor).length > 0) return true;
  if (unit && rule.relations?.includes(unit.relation)) return true;
  return allowedAsEmployer(actor, rule, unit);
}

function allowedAsEmployer(actor: Actor, rule: Rule, unit: UnitResource | undefined): boolean {
  if (actor.employerBody === 'none') return false;
  if (rule.employerBody === 'all') return true;
  if (!unit || unit.hasSuperior) return false;
  if (rule.employerBody === 'top') return true;
  // Nobody is the other party of what they write themselves.
  const writesIt = unit.relation === 'own' || unit.relation === 'deputy';
  return rule.employerBody === 'representativeAtTop' && actor.employerBody === 'representative' && !writesIt;
}

/** The actions among `candidates` that the actor may do: what a view carries as `allowedActions`. */
export function allowedActions<T extends UnitAction>(actor: Actor, candidates: readonly T[], unit: UnitResource): T[] {
  return candidates.filter((action) => can(actor, action, unit));
}

/** What the actor may do regardless of unit. */
export function generallyAllowed(actor: Actor): GeneralAction[] {
  return generalActions.filter((action) => can(actor, action));
}
