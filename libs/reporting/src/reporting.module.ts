import { Module } from '@nestjs/common';
import { AgreementModule } from '@kaskade/agreement';
import { EconomyModule } from '@kaskade/economy';
import { OrganizationModule } from '@kaskade/organization';
import { AuditLogController } from './audit-log/audit-log.controller';
import { AuditLogReader } from './audit-log/audit-log.reader';
import { AuditSubjectReader } from './audit-log/audit-subjects.reader';
import { AuditUnitReader } from './audit-log/audit-units.reader';
import { ExportAuditLog } from './audit-log/export-audit-log.use-case';
import { LineageReader } from './facts/lineage.reader';
import { LoadReport } from './facts/load-report';
import { MeasureReader } from './facts/measure.reader';
import { MoneyReader } from './facts/money.reader';
import { MoneySettingsReader } from './facts/money-settings.reader';
import { ReportAccess } from './facts/report-access';
import { ReportFactsReader } from './facts/report-facts.reader';
import { ReportMoments } from './facts/report-moment';
import { UnitNameReader } from './facts/unit-names.reader';
import { FrontPageController } from './front-page/front-page.controller';
import { AgreementLifeReader } from './front-page/agreement-life.reader';
import { FrontPage } from './front-page/front-page.use-case';
import { TaskReader } from './front-page/tasks.reader';
import { MovePreviewController } from './move-preview/move-preview.controller';
import { MovePreview } from './move-preview/move-preview.use-case';
import { MyLeadersController } from './my-leaders/my-leaders.controller';
import { MyLeaders } from './my-leaders/my-leaders.use-case';
import { FigureRows } from './rows/figure-rows.use-case';
import { ProgressRows } from './rows/progress-rows.use-case';
import { RowTextReader } from './rows/row-texts.reader';
import { RowsController } from './rows/rows.controller';
import { UnitReportController } from './unit-report/unit-report.controller';
import { UnitReport } from './unit-report/unit-report.use-case';
import { ExportWorkbook } from './workbook/export-workbook.use-case';
import { MeasureTextReader } from './workbook/measure-texts.reader';
import { WorkbookController } from './workbook/workbook.controller';
import './problem-text.nb';

/** Reports: roll-ups computed when read, the rows behind a figure, the workbook, and what each leader begins the day with. */
@Module({
  // The economy: for the bands and the sign that the controller has set. Agreements: for how they stand, as HR sees it.
  imports: [OrganizationModule, AgreementModule, EconomyModule],
  controllers: [
    UnitReportController,
    RowsController,
    MyLeadersController,
    FrontPageController,
    MovePreviewController,
    WorkbookController,
    AuditLogController,
  ],
  providers: [
    ReportMoments,
    ReportAccess,
    LineageReader,
    MeasureReader,
    MoneyReader,
    MoneySettingsReader,
    ReportFactsReader,
    UnitNameReader,
    LoadReport,
    UnitReport,
    RowTextReader,
    ProgressRows,
    FigureRows,
    MyLeaders,
    TaskReader,
    AgreementLifeReader,
    FrontPage,
    MovePreview,
    MeasureTextReader,
    ExportWorkbook,
    AuditSubjectReader,
    AuditLogReader,
    AuditUnitReader,
    ExportAuditLog,
  ],
})
export class ReportingModule {}
