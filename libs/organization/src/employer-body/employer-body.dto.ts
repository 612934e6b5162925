import { IsBoolean, IsInt, IsNotEmpty, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsDay, Trimmed } from '@kaskade/platform';

export class EmployerBodyInputDto {
  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name!: string;
}

export class MemberInputDto {
  @IsInt()
  personId!: number;

  /** Signs on behalf of the body; one at a time. */
  @IsBoolean()
  representative!: boolean;

  @IsDay()
  validFrom!: string;

  /** Exclusive: the day after the last; null: no end is set. */
  @ValidateIf((input: MemberInputDto) => input.validTo !== null)
  @IsDay()
  validTo!: string | null;
}

export class MemberDto {
  id!: number;
  personId!: number;
  personName!: string;
  representative!: boolean;
  validFrom!: string;
  /** Exclusive; null: no end is set. */
  validTo!: string | null;
}

/** Who the chief officer agrees with. */
export class EmployerBodyDto {
  /** null until it is named. */
  id!: number | null;
  name!: string;
  /** 0 until it is named. */
  version!: number;
  /** Representatives first, then by name; former and coming ones too. */
  members!: MemberDto[];
  /** edit */
  allowedActions!: string[];
}
