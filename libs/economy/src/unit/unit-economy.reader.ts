import { Injectable } from '@nestjs/common';
import {
  Actor,
  can,
  costCentreYear,
  Day,
  ForecastYear,
  isCountedCentre,
  lastClosedMonth,
  monthAmounts,
  OrganizationTree,
  subtreeOf,
  unitResource,
} from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { EconomySettings, YearSettings } from '../settings/economy-settings';
import { deviationToDate, forecastView, sumView } from './money-view';
import { CostCentreEconomyDto, UnitEconomyDto, UnitEconomyQueryDto, UnitSumDto } from './unit-economy.dto';
import { CentreFact, loadSubtreeFacts, SubtreeFacts } from './unit-economy.facts';
import { unitSums } from './unit-sums';

/** Reads the economy of a unit and what is below it, as of a day; the number of statements doesn't depend on size or depth. */
@Injectable()
export class UnitEconomyReader {
  constructor(
    private readonly database: Database,
    private readonly trees: OrganizationTreeReader,
    private readonly settings: EconomySettings,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 for a unit that isn't there on the day, or that the actor may not read today. */
  async read(actor: Actor, unitId: number, query: UnitEconomyQueryDto): Promise<UnitEconomyDto> {
    const today = this.clock.today();
    const day = query.day ?? today;
    const year = query.year ?? Number(day.slice(0, 4));
    const now = await this.trees.forAccess(today);
    if (!can(actor, 'economy.read', unitResource(now, actor, unitId))) throw Problem.hidden({ unitId });
    const tree = await this.trees.on(day);
    const index = tree.indexOf.get(unitId);
    if (index === undefined) throw Problem.notFound();

    const facts = await loadSubtreeFacts(this.database, { unitId, isRoot: index === 0, day, year });
    const settings = await this.settings.ofYear(year);
    const closed = await this.database.query<{ month: number; closedOn: Day }>('SELECT month, closedOn FROM closed_month WHERE year = ?', [
      year,
    ]);
    const closedMonth = lastClosedMonth(closed, day);
    const view = new CentreViews(actor, unitId, now, tree, facts, settings, closedMonth);
    const centres = view.shownCentres().map((centre) => view.of(centre));
    const years = centres.map(({ dto, year: figures }) => ({ dto, figures }));
    const { sign, scale, bands } = settings;
    return {
      unitId,
      unitName: facts.units.find((unit) => unit.unitId === unitId)?.unitName ?? '',
      year,
      day,
      lastClosedMonth: closedMonth,
      sign,
      scale,
      bands,
      costCentres: centres.map(({ dto }) => dto),
      units: view.unitSums(centres.map(({ dto, year: figures }) => ({ unitId: dto.unitId, year: figures }))),
      sumWithForecast: sumView(
        years.filter(({ dto }) => dto.forecast).map(({ figures }) => figures),
        bands,
      ),
      sumAll: sumView(
        years.map(({ figures }) => figures),
        bands,
      ),
    };
  }
}

/** Puts together what is known of each centre. */
class CentreViews {
  /** Place of each open unit in the subtree. */
  private readonly order: ReadonlyMap<number, number>;

  constructor(
    private readonly actor: Actor,
    private readonly unitId: number,
    /** Today's tree for access decides what may be done, the day's tree where a centre stands. */
    private readonly now: OrganizationTree,
    private readonly tree: OrganizationTree,
    private readonly facts: SubtreeFacts,
    private readonly settings: YearSettings,
    private readonly closedMonth: number,
  ) {
    this.order = new Map(subtreeOf(tree, unitId).map((each, place) => [each, place]));
  }

  /** Down the tree; then closed units with money, last what nobody owns. */
  shownCentres(): CentreFact[] {
    const placeOf = ({ unitId }: CentreFact): number =>
      unitId === null ? Number.MAX_SAFE_INTEGER : (this.order.get(unitId) ?? Number.MAX_SAFE_INTEGER - 1);
    return this.facts.centres
      .filter(({ costCentreId, unitId }) => {
        const hasMoney = this.facts.figures.has(costCentreId) || this.facts.forecasts.has(costCentreId);
        return isCountedCentre({ ownership: this.ownership(unitId), hasMoney });
      })
      .sort((a, b) => placeOf(a) - placeOf(b));
  }

  unitSums(years: readonly { unitId: number | null; year: ForecastYear }[]): UnitSumDto[] {
    const day = { order: this.order, leaderOf: (unitId: number) => this.leader(unitId) };
    return unitSums(this.unitId, this.facts.units, years, day, this.settings.bands);
  }

  of(centre: CentreFact): { dto: CostCentreEconomyDto; year: ForecastYear } {
    const figures = this.facts.figures.get(centre.costCentreId) ?? [];
    const [forecast = null, ...earlierForecasts] = this.facts.forecasts.get(centre.costCentreId) ?? [];
    const year = { ...costCentreYear(figures, this.closedMonth), forecastOre: forecast?.amountOre ?? null };
    const budgets = monthAmounts(figures, 'revised');
    const actuals = monthAmounts(figures, 'actual');
    const { forecastOre: _, ...amounts } = year;
    const dto: CostCentreEconomyDto = {
      ...centre,
      ownership: this.ownership(centre.unitId),
      isOwn: centre.unitId === this.unitId,
      leader: this.leader(centre.unitId),
      ...amounts,
      deviationToDate: deviationToDate(year),
      months: budgets.map((budgetOre, index) => ({ month: index + 1, budgetOre, actualOre: actuals[index] ?? null })),
      forecast,
      earlierForecasts,
      ...forecastView(year, this.settings.bands),
      version: forecast?.id ?? 0,
      allowedActions: this.allowedActions(centre),
    };
    return { dto, year };
  }

  private ownership(unitId: number | null): 'open' | 'closed' | 'none' {
    if (unitId === null) return 'none';
    return this.tree.indexOf.has(unitId) ? 'open' : 'closed';
  }

  private leader(unitId: number | null): CostCentreEconomyDto['leader'] {
    const index = unitId === null ? undefined : this.tree.indexOf.get(unitId);
    const leader = index === undefined ? null : this.tree.leaders[index];
    return leader ? { personId: leader.personId, kind: leader.kind, name: this.facts.personNames.get(leader.personId) ?? '' } : null;
  }

  /** What the actor may do with the centre now, whatever day is shown. */
  private allowedActions(centre: CentreFact): string[] {
    const resource = unitResource(this.now, this.actor, centre.unitId ?? this.now.unitIds[0] ?? 0);
    return [
      ...(can(this.actor, 'forecast.write', resource) ? ['writeForecast'] : []),
      ...(can(this.actor, 'forecast.comment', resource) && this.facts.forecasts.has(centre.costCentreId) ? ['commentForecast'] : []),
      'readFigures',
    ];
  }
}
