import { deviationPercentHundredths, deviationWord, formatAmount, formatPercentHundredths, type AmountScale } from '@kaskade/domain';
import { useTranslation } from 'react-i18next';

interface AmountProps {
  /** Null: there is no figure, shown as "–". */
  readonly ore: number | null;
  readonly scale: AmountScale;
  /** Write + above zero, as deviations are shown. */
  readonly plus?: boolean;
}

/** An amount, rounded here and nowhere before. Millions have two decimals. */
export function Amount({ ore, scale, plus }: AmountProps) {
  return <>{ore === null ? '–' : formatAmount(ore, { scale, plus, decimals: scale === 'millions' ? 2 : 0 })}</>;
}

/** merforbruk or mindreforbruk, by the unrounded figure; nothing at exactly 0 or where there is no figure. */
export function DeviationWord({ ore }: { ore: number | null }) {
  const { t } = useTranslation('ui');
  const word = ore === null ? 'none' : deviationWord(ore);
  return <>{word !== 'none' && t(`money.${word}`)}</>;
}

/** Deviation as a per cent of the budget, with sign and two decimals; "–" where there is nothing to divide. */
export function DeviationPercent({ ore, ofRevisedOre }: { ore: number | null; ofRevisedOre: number }) {
  const hundredths = ore === null ? null : deviationPercentHundredths(ore, ofRevisedOre);
  return <>{hundredths === null ? '–' : formatPercentHundredths(hundredths, true)}</>;
}
