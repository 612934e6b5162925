import { ApiPropertyOptional } from '@nestjs/swagger';

/** A field at fault. */
export class FieldProblemDto {
  field!: string;
  /** Stable code of the fault. */
  code!: string;
  /** What is wrong and what to do, in the reader's language. */
  message!: string;
}

/** RFC 9457 problem details. */
export class ProblemDto {
  /** urn:kaskade:problem:<code> */
  type!: string;
  title!: string;
  status!: number;
  errors?: FieldProblemDto[];
  /** At 412: the resource as it now is. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  current?: object;
  /** At 409 where two texts differ: each place with what stood and what stands there. */
  @ApiPropertyOptional({ type: 'array', items: { type: 'object', additionalProperties: true } })
  difference?: object[];
  /** At 401 `fresh-sign-in-needed`: the path to sign in again at; add `returnTo`. */
  signInUrl?: string;
}
