import { costCentreYear, Day, Figure, LightBands } from '@kaskade/domain';
import { SqlSource } from '../sql';
import { forecastView } from '../unit/money-view';
import { loadForecasts } from '../unit/unit-economy.facts';
import { CostCentreForecastDto } from './forecast.dto';

/** The year's revised budget of a cost centre; null without one. One statement. */
export async function revisedBudgetOre(source: SqlSource, costCentreId: number, year: number): Promise<number | null> {
  const figures = await source.query<Figure>(
    "SELECT accountGroup, kind, span, toMonth, amountOre FROM figure WHERE costCentreId = ? AND year = ? AND kind = 'revised'",
    [costCentreId, year],
  );
  return costCentreYear(
    figures.map((figure) => ({ ...figure, amountOre: Number(figure.amountOre) })),
    0,
  ).revisedOre;
}

/** The forecast that counts and those before it: three statements. */
export async function forecastOf(
  source: SqlSource,
  costCentreId: number,
  year: number,
  today: Day,
  bands: LightBands,
): Promise<CostCentreForecastDto> {
  const withCentres = 'WITH centres (costCentreId) AS (SELECT id FROM cost_centre WHERE id = ?)';
  const revisedOre = await revisedBudgetOre(source, costCentreId, year);
  const [newest = null, ...earlierForecasts] = (await loadForecasts(source, withCentres, [costCentreId], year, today)).map(
    ({ costCentreId: _, ...forecast }) => forecast,
  );
  return {
    costCentreId,
    year,
    revisedOre,
    forecast: newest,
    earlierForecasts,
    ...forecastView({ revisedOre, forecastOre: newest?.amountOre ?? null }, bands),
    version: newest?.id ?? 0,
  };
}
