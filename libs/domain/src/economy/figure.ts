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

/** The year of a cost centre in figures that add up over centres; null where nothing was reported. */
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
 * closed month. @param lastClosedMonth 1–12, or 0 when none is closed: then nothing is to date.
 */
export function costCentreYear(figures: readonly Figure[], lastClosedMonth: number): CostCentreYear {
  return {
    originalOre: throughMonth(figures, 'original', DECEMBER, true),
    revisedOre: throughMonth(figures, 'revised', DECEMBER, true),
    budgetToDateOre: throughMonth(figures, 'revised', lastClosedMonth, false),
    actualToDateOre: throughMonth(figures, 'actual', lastClosedMonth, false),
  };
}

/** Month 1–12 of one kind where the file has months, null else: what the month bars show. */
export function monthAmounts(figures: readonly Figure[], kind: FigureKind): (number | null)[] {
  return Array.from({ length: 12 }, (_, index) =>
    sumOrNull(figures.filter((figure) => figure.kind === kind && figure.span === 'month' && figure.toMonth === index + 1)),
  );
}

/**
 * One kind, January through `month`. Where both an annual figure and months exist, December is the annual figure: it is the
 * year's and never added to months. A figure for the centre as a whole and figures by account group are two accounts of the same
 * money where only one of the two has an annual figure; that one counts then.
 * @param forYear null when the pieces end before December: a half-year is no annual budget.
 */
function throughMonth(figures: readonly Figure[], kind: FigureKind, month: number, forYear: boolean): number | null {
  const ofKind = figures.filter((figure) => figure.kind === kind);
  const annualIn = (part: readonly Figure[]): boolean => part.some((figure) => figure.span === 'year');
  const whole = ofKind.filter((figure) => figure.accountGroup === UNSPECIFIED_ACCOUNT_GROUP);
  const byGroup = ofKind.filter((figure) => figure.accountGroup !== UNSPECIFIED_ACCOUNT_GROUP);
  const counted = month === DECEMBER && annualIn(whole) !== annualIn(byGroup) ? (annualIn(whole) ? whole : byGroup) : ofKind;
  const amounts = [...groupsOf(counted).values()]
    .map((group) => groupThroughMonth(group, month, forYear))
    .filter((amount) => amount !== null);
  return amounts.length === 0 ? null : sumOre(amounts);
}

/** One account group: the annual figure at December, else the latest span to date and the months behind it. */
function groupThroughMonth(group: readonly Figure[], month: number, forYear: boolean): number | null {
  const annual = group.find((figure) => figure.span === 'year');
  if (month === DECEMBER && annual) return annual.amountOre;
  const spans = group.filter((figure) => figure.span === 'toDate' && figure.toMonth <= month);
  const latest = spans.reduce<Figure | null>((best, figure) => (best && best.toMonth >= figure.toMonth ? best : figure), null);
  const covered = latest?.toMonth ?? 0;
  const months = group.filter((figure) => figure.span === 'month' && figure.toMonth > covered && figure.toMonth <= month);
  if (forYear && months.length === 0 && covered < DECEMBER) return null;
  return sumOrNull(latest ? [latest, ...months] : months);
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

function sumOrNull(figures: readonly Figure[]): number | null {
  return figures.length === 0 ? null : sumOre(figures.map((figure) => figure.amountOre));
}
