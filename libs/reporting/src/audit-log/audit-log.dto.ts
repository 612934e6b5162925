import { IsIn, IsInt, IsOptional, Matches } from 'class-validator';
import { IsDay, ToWholeNumber } from '@kaskade/platform';
import { AUDIT_KINDS, type AuditKind } from './audit-kinds';

/** What the log is narrowed down to. */
export class AuditFilterDto {
  /** Who did it, or whose account, roles or register entry it was done to. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  personId?: number;

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  unitId?: number;

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  agreementId?: number;

  @IsOptional()
  @IsIn(AUDIT_KINDS)
  kind?: AuditKind;

  /** First day, in Norway. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day, in Norway. */
  @IsOptional()
  @IsDay()
  to?: string;
}

export class AuditQueryDto extends AuditFilterDto {
  /** `next` of the page before. */
  @IsOptional()
  @Matches(/^\d{1,15}-\d{1,10}$/)
  before?: string;
}

export class AuditPersonDto {
  id!: number;
  name!: string;
}

export class AuditUnitDto {
  id!: number;
  name!: string;
}

export class AuditAgreementDto {
  id!: number;
  leaderName!: string;
  periodName!: string;
}

export class AuditEntryDto {
  id!: number;
  at!: Date;
  /** Null for the system itself, and for whoever was not signed in. */
  person!: AuditPersonDto | null;
  kind!: AuditKind;
  /** What was done, in words. */
  what!: string;
  unit!: AuditUnitDto | null;
  agreement!: AuditAgreementDto | null;
  /** The fields that were changed, in words. */
  fields!: string[];
  /** What the log keeps of it, as JSON; null for nothing more. */
  details!: string | null;
  /** The same id as in the server's log. */
  requestId!: string | null;
}

/** Newest first. */
export class AuditPageDto {
  entries!: AuditEntryDto[];
  /** `before` of the next page; null when this is the last. */
  next!: string | null;
}

export class AuditAgreementQueryDto {
  @IsInt()
  @ToWholeNumber()
  unitId!: number;
}
