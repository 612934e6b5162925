/** Light of a deviation: Innenfor, Følg med, Utenfor. */
export type MoneyLight = 'green' | 'yellow' | 'red';

/** Two limits that part three lights; a deviation exactly at a limit still has the better light. */
interface Limits {
  readonly green: number;
  readonly yellow: number;
}

/** The bands of a year (domain §5); configurable. */
export interface LightBands {
  /** Below this |revised budget| the kroner decide, from it on the per cent. */
  readonly smallBudgetOre: number;
  /** Limits in hundredths of a per cent of |revised budget|. */
  readonly percentHundredths: Limits;
  /** Limits in øre, for small budgets. */
  readonly ore: Limits;
  /** Whether underspending has lights too, or is green however large. */
  readonly sides: 'overspending' | 'both';
}

/** Green through −0.1 %, yellow through −0.75 %, red beyond; under 10 mill. kr 10 000 and 75 000 kr, where the two meet. */
export const DEFAULT_LIGHT_BANDS: LightBands = {
  smallBudgetOre: 10_000_000_00,
  percentHundredths: { green: 10, yellow: 75 },
  ore: { green: 10_000_00, yellow: 75_000_00 },
  sides: 'overspending',
};

export type BandFault = 'limit-negative' | 'limits-out-of-order' | 'not-whole';

/** What is wrong with bands as somebody typed them, or null: half-open bands have neither gap nor overlap by themselves. */
export function bandFault(bands: LightBands): BandFault | null {
  const { percentHundredths, ore, smallBudgetOre } = bands;
  const all = [smallBudgetOre, percentHundredths.green, percentHundredths.yellow, ore.green, ore.yellow];
  if (!all.every((limit) => Number.isSafeInteger(limit))) return 'not-whole';
  if (all.some((limit) => limit < 0)) return 'limit-negative';
  return percentHundredths.green <= percentHundredths.yellow && ore.green <= ore.yellow ? null : 'limits-out-of-order';
}

/** Whether kroner or per cent decide the light of a budget. */
export function bandsUsed(revisedOre: number, bands: LightBands): 'ore' | 'percent' {
  return Math.abs(revisedOre) < bands.smallBudgetOre ? 'ore' : 'percent';
}

/**
 * The light of a forecast deviation, by the unrounded figures. No forecast has no light: don't ask for one.
 * @param deviationOre revised − forecast, overspending negative.
 */
export function moneyLight(deviationOre: number, revisedOre: number, bands: LightBands): MoneyLight {
  if (deviationOre >= 0 && bands.sides === 'overspending') return 'green';
  const amount = BigInt(Math.abs(deviationOre));
  // amount ÷ |revised| ≤ limit ÷ 10 000, without dividing.
  const within =
    bandsUsed(revisedOre, bands) === 'ore'
      ? (level: keyof Limits): boolean => amount <= BigInt(bands.ore[level])
      : (level: keyof Limits): boolean => amount * 10_000n <= BigInt(bands.percentHundredths[level]) * BigInt(Math.abs(revisedOre));
  if (within('green')) return 'green';
  return within('yellow') ? 'yellow' : 'red';
}
