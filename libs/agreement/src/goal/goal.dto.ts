import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { GoalOwnerDto, SupportedGoalDto, UnitRefDto } from '../agreement/agreement.dto';
import { Trimmed } from '@kaskade/platform';

/** The content of a goal; the whole of it is sent at every change. */
export class GoalInputDto {
  @IsInt()
  areaId!: number;

  @Trimmed()
  @IsString()
  @MaxLength(300)
  title!: string;

  @IsString()
  @MaxLength(20_000)
  text!: string;

  @IsString()
  @MaxLength(20_000)
  principles!: string;

  /** Decision, action programme or annual plan that it comes from. */
  @Trimmed()
  @IsString()
  @MaxLength(300)
  source!: string;

  /** The goal that it breaks down; null when none. */
  @ValidateIf((goal: GoalInputDto) => goal.supportsGoalId !== null)
  @IsInt()
  supportsGoalId!: number | null;

  @IsIn(['all', 'direct', 'units', 'none'])
  scope!: 'all' | 'direct' | 'units' | 'none';

  /** The chosen units when scope is `units`; else empty. */
  @IsArray()
  @ArrayMaxSize(500)
  @IsInt({ each: true })
  scopeUnitIds!: number[];

  /** Order among the owner's goals in the area; left out: last. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  position?: number;
}

/** A new goal, a draft of the unit that the actor leads. */
export class NewGoalDto extends GoalInputDto {
  @IsInt()
  unitId!: number;

  @IsInt()
  periodId!: number;
}

export class GoalDto {
  id!: number;
  version!: number;
  periodId!: number;
  areaId!: number;
  title!: string;
  text!: string;
  principles!: string;
  source!: string;
  position!: number;
  state!: 'draft' | 'shared' | 'withdrawn';
  sharedOn!: string | null;
  withdrawnOn!: string | null;
  owner!: GoalOwnerDto;
  supports!: SupportedGoalDto | null;
  scope!: 'all' | 'direct' | 'units' | 'none';
  scopeUnits!: UnitRefDto[];
  /** For a draft edit, share, delete; for a shared one revise, withdraw; and breakDown … */
  allowedActions!: string[];
}

/** A unit that a scope may name, in the order of the tree. */
export class ScopeUnitDto {
  id!: number;
  name!: string;
  /** 1: directly below the owner. */
  level!: number;
}
