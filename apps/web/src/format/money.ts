import { formatNumber } from './number';

export type MoneyUnit = 'kroner' | 'thousands' | 'millions';

const ORE_PER_UNIT: Record<MoneyUnit, number> = { kroner: 100, thousands: 100_000, millions: 100_000_000 };

/** Whole øre as shown in kroner, thousands or millions (two decimals). Rounded here and nowhere before. */
export function formatOre(amountOre: number, unit: MoneyUnit, options: { signed?: boolean } = {}): string {
  const decimals = unit === 'millions' ? 2 : 0;
  return formatNumber(amountOre / ORE_PER_UNIT[unit], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: options.signed ? 'exceptZero' : 'negative',
  });
}

/** The word that always stands beside a deviation. It follows the unrounded figure; at exactly 0 there is none. */
export type DeviationWord = 'overspending' | 'underspending';

export function deviationWord(deviationOre: number): DeviationWord | null {
  if (deviationOre === 0) return null;
  return deviationOre < 0 ? 'overspending' : 'underspending';
}
