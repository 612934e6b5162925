import { Entity, Index, Unique } from 'typeorm';
import { DayColumn, Flag, Id, Json, Line, Reference, Version, Whole } from '../columns';

/** A level of authority (myndighetsnivå), rank 0 at the top; names and number are the municipality's own. */
@Entity('level')
@Unique('uq_level_rank', ['rank'])
export class Level {
  @Id() id!: number;
  @Whole() rank!: number;
  /** The title of a leader on this level, such as "Seksjonsleder". */
  @Line(100) leaderTitle!: string;
  @Version() version!: number;
}

/** A node of the leader tree: an area of responsibility with exactly one leader post. Where it stands is in `placement`. */
@Entity('unit')
@Unique('uq_unit_code', ['code'])
export class Unit {
  @Id() id!: number;
  @Line(60) code!: string;
  @Line(200) name!: string;
  /** Lower case, for search: SQLite's LIKE knows ASCII only. */
  @Line(200) searchName!: string;
  @Reference(() => Level, 'unit_level') levelId!: number;
  @Version() version!: number;
}

/** unit → parent unit for a span of days. No placement on a day: the unit does not exist that day. */
@Entity('placement')
export class PlacementRow {
  @Id() id!: number;
  @Reference(() => Unit, 'placement_unit') unitId!: number;
  @Reference(() => Unit, 'placement_parent', { nullable: true }) parentUnitId!: number | null;
  @DayColumn() validFrom!: string;
  @DayColumn({ nullable: true }) validTo!: string | null;
}

/** Roles that a person has besides what follows from the organization (domain §8). */
export type Role = 'hr' | 'controller' | 'auditor' | 'admin';

@Entity('person')
@Unique('uq_person_user_name', ['userName'])
@Index('uq_person_identity', ['tenantId', 'objectId'], { unique: true })
export class Person {
  @Id() id!: number;
  /** Known by this in imports, such as the mail address at work; lower case. Means nothing at sign-in once `objectId` is set. */
  @Line(200) userName!: string;
  @Line(200) name!: string;
  @Line(200) searchName!: string;
  @Line(200, { nullable: true }) title!: string | null;
  @Json() roles!: Role[];
  @Line(5) locale!: string;
  @Flag() active!: boolean;
  /** Who signs in as this person: a tenant and an account in it, for good since their first sign-in. */
  @Line(36, { nullable: true }) tenantId?: string | null;
  @Line(36, { nullable: true }) objectId?: string | null;
  @Version() version!: number;
}

@Entity('leadership')
export class LeadershipRow {
  @Id() id!: number;
  @Reference(() => Unit, 'leadership_unit') unitId!: number;
  @Reference(() => Person, 'leadership_person') personId!: number;
  @Line(10) kind!: 'permanent' | 'acting';
  @DayColumn() validFrom!: string;
  @DayColumn({ nullable: true }) validTo!: string | null;
  /** Full-time equivalents led × 100, a possible weight of the agreement in a roll-up; null: not stated. */
  @Whole({ nullable: true }) fteHundredths!: number | null;
}

/** Whom a leader has named to stand in for them in a unit (domain §8). Holds while the one who named them leads the unit. */
@Entity('deputy')
export class Deputy {
  @Id() id!: number;
  @Reference(() => Unit, 'deputy_unit') unitId!: number;
  @Reference(() => Person, 'deputy_person') personId!: number;
  @Reference(() => Person, 'deputy_named_by') namedById!: number;
  @DayColumn() validFrom!: string;
  @DayColumn() validTo!: string;
  @Version() version!: number;
}

/** Who the chief officer agrees with: a council committee, represented by its chair. */
@Entity('employer_body')
export class EmployerBody {
  @Id() id!: number;
  @Line(200) name!: string;
  @Version() version!: number;
}

@Entity('employer_body_member')
export class EmployerBodyMember {
  @Id() id!: number;
  @Reference(() => EmployerBody, 'employer_body_member_body') employerBodyId!: number;
  @Reference(() => Person, 'employer_body_member_person') personId!: number;
  @Flag() representative!: boolean;
  @DayColumn() validFrom!: string;
  @DayColumn({ nullable: true }) validTo!: string | null;
}

/** Accounting code (ansvar) of the ERP system; figures hang on it. */
@Entity('cost_centre')
@Unique('uq_cost_centre_code', ['code'])
export class CostCentre {
  @Id() id!: number;
  @Line(60) code!: string;
  @Line(200) name!: string;
  @Line(260) searchName!: string;
  @Version() version!: number;
}

/** Owned by one unit at a time. */
@Entity('cost_centre_ownership')
@Index('ix_cost_centre_ownership_valid', ['validFrom'])
export class CostCentreOwnership {
  @Id() id!: number;
  @Reference(() => CostCentre, 'cost_centre_ownership_cost_centre') costCentreId!: number;
  @Reference(() => Unit, 'cost_centre_ownership_unit') unitId!: number;
  @DayColumn() validFrom!: string;
  @DayColumn({ nullable: true }) validTo!: string | null;
}
