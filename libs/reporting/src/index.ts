export * from './reporting.module';
export { AuditLogReader } from './audit-log/audit-log.reader';
