import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { ToWholeNumber, Trimmed } from '@kaskade/platform';

const ROLES = ['hr', 'controller', 'auditor', 'admin'] as const;

export class FindPersonsDto {
  /** Words of the name; for those who may edit people, of the user name too. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /** yes: only active people (default); no: only others; all. */
  @IsOptional()
  @IsIn(['yes', 'no', 'all'])
  active?: 'yes' | 'no' | 'all';

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  /** Default 50. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

export class PersonInputDto {
  /** Known by this in imports, such as the mail address at work; unique. */
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  userName!: string;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;

  @ValidateIf((input: PersonInputDto) => input.title !== null)
  @Trimmed()
  @IsString()
  @MaxLength(200)
  title!: string | null;

  @IsBoolean()
  active!: boolean;
}

export class PersonRolesDto {
  @IsArray()
  @ArrayMaxSize(4)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: ('hr' | 'controller' | 'auditor' | 'admin')[];
}

export class LedUnitDto {
  unitId!: number;
  name!: string;
  kind!: 'permanent' | 'acting';
}

export class PersonDto {
  id!: number;
  /** Only for those who may edit people. */
  userName!: string | null;
  name!: string;
  title!: string | null;
  active!: boolean;
  roles!: ('hr' | 'controller' | 'auditor' | 'admin')[];
  version!: number;
  /** Units that they lead today. */
  leads!: LedUnitDto[];
  /** edit (all but the user name), editUserName, editRoles, releaseAccount */
  allowedActions!: string[];
}

export class PersonsDto {
  /** How many match, on all pages. */
  total!: number;
  persons!: PersonDto[];
  /** create */
  allowedActions!: string[];
}
