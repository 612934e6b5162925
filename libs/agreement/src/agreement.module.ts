import { Module } from '@nestjs/common';
import { OrganizationModule } from '@kaskade/organization';
import { AcceptArea } from './acceptance/accept-area.use-case';
import { AcceptanceController } from './acceptance/acceptance.controller';
import { WaiveOrder } from './acceptance/waive-order.use-case';
import { AgreementController } from './agreement/agreement.controller';
import { AgreementDocumentReader } from './agreement/agreement-document.reader';
import { AgreementListReader } from './agreement/agreement-list.reader';
import { CreateAgreement } from './agreement/create-agreement.use-case';
import { AmendAgreement } from './amendment/amend-agreement.use-case';
import { AmendmentController } from './amendment/amendment.controller';
import { AttachmentController } from './attachment/attachment.controller';
import { Attachments } from './attachment/attachments.use-case';
import { ChangeOfLeaderController } from './change-of-leader/change-of-leader.controller';
import { ChangeOfLeader } from './change-of-leader/change-of-leader.use-case';
import { UnitLeaders } from './change-of-leader/unit-leaders.reader';
import { CloseAgreements } from './closing/close-agreements';
import { AgreementPartsReader } from './content/agreement-parts';
import { ConversationController } from './conversation/conversation.controller';
import { Conversations } from './conversation/conversations.use-case';
import { DecisionController } from './decision/decision.controller';
import { SaveDecision } from './decision/save-decision.use-case';
import { GoalController } from './goal/goal.controller';
import { GoalLife } from './goal/goal-life.use-case';
import { GoalReader } from './goal/goal.reader';
import { SaveGoal } from './goal/save-goal.use-case';
import { AgreementChangesController } from './goal-change/agreement-changes.controller';
import { AgreementChanges } from './goal-change/agreement-changes.use-case';
import { GoalChangeController } from './goal-change/goal-change.controller';
import { GoalChangeReader } from './goal-change/goal-change.reader';
import { GoalReachReader } from './goal-change/goal-reach.reader';
import { GoalRevisionReader } from './goal-change/goal-revision.reader';
import { SaveGoalRevision } from './goal-change/save-goal-revision.use-case';
import { SendGoalChange } from './goal-change/send-goal-change.use-case';
import { StandingAgreements } from './goal-change/standing-agreements.reader';
import { GoalAreaController } from './goal-area/goal-area.controller';
import { GoalAreas } from './goal-area/goal-area.use-case';
import { LifeController } from './life/life.controller';
import { MoveAgreement } from './life/move-agreement.use-case';
import { AddMeasure } from './measure/add-measure.use-case';
import { DeleteMeasure } from './measure/delete-measure.use-case';
import { MeasureController } from './measure/measure.controller';
import { MeasureReader } from './measure/measure.reader';
import { ReportMeasure } from './measure/report-measure.use-case';
import { SaveMeasure } from './measure/save-measure.use-case';
import { PeriodController } from './period/period.controller';
import { Periods } from './period/period.use-case';
import { ResponseController } from './response/response.controller';
import { SaveResponse } from './response/save-response.use-case';
import { SearchController } from './search/search.controller';
import { SearchReader } from './search/search.reader';
import { AgreementSettings } from './settings/agreement-settings';
import { AgreementSettingsController } from './settings/agreement-settings.controller';
import { EditTemplate } from './template/edit-template.use-case';
import { PreviewTemplate } from './template/preview-template';
import { TemplateController } from './template/template.controller';
import { TemplateReader } from './template/template.reader';
import { TemplatesReader } from './template/templates.reader';
import { SignAgreement } from './version/sign-agreement.use-case';
import { SigningReader } from './version/signing.reader';
import { VersionController } from './version/version.controller';
import { VersionReader } from './version/version.reader';
import './attachment/text.nb';
import './problem-text.nb';
import './template/text.nb';

/** Agreements, goals, responses and measures; change of leader; search among them. */
@Module({
  imports: [OrganizationModule],
  controllers: [
    PeriodController,
    GoalAreaController,
    AgreementController,
    LifeController,
    AmendmentController,
    VersionController,
    ConversationController,
    DecisionController,
    AcceptanceController,
    GoalController,
    GoalChangeController,
    AgreementChangesController,
    ResponseController,
    MeasureController,
    ChangeOfLeaderController,
    SearchController,
    TemplateController,
    AttachmentController,
    AgreementSettingsController,
  ],
  providers: [
    Periods,
    GoalAreas,
    AgreementPartsReader,
    AgreementDocumentReader,
    MoveAgreement,
    AmendAgreement,
    SigningReader,
    SignAgreement,
    VersionReader,
    Conversations,
    SaveDecision,
    AcceptArea,
    WaiveOrder,
    AgreementListReader,
    CreateAgreement,
    GoalReader,
    SaveGoal,
    GoalLife,
    StandingAgreements,
    GoalReachReader,
    GoalRevisionReader,
    SaveGoalRevision,
    GoalChangeReader,
    SendGoalChange,
    AgreementChanges,
    SaveResponse,
    MeasureReader,
    AddMeasure,
    SaveMeasure,
    ReportMeasure,
    DeleteMeasure,
    ChangeOfLeader,
    UnitLeaders,
    CloseAgreements,
    SearchReader,
    Attachments,
    TemplateReader,
    TemplatesReader,
    EditTemplate,
    PreviewTemplate,
    AgreementSettings,
  ],
  exports: [AgreementListReader],
})
export class AgreementModule {}
