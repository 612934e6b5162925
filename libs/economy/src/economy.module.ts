import { Module } from '@nestjs/common';
import { OrganizationModule } from '@kaskade/organization';
import { ClosedMonthController } from './closed-month/closed-month.controller';
import { ClosedMonths } from './closed-month/closed-months.use-case';
import { FigureRowsController } from './cost-centre/figure-rows.controller';
import { FigureRowsReader } from './cost-centre/figure-rows.reader';
import { ApplyImport } from './figure-import/apply-import.use-case';
import { FigureImportController } from './figure-import/figure-import.controller';
import { FigureImportsReader } from './figure-import/figure-imports.reader';
import { FigureTemplate } from './figure-import/figure-template';
import { AddForecast } from './forecast/add-forecast.use-case';
import { CommentForecast } from './forecast/comment-forecast.use-case';
import { ForecastController } from './forecast/forecast.controller';
import { EconomySettings } from './settings/economy-settings';
import { EconomySettingsController } from './settings/economy-settings.controller';
import { UnitEconomyController } from './unit/unit-economy.controller';
import { UnitEconomyReader } from './unit/unit-economy.reader';
import './problem-text.nb';

/** Figures and where they come from, forecasts, closed months, and how money is judged and shown. */
@Module({
  imports: [OrganizationModule],
  controllers: [
    UnitEconomyController,
    ForecastController,
    FigureRowsController,
    ClosedMonthController,
    EconomySettingsController,
    FigureImportController,
  ],
  providers: [
    UnitEconomyReader,
    AddForecast,
    CommentForecast,
    FigureRowsReader,
    ClosedMonths,
    EconomySettings,
    FigureImportsReader,
    ApplyImport,
    FigureTemplate,
  ],
  exports: [EconomySettings],
})
export class EconomyModule {}
