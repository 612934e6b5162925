export { AuditSealer, type SealHead } from './audit-sealer';
export { type AuditSubject } from './audit-trail';
export { keptFields } from './kept-fields';
export { requestTrail } from './request-trail';
export { type AuditFault, type AuditVerdict, verifyAuditLog } from './verify-audit-log';
