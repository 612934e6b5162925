import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';
import { Trimmed } from '@kaskade/platform';

export class GoalAreaInputDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  /** Order among the areas, 1 first. */
  @IsInt()
  @Min(1)
  @Max(1000)
  position!: number;

  /** Numbers of the UN's sustainable development goals, 1–17. */
  @IsArray()
  @ArrayMaxSize(17)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(17, { each: true })
  unGoals!: number[];
}

export class MoveGoalAreaDto {
  /** One place towards the top, or towards the bottom. */
  @IsIn(['up', 'down'])
  direction!: 'up' | 'down';
}

export class GoalAreaDto extends GoalAreaInputDto {
  id!: number;
  version!: number;
  /** edit */
  allowedActions!: string[];
}
