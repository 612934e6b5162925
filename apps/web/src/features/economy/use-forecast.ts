import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAutosave, type Autosave } from '../../ui/autosave/use-autosave';
import { amountText, typedOre } from './amount-text';
import type { CostCentre, CostCentreForecast, MoneyStyle } from './model';
import { addForecast } from './queries';

/** What is edited, as it is typed. */
export interface ForecastText {
  readonly amount: string;
  readonly comment: string;
}

/** Each save is kept for ever, so nothing is sent while somebody is typing: Ferdig, Enter, Esc or leaving the row sends it. */
const NOT_BY_ITSELF_MS = 24 * 60 * 60 * 1000;

/** The forecast of a cost centre as an edited thing: kept in the browser while it is typed, sent once, never over another's. */
export function useForecast(centre: CostCentre, year: number, { scale }: MoneyStyle): Autosave<ForecastText> {
  const queryClient = useQueryClient();
  const textOf = ({ forecast }: Pick<CostCentreForecast, 'forecast'>): ForecastText => ({
    amount: amountText(forecast?.amountOre ?? null, scale),
    comment: forecast?.comment ?? '',
  });
  const { forecast, version } = centre;
  // Only another version is another beginning; what the centre looks like beside is of no matter here.
  const initial = useMemo(
    () => ({ value: { amount: amountText(forecast?.amountOre ?? null, scale), comment: forecast?.comment ?? '' }, version }),
    [forecast?.amountOre, forecast?.comment, scale, version],
  );
  return useAutosave<ForecastText>({
    initial,
    storageKey: `forecast-${centre.costCentreId}-${year}`,
    delayMs: NOT_BY_ITSELF_MS,
    save: async ({ amount, comment }, version) => {
      const amountOre = typedOre(amount, scale);
      if (amountOre === null) throw new Error('a forecast is only saved when it is an amount');
      const saved = await addForecast(centre.costCentreId, version, { year, amountOre, comment });
      await queryClient.invalidateQueries({ queryKey: ['economy'] });
      void queryClient.invalidateQueries({ queryKey: ['reports'] });
      return { value: textOf(saved), version: saved.version };
    },
    readCurrent: (current) => {
      const theirs = current as CostCentreForecast;
      return { value: textOf(theirs), version: theirs.version };
    },
  });
}
