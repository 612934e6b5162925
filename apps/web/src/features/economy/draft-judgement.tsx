import { bandsUsed, deviationPercentHundredths, deviationWord, forecastDeviationOf, moneyLight } from '@kaskade/domain';
import { Deviation, JudgedLight } from './money-words';
import type { MoneyStyle } from './model';

interface DraftJudgementProps {
  readonly revisedOre: number | null;
  readonly forecastOre: number | null;
  readonly style: MoneyStyle;
}

/** Deviation and light of the forecast as it is being typed, by the same rules as the server's; without a budget neither. */
export function DraftJudgement({ revisedOre, forecastOre, style }: DraftJudgementProps) {
  const amountOre = forecastDeviationOf({ revisedOre, forecastOre });
  if (amountOre === null || revisedOre === null) return null;
  const deviation = { amountOre, word: deviationWord(amountOre), percentHundredths: deviationPercentHundredths(amountOre, revisedOre) };
  const light = { colour: moneyLight(amountOre, revisedOre, style.bands), by: bandsUsed(revisedOre, style.bands) };
  return (
    <p className="row draft-judgement" aria-live="polite">
      <span>
        <Deviation ore={amountOre} style={style} />
      </span>
      <span>
        <JudgedLight deviation={deviation} light={light} style={style} />
      </span>
    </p>
  );
}
