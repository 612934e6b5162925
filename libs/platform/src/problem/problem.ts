/** One fault of the input: which field, what is wrong (a code with its numbers, put into words by `problemText`). */
export interface FieldFault {
  field: string;
  code: string;
  params?: Readonly<Record<string, string | number>>;
}

export interface ProblemDetails {
  params?: Readonly<Record<string, string | number>>;
  errors?: readonly FieldFault[];
  /** At 429: the whole seconds until it may be tried again; sent as `Retry-After`. */
  retryAfterSeconds?: number;
  /** At 412: the resource as it now is, so that the screen can show mine and theirs. */
  current?: unknown;
  /** At 409: what two texts say differently, where that is what is wrong. */
  difference?: readonly object[];
  /** At a 404 that hides what is there: what it belongs to, for the audit log. Never sent. */
  hidden?: { readonly unitId?: number | null; readonly agreementId?: number | null };
  /** At 401 `fresh-sign-in-needed`: the path to sign in again at; the client adds `returnTo`. */
  signInUrl?: string;
}

/** An answer that is no success: status, stable code, and what the reader needs to mend it. Turned into RFC 9457 by the filter. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }

  /** 404, also for what exists but may not be read: the two look alike. */
  static notFound(): Problem {
    return new Problem(404, 'not-found');
  }

  /** The very same 404, for what is there but may not be read: a denial, which the audit log tells of. */
  static hidden(belongsTo: NonNullable<ProblemDetails['hidden']> = {}): Problem {
    return new Problem(404, 'not-found', { hidden: belongsTo });
  }

  /** 403: may be read but not done. */
  static forbidden(): Problem {
    return new Problem(403, 'forbidden');
  }

  /** 409: may be done, but not in this state. */
  static wrongState(code: string, details: ProblemDetails = {}): Problem {
    return new Problem(409, code, details);
  }

  /** 400 with the fields at fault. */
  static invalid(...errors: FieldFault[]): Problem {
    return new Problem(400, 'invalid-input', { errors });
  }

  /** 412 with the resource as it now is. */
  static stale(current: unknown): Problem {
    return new Problem(412, 'changed-by-another', { current });
  }
}
