import { formatAmount } from '@kaskade/domain';
import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { amountText } from './amount-text';
import type { CheckedForecast } from './forecast-check';
import type { MoneyStyle } from './model';

interface ForecastDoubtProps {
  readonly checked: CheckedForecast;
  readonly typed: string;
  readonly revisedOre: number | null;
  readonly style: MoneyStyle;
  /** The forecast is this amount, as a text for the field. */
  readonly onAnswer: (amount: string) => void;
}

/** Asks whether a forecast far from the budget is right, or the deviation typed in its place. */
export function ForecastDoubt({ checked: { meantOre }, typed, revisedOre, style, onAnswer }: ForecastDoubtProps) {
  const { t } = useTranslation('economy');
  const shown = (ore: number): string => `${amountText(ore, style.scale)} ${t(`scale.${style.scale}`)}`;
  const meant = meantOre === null ? null : amountText(meantOre, style.scale);
  return (
    <div className="note forecast-doubt" role="alert">
      <div className="stack-s">
        <p>
          {meantOre === null ? t('editor.doubt.far') : t('editor.doubt.deviation', { typed, meant: shown(meantOre) })}{' '}
          {revisedOre !== null && t('editor.doubt.budget', { budget: formatAmount(revisedOre, { scale: style.scale }) })}
        </p>
        <div className="row">
          {meant !== null && (
            <Button variant="secondary" className="small" onClick={() => onAnswer(meant)}>
              {t('editor.doubt.meant', { amount: meant })}
            </Button>
          )}
          <Button variant="secondary" className="small" onClick={() => onAnswer(typed)}>
            {t(meant === null ? 'editor.doubt.sure' : 'editor.doubt.notMeant', { amount: typed })}
          </Button>
        </div>
      </div>
    </div>
  );
}
