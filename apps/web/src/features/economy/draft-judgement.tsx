import { bandsUsed, deviationOre, deviationPercentHundredths, deviationWord, moneyLight } from '@kaskade/domain';
import { Deviation, JudgedLight } from './money-words';
import type { MoneyStyle } from './model';

interface DraftJudgementProps {
  readonly revisedOre: number | null;
  readonly forecastOre: number | null;
  readonly style: MoneyStyle;
}

/** Deviation and light of the forecast as it is being typed, by the same rules as the server's. */
export function DraftJudgement({ revisedOre, forecastOre, style }: DraftJudgementProps) {
  if (forecastOre === null) return null;
  const budgetOre = revisedOre ?? 0;
  const amountOre = deviationOre(budgetOre, forecastOre);
  const deviation = { amountOre, word: deviationWord(amountOre), percentHundredths: deviationPercentHundredths(amountOre, budgetOre) };
  const light = { colour: moneyLight(amountOre, budgetOre, style.bands), by: bandsUsed(budgetOre, style.bands) };
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
