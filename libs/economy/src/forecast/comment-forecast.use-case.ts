import { Injectable } from '@nestjs/common';
import { Actor, can } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database, ForecastComment, UnitOfWork } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { readableCostCentre } from '../cost-centre/cost-centre-access';
import { EconomySettings } from '../settings/economy-settings';
import { CostCentreForecastDto, NewForecastCommentDto } from './forecast.dto';
import { forecastOf } from './cost-centre-forecast';

/** Superiors comment on a forecast; they never overwrite it (domain §5). */
@Injectable()
export class CommentForecast {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly trees: OrganizationTreeReader,
    private readonly settings: EconomySettings,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, forecastId: number, { text }: NewForecastCommentDto): Promise<CostCentreForecastDto> {
    const today = this.clock.today();
    const [forecast] = await this.database.query<{ costCentreId: number; year: number }>(
      'SELECT costCentreId, year FROM forecast WHERE id = ?',
      [forecastId],
    );
    if (!forecast) throw Problem.notFound();
    const { costCentreId, year } = forecast;
    const centre = await readableCostCentre(this.database, actor, await this.trees.forAccess(today), today, costCentreId);
    if (!can(actor, 'forecast.comment', centre.resource)) throw Problem.forbidden();
    const { bands } = await this.settings.ofYear(year);
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.insert(ForecastComment, { forecastId, personId: actor.personId, at: tx.now, text: text.trim() });
      return forecastOf(tx, costCentreId, year, today, bands);
    });
  }
}
