/** One stored figure and the file it came from. */
export class FigureRowDto {
  accountGroup!: string;
  kind!: 'original' | 'revised' | 'actual';
  span!: 'month' | 'toDate' | 'year';
  toMonth!: number;
  amountOre!: number;
  /** Null for figures that came with the installation. */
  source!: string | null;
  importedAt!: Date | null;
}

/** The figures of a cost centre in a year: what its sums are made of. */
export class FigureRowsDto {
  costCentreId!: number;
  code!: string;
  name!: string;
  year!: number;
  rows!: FigureRowDto[];
}
