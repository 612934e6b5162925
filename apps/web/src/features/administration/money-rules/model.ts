import { bandFault, DEFAULT_LIGHT_BANDS, parseAmount, type AmountScale, type DeviationSign, type LightBands } from '@kaskade/domain';
import type { AnswerOf, BodyOf } from '../../../api/client';
import { amountText } from '../../economy/amount-text';

export type MoneyRules = AnswerOf<'/api/economy/settings'>;
type MoneyRulesInput = BodyOf<'/api/economy/settings', 'put'>;

/** The rules as they are typed: limits in per cent with at most two decimals, amounts in kroner. */
export interface MoneyRulesText {
  readonly smallBudget: string;
  readonly percentGreen: string;
  readonly percentYellow: string;
  readonly kronerGreen: string;
  readonly kronerYellow: string;
  readonly sides: LightBands['sides'];
  readonly sign: DeviationSign;
  readonly scale: AmountScale;
}

export const LIMIT_FIELDS = ['smallBudget', 'percentGreen', 'percentYellow', 'kronerGreen', 'kronerYellow'] as const;
export type LimitField = (typeof LIMIT_FIELDS)[number];
export type LimitFault = 'not-a-limit' | 'too-fine' | 'negative' | 'below-green';

export function textOf({ bands, sign, scale }: MoneyRules): MoneyRulesText {
  const { smallBudgetOre, percentHundredths, ore, sides } = bands;
  // A hundredth of a per cent is to a per cent what an øre is to a krone: both are read and written as amounts are.
  const text = (hundredths: number): string => amountText(hundredths, 'kroner');
  return {
    smallBudget: text(smallBudgetOre),
    percentGreen: text(percentHundredths.green),
    percentYellow: text(percentHundredths.yellow),
    kronerGreen: text(ore.green),
    kronerYellow: text(ore.yellow),
    sides,
    sign,
    scale,
  };
}

/** What is typed as what the server takes; null while a field can't be read. */
export function inputOf(text: MoneyRulesText): MoneyRulesInput | null {
  const [smallBudgetOre, percentGreen, percentYellow, oreGreen, oreYellow] = LIMIT_FIELDS.map((field) => hundredthsOf(text[field]));
  if (smallBudgetOre == null || percentGreen == null || percentYellow == null || oreGreen == null || oreYellow == null) return null;
  return {
    sign: text.sign,
    scale: text.scale,
    bands: {
      smallBudgetOre,
      percentHundredths: { green: percentGreen, yellow: percentYellow },
      ore: { green: oreGreen, yellow: oreYellow },
      sides: text.sides,
    },
  };
}

/** What is wrong, by field. What limits must be is the domain's word; here each fault only finds its field. */
export function faultsIn(text: MoneyRulesText): Partial<Record<LimitField, LimitFault>> {
  const faults: Partial<Record<LimitField, LimitFault>> = {};
  for (const field of LIMIT_FIELDS) {
    const fault = typedFault(text[field]);
    if (fault) faults[field] = fault;
  }
  for (const unit of ['percent', 'kroner'] as const) {
    const [green, yellow] = [hundredthsOf(text[`${unit}Green`]), hundredthsOf(text[`${unit}Yellow`])];
    if (green === null || yellow === null) continue;
    const fault = bandFault({ ...DEFAULT_LIGHT_BANDS, percentHundredths: { green, yellow } });
    if (fault === 'limits-out-of-order') faults[`${unit}Yellow`] ??= 'below-green';
  }
  return faults;
}

function typedFault(text: string): LimitFault | null {
  const read = parseAmount(text, 'kroner');
  if (!read.ok) return read.code === 'amount-finer-than-ore' ? 'too-fine' : 'not-a-limit';
  if (read.amountOre === null) return 'not-a-limit';
  return bandFault({ ...DEFAULT_LIGHT_BANDS, smallBudgetOre: read.amountOre }) === 'limit-negative' ? 'negative' : null;
}

function hundredthsOf(text: string): number | null {
  const read = parseAmount(text, 'kroner');
  return read.ok ? read.amountOre : null;
}
