import { Day, Figure } from '@kaskade/domain';
import { ForecastCommentDto, ForecastDto } from './unit-economy.dto';
import { asInstant, SqlSource } from '../sql';
import { UnitFact } from './unit-sums';
import { SUBTREE_CENTRES, subtreeParameters, SubtreeScope } from './subtree-sql';

export interface CentreFact {
  readonly costCentreId: number;
  readonly code: string;
  readonly name: string;
  readonly unitId: number | null;
  readonly unitName: string | null;
}

/** Everything that the economy of a subtree is made of, by cost centre. */
export interface SubtreeFacts {
  readonly centres: readonly CentreFact[];
  /** The unit itself and all below it, closed ones under their last parent. */
  readonly units: readonly UnitFact[];
  readonly figures: ReadonlyMap<number, readonly Figure[]>;
  /** Newest first. */
  readonly forecasts: ReadonlyMap<number, readonly ForecastDto[]>;
  readonly personNames: ReadonlyMap<number, string>;
}

/** Loads the facts of a subtree: six statements, whatever its size. */
export async function loadSubtreeFacts(source: SqlSource, scope: SubtreeScope): Promise<SubtreeFacts> {
  const parameters = subtreeParameters(scope);
  const centres = await source.query<CentreFact>(
    `${SUBTREE_CENTRES}
     SELECT c.id AS costCentreId, c.code, c.name, centres.unitId, u.name AS unitName
       FROM centres JOIN cost_centre c ON c.id = centres.costCentreId LEFT JOIN unit u ON u.id = centres.unitId ORDER BY c.code`,
    parameters,
  );
  const figures = await source.query<Figure & { costCentreId: number }>(
    `${SUBTREE_CENTRES}
     SELECT f.costCentreId, f.accountGroup, f.kind, f.span, f.toMonth, f.amountOre
       FROM centres JOIN figure f ON f.costCentreId = centres.costCentreId AND f.year = ?`,
    [...parameters, scope.year],
  );
  const people = await source.query<{ id: number; name: string }>(
    `${SUBTREE_CENTRES}
     SELECT DISTINCT p.id, p.name FROM below
       JOIN leadership l ON l.unitId = below.unitId AND l.validFrom <= ? AND (l.validTo IS NULL OR l.validTo > ?) JOIN person p ON p.id = l.personId`,
    [...parameters, scope.day, scope.day],
  );
  const units = await source.query<UnitFact>(
    `${SUBTREE_CENTRES}
     SELECT below.unitId, standing.parentUnitId, u.name AS unitName
       FROM below JOIN standing ON standing.unitId = below.unitId JOIN unit u ON u.id = below.unitId`,
    parameters,
  );
  return {
    centres,
    units,
    figures: byCentre(figures.map((figure) => ({ ...figure, amountOre: Number(figure.amountOre) }))),
    forecasts: byCentre(await loadForecasts(source, SUBTREE_CENTRES, parameters, scope.year, scope.day)),
    personNames: new Map(people.map(({ id, name }) => [id, name])),
  };
}

interface ForecastRow extends Omit<ForecastDto, 'at' | 'isImported' | 'comments'> {
  readonly costCentreId: number;
  readonly at: string | Date;
  readonly importId: number | null;
}

/**
 * Forecasts of the centres that `withCentres` (a WITH clause that defines `centres`) names, up to a day, newest first, each with
 * its comments: two statements.
 */
export async function loadForecasts(
  source: SqlSource,
  withCentres: string,
  parameters: readonly unknown[],
  year: number,
  day: Day,
): Promise<(ForecastDto & { costCentreId: number })[]> {
  const rows = await source.query<ForecastRow>(
    `${withCentres}
     SELECT f.id, f.costCentreId, f.amountOre, f.comment AS comment, f.day AS day, f.at AS at, f.importId, writer.name AS personName, leader.name AS onBehalfOf
       FROM centres JOIN forecast f ON f.costCentreId = centres.costCentreId AND f.year = ? AND f.day <= ?
       JOIN person writer ON writer.id = f.personId LEFT JOIN person leader ON leader.id = f.onBehalfOfId ORDER BY f.id DESC`,
    [...parameters, year, day],
  );
  const comments = await source.query<Omit<ForecastCommentDto, 'at'> & { forecastId: number; at: string | Date }>(
    `${withCentres}
     SELECT k.id, k.forecastId, k.text AS text, k.at AS at, p.name AS personName
       FROM centres JOIN forecast f ON f.costCentreId = centres.costCentreId AND f.year = ? AND f.day <= ?
       JOIN forecast_comment k ON k.forecastId = f.id JOIN person p ON p.id = k.personId ORDER BY k.id`,
    [...parameters, year, day],
  );
  const commentsOn = new Map<number, ForecastCommentDto[]>();
  for (const { forecastId, at, ...comment } of comments) {
    commentsOn.set(forecastId, [...(commentsOn.get(forecastId) ?? []), { ...comment, at: asInstant(at) }]);
  }
  return rows.map(({ importId, at, amountOre, ...row }) => ({
    ...row,
    amountOre: Number(amountOre),
    at: asInstant(at),
    isImported: importId !== null,
    comments: commentsOn.get(row.id) ?? [],
  }));
}

function byCentre<T extends { costCentreId: number }>(rows: readonly T[]): Map<number, Omit<T, 'costCentreId'>[]> {
  const groups = new Map<number, Omit<T, 'costCentreId'>[]>();
  for (const { costCentreId, ...row } of rows) {
    const group = groups.get(costCentreId);
    if (group) group.push(row);
    else groups.set(costCentreId, [row]);
  }
  return groups;
}
