/** A unit that the log may be narrowed down to. */
export class AuditUnitChoiceDto {
  id!: number;
  name!: string;
  code!: string;
  /** The first day on which it was no more; null while it is there. */
  closedOn!: string | null;
}
