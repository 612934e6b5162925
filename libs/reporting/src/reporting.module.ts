import { Module } from '@nestjs/common';
import { EconomyModule } from '@kaskade/economy';
import { LineageReader } from './facts/lineage.reader';
import { LoadReport } from './facts/load-report';
import { MeasureReader } from './facts/measure.reader';
import { MoneyReader } from './facts/money.reader';
import { MoneySettingsReader } from './facts/money-settings.reader';
import { ReportAccess } from './facts/report-access';
import { ReportFactsReader } from './facts/report-facts.reader';
import { ReportMoments } from './facts/report-moment';
import { FigureRows } from './rows/figure-rows.use-case';
import { ProgressRows } from './rows/progress-rows.use-case';
import { RowTextReader } from './rows/row-texts.reader';
import { RowsController } from './rows/rows.controller';
import { UnitReportController } from './unit-report/unit-report.controller';
import { UnitReport } from './unit-report/unit-report.use-case';
import './problem-text.nb';

/** Reports: roll-ups computed when read, the rows behind a figure, the workbook, and what each leader begins the day with. */
@Module({
  imports: [EconomyModule],
  controllers: [UnitReportController, RowsController],
  providers: [
    ReportMoments,
    ReportAccess,
    LineageReader,
    MeasureReader,
    MoneyReader,
    MoneySettingsReader,
    ReportFactsReader,
    LoadReport,
    UnitReport,
    RowTextReader,
    ProgressRows,
    FigureRows,
  ],
})
export class ReportingModule {}
