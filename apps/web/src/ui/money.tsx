import { useTranslation } from 'react-i18next';
import { deviationWord, formatOre, type MoneyUnit } from '../format/money';

/** An amount; a missing one is "–". */
export function Amount({ ore, unit }: { ore: number | null; unit: MoneyUnit }) {
  return <>{ore === null ? '–' : formatOre(ore, unit)}</>;
}

/** merforbruk or mindreforbruk, by the unrounded figure; nothing at exactly 0 or where there is no figure. */
export function DeviationWord({ ore }: { ore: number | null }) {
  const { t } = useTranslation('ui');
  const word = ore === null ? null : deviationWord(ore);
  return <>{word && t(`money.${word}`)}</>;
}
