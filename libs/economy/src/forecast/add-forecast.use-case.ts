import { Injectable } from '@nestjs/common';
import { Actor, can } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database, Forecast, UnitOfWork } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { CostCentreAccess, readableCostCentre } from '../cost-centre/cost-centre-access';
import { EconomySettings } from '../settings/economy-settings';
import { forecastView } from '../unit/money-view';
import { CostCentreForecastDto, NewForecastDto } from './forecast.dto';
import { forecastOf, revisedBudgetOre } from './cost-centre-forecast';

/** The year's forecast for a cost centre: by its unit's leader, or by the controller on their behalf. Every one is kept. */
@Injectable()
export class AddForecast {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly trees: OrganizationTreeReader,
    private readonly settings: EconomySettings,
    private readonly clock: Clock,
  ) {}

  /** @param version the forecast that the writer has seen, 0 for none: two people don't overwrite one another in silence. */
  async run(actor: Actor, costCentreId: number, version: number, input: NewForecastDto): Promise<CostCentreForecastDto> {
    const today = this.clock.today();
    const tree = await this.trees.forAccess(today);
    const centre = await readableCostCentre(this.database, actor, tree, today, costCentreId);
    if (!can(actor, 'forecast.write', centre.resource)) throw Problem.forbidden();
    const { bands } = await this.settings.ofYear(input.year);
    const comment = input.comment.trim();

    return this.unitOfWork.run(actor, async (tx) => {
      // Writers of one centre's forecast wait for each other here: the newest is read and followed by one of them at a time.
      await tx.query('UPDATE cost_centre SET version = version WHERE id = ?', [costCentreId]);
      const [newest] = await tx.query<{ id: number | null }>('SELECT MAX(id) AS id FROM forecast WHERE costCentreId = ? AND year = ?', [
        costCentreId,
        input.year,
      ]);
      if ((newest?.id ?? 0) !== version) throw Problem.stale(await forecastOf(tx, costCentreId, input.year, today, bands));
      const revisedOre = await revisedBudgetOre(tx, costCentreId, input.year);
      const { light } = forecastView({ revisedOre, forecastOre: input.amountOre }, bands);
      if (light?.colour !== 'green' && comment === '') throw Problem.invalid({ field: 'comment', code: 'forecast-comment-required' });
      await tx.insert(Forecast, {
        costCentreId,
        year: input.year,
        amountOre: input.amountOre,
        comment,
        day: today,
        at: tx.now,
        personId: actor.personId,
        onBehalfOfId: onBehalfOf(actor, centre),
        importId: null,
      });
      return forecastOf(tx, costCentreId, input.year, today, bands);
    });
  }
}

/** The leader whose forecast it is, when somebody else enters it. */
function onBehalfOf(actor: Actor, { resource, leaderPersonId }: CostCentreAccess): number | null {
  return resource.relation === 'own' || leaderPersonId === actor.personId ? null : leaderPersonId;
}
