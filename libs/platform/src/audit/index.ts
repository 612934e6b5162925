export { AuditSealing } from './audit-sealing';
export { Denials, MOST_OF_ALL, MOST_OF_ONE } from './denials';
export { followRequests } from './request-trail.middleware';
