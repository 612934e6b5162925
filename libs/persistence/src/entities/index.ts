import * as agreement from './agreement.entity';
import * as audit from './audit.entity';
import * as economy from './economy.entity';
import * as organization from './organization.entity';
import * as platform from './platform.entity';
import * as goalChange from './goal-change.entity';
import * as signing from './signing.entity';
import * as template from './template.entity';

export * from './agreement.entity';
export * from './audit.entity';
export * from './economy.entity';
export * from './organization.entity';
export * from './platform.entity';
export * from './goal-change.entity';
export * from './signing.entity';
export * from './template.entity';

/** Every entity, by name: no glob, so that build and tests load the same. */
export const entities = [
  organization.Level,
  organization.Unit,
  organization.PlacementRow,
  organization.Person,
  organization.LeadershipRow,
  organization.Deputy,
  organization.EmployerBody,
  organization.EmployerBodyMember,
  organization.CostCentre,
  organization.CostCentreOwnership,
  agreement.Period,
  agreement.GoalArea,
  agreement.Agreement,
  agreement.Goal,
  agreement.GoalScopeUnit,
  agreement.ResponseRow,
  agreement.PastResponse,
  agreement.Measure,
  agreement.MeasureUpdate,
  template.Template,
  template.TemplateVersion,
  template.TemplateUse,
  signing.AgreementVersion,
  signing.AgreementVersionPart,
  signing.Signature,
  signing.Amendment,
  signing.AgreementEvent,
  signing.Conversation,
  signing.AgreementDecision,
  signing.AreaAcceptance,
  signing.SigningWaiver,
  signing.Attachment,
  signing.AttachmentPart,
  goalChange.GoalChange,
  goalChange.GoalChangeAnswer,
  signing.IdempotencyKey,
  economy.FigureImport,
  economy.Figure,
  economy.Forecast,
  economy.ForecastComment,
  economy.ClosedMonth,
  platform.Setting,
  platform.Session,
  platform.RateWindow,
  audit.AuditEntry,
  audit.AuditSeal,
];
