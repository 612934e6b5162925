import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAutosave, type Autosave } from '../../ui/autosave/use-autosave';
import { amountText } from './amount-text';
import { checkForecast, type ForecastText } from './forecast-check';
import type { CostCentre, CostCentreForecast, MoneyStyle } from './model';
import { addForecast } from './queries';

/** Each save is kept for ever, so nothing is sent while somebody is typing: Ferdig, Enter, Esc or leaving the row sends it. */
const NOT_BY_ITSELF_MS = 24 * 60 * 60 * 1000;

/** The forecast of a cost centre as an edited thing: kept in the browser while it is typed, sent once, never over another's. */
export function useForecast(centre: CostCentre, year: number, style: MoneyStyle): Autosave<ForecastText> {
  const queryClient = useQueryClient();
  const { forecast, version } = centre;
  const amountOre = forecast?.amountOre ?? null;
  // Only another version is another beginning; what the centre looks like beside is of no matter here.
  const initial = useMemo(() => ({ value: startingFrom(amountOre, style.scale), version }), [amountOre, style.scale, version]);
  return useAutosave<ForecastText>({
    initial,
    storageKey: `forecast-${centre.costCentreId}-${year}`,
    delayMs: NOT_BY_ITSELF_MS,
    save: async (text, version) => {
      const { amountOre, fault } = checkForecast(text, centre.revisedOre, style);
      // Left half written, it waits in the browser until the row is opened again.
      if (amountOre === null || fault !== null) throw new Error('a forecast is only sent when nothing is missing');
      const saved = await addForecast(centre.costCentreId, version, { year, amountOre, comment: text.comment });
      await queryClient.invalidateQueries({ queryKey: ['economy'] });
      void queryClient.invalidateQueries({ queryKey: ['reports'] });
      return { value: startingFrom(saved.forecast?.amountOre ?? null, style.scale), version: saved.version };
    },
    readCurrent: (current) => {
      const { forecast, version } = current as CostCentreForecast;
      return { value: { ...startingFrom(forecast?.amountOre ?? null, style.scale), comment: forecast?.comment ?? '' }, version };
    },
  });
}

/** The amount that counts, with nothing said of the next one: an old explanation doesn't justify a new number. */
function startingFrom(amountOre: number | null, scale: MoneyStyle['scale']): ForecastText {
  const amount = amountText(amountOre, scale);
  return { amount, comment: '', sureOf: amount };
}
