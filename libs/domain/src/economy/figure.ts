import { sumOre } from './money';

/** original: vedtatt · revised: regulert · actual: regnskap. */
export type FigureKind = 'original' | 'revised' | 'actual';
/** month: `toMonth` alone · toDate: January through `toMonth` · year: the whole year, `toMonth` 12. */
export type FigureSpan = 'month' | 'toDate' | 'year';

/** Where a file has nothing finer than the cost centre. */
export const UNSPECIFIED_ACCOUNT_GROUP = 'uspesifisert';

/** One figure of one cost centre and year. */
export interface Figure {
  readonly accountGroup: string;
  readonly kind: FigureKind;
  readonly span: FigureSpan;
  readonly toMonth: number;
  readonly amountOre: number;
}

/** What tells whose money a figure is, and of when. */
export type FigurePlace = Omit<Figure, 'amountOre'>;

/**
 * Whether two figures of one centre and year speak of the same money (domain §5): one kind; the same account group, or one of the two
 * the centre as a whole; and the same span, or a month inside the other's span to date. An annual figure stands beside months and
 * spans to date, and a later span to date beside an earlier: they are read for different ends.
 */
export function isSameMoney(a: FigurePlace, b: FigurePlace): boolean {
  if (a.kind !== b.kind || (a.accountGroup !== b.accountGroup && !isWhole(a) && !isWhole(b))) return false;
  if (a.span === b.span) return a.toMonth === b.toMonth;
  const [month, toDate] = a.span === 'month' ? [a, b] : [b, a];
  return month.span === 'month' && toDate.span === 'toDate' && month.toMonth <= toDate.toMonth;
}

/** The year of a cost centre in figures that add up over centres; null where it was not reported. */
export interface CostCentreYear {
  readonly originalOre: number | null;
  readonly revisedOre: number | null;
  /** Revised budget through the last closed month. */
  readonly budgetToDateOre: number | null;
  readonly actualToDateOre: number | null;
}

const DECEMBER = 12;

/**
 * What the figures of one cost centre and year say (domain §5): the year's budgets, and budget and actual through the last
 * closed month. Null where the figures don't reach that far: a quarter is no year, and what ends in February says nothing through March.
 * @param lastClosedMonth 1–12, or 0 when none is closed: then nothing is to date.
 */
export function costCentreYear(figures: readonly Figure[], lastClosedMonth: number): CostCentreYear {
  const through = (kind: FigureKind, month: number): number | null =>
    throughMonth(
      figures.filter((figure) => figure.kind === kind),
      month,
    );
  return {
    originalOre: through('original', DECEMBER),
    revisedOre: through('revised', DECEMBER),
    budgetToDateOre: through('revised', lastClosedMonth),
    actualToDateOre: through('actual', lastClosedMonth),
  };
}

/** Month 1–12 of one kind where the file has months, null else: what the month bars show. */
export function monthAmounts(figures: readonly Figure[], kind: FigureKind): (number | null)[] {
  const ofKind = figures.filter((figure) => figure.kind === kind);
  return Array.from({ length: 12 }, (_, index) => ofMonth(ofKind, index + 1));
}

/**
 * One kind, January through `month`; null unless every month on the way is told of. Figures for the centre as a whole and figures by
 * account group are two accounts of the same money: one that reaches the month by itself counts alone; where they take turns, each
 * counts for its own months.
 */
function throughMonth(figures: readonly Figure[], month: number): number | null {
  if (month === 0) return null;
  for (const account of accountsOf(figures, month)) {
    const amount = accountThrough(account, month);
    if (amount !== null) return amount;
  }
  const last = ofMonth(figures, month);
  const before = last === null ? null : throughMonth(figures, month - 1);
  return last === null || before === null ? null : before + last;
}

/** The two accounts of a centre: the one with an annual figure first when the year is asked for, else the centre as a whole. */
function accountsOf(figures: readonly Figure[], month: number): Figure[][] {
  const whole = figures.filter(isWhole);
  const byGroup = figures.filter((figure) => !isWhole(figure));
  const isAnnual = (account: readonly Figure[]): boolean => month === DECEMBER && account.some((figure) => figure.span === 'year');
  return isAnnual(byGroup) && !isAnnual(whole) ? [byGroup, whole] : [whole, byGroup];
}

/**
 * One account of the money, January through `month`. Each account group counts by its annual figure, or its latest span to date and
 * the months behind it. A group that no span brings to the month is known by its months: one that lacks some had nothing in them, as
 * long as another group has. Null where a month is told of by none, or a group only by a longer span.
 */
function accountThrough(account: readonly Figure[], month: number): number | null {
  const amounts: number[] = [];
  const told = new Set<number>();
  let isByMonths = false;
  for (const group of groupsOf(account).values()) {
    const latest = latestSpan(group, month);
    const covered = latest?.toMonth ?? 0;
    const months = group.filter(({ span, toMonth }) => span === 'month' && toMonth > covered && toMonth <= month);
    if (!latest && group.every((figure) => figure.span !== 'month')) return null;
    for (const figure of latest ? [latest, ...months] : months) amounts.push(figure.amountOre);
    if (covered === month) continue;
    isByMonths = true;
    for (let each = 1; each <= covered; each++) told.add(each);
    for (const figure of months) told.add(figure.toMonth);
  }
  return amounts.length === 0 || (isByMonths && told.size < month) ? null : sumOre(amounts);
}

/** The span from January that comes nearest to the month; an annual figure is the year's, whatever else ends in December. */
function latestSpan(group: readonly Figure[], month: number): Figure | null {
  const rank = ({ span, toMonth }: Figure): number => 2 * toMonth + (span === 'year' ? 1 : 0);
  return group
    .filter(({ span, toMonth }) => span !== 'month' && toMonth <= month)
    .reduce<Figure | null>((best, figure) => (best && rank(best) >= rank(figure) ? best : figure), null);
}

/** What the months say of one: the centre as a whole where that is there, else its account groups. */
function ofMonth(figures: readonly Figure[], month: number): number | null {
  const found = figures.filter(({ span, toMonth }) => span === 'month' && toMonth === month);
  const whole = found.filter(isWhole);
  const counted = whole.length > 0 ? whole : found;
  return counted.length === 0 ? null : sumOre(counted.map((figure) => figure.amountOre));
}

function isWhole(figure: Pick<Figure, 'accountGroup'>): boolean {
  return figure.accountGroup === UNSPECIFIED_ACCOUNT_GROUP;
}

function groupsOf(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.accountGroup);
    if (group) group.push(figure);
    else groups.set(figure.accountGroup, [figure]);
  }
  return groups;
}
