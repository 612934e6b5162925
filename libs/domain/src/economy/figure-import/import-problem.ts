/** error: the file can't go in · confirm: it can once the user accepts the row · note: it goes in, and this was seen. */
export type ProblemSeverity = 'error' | 'confirm' | 'note';

export type ImportProblemCode =
  | 'amount-not-a-number'
  | 'amount-ambiguous'
  | 'amount-finer-than-ore'
  | 'amount-too-large'
  | 'cell-holds-error'
  | 'formula-without-result'
  | 'formulas-by-stored-result'
  | 'row-without-cost-centre'
  | 'cost-centre-unknown'
  | 'cost-centre-ambiguous'
  | 'month-not-a-month'
  | 'duplicate-figure'
  | 'parent-cycle'
  | 'parent-ambiguous'
  | 'parent-without-row'
  | 'parent-has-own-figure'
  | 'total-differs-by-rounding'
  | 'total-differs'
  | 'deviation-differs-by-rounding'
  | 'deviation-differs'
  | 'forecast-without-budget'
  | 'no-figures'
  | 'sheet-missing'
  | 'hidden-sheet-left-out'
  | 'figure-from-other-source'
  | 'year-among-months';

/** Something about the file; `row` and `at` as the sheet shows them, row 0 and '' for the file as a whole. */
export interface ImportProblem {
  readonly severity: ProblemSeverity;
  readonly code: ImportProblemCode;
  readonly row: number;
  readonly at: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What still blocks an import when the user has accepted these rows. */
export function blockingProblems(problems: readonly ImportProblem[], acceptedRows: ReadonlySet<number>): ImportProblem[] {
  return problems.filter(({ severity, row }) => severity === 'error' || (severity === 'confirm' && !acceptedRows.has(row)));
}
