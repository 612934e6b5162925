import { fillIn } from '../workbook/workbook-words';
import { AuditDetails, detailsOf, personIdIn } from './audit-details';
import { AuditEntryDto } from './audit-log.dto';
import { kindOf } from './audit-kinds';
import { SubjectNames } from './audit-subjects.reader';
import { auditText as text } from './audit-text.nb';

/** An entry as the reader's statement answers it. */
export interface AuditRow {
  readonly id: number;
  readonly at: Date | string;
  readonly personId: number | null;
  readonly personName: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entityId: number | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly agreementId: number | null;
  readonly ownerName: string | null;
  readonly periodName: string | null;
  readonly details: string | null;
  readonly requestId: string | null;
}

/** Of every row, and nobody's choice: they say nothing of what was done. */
const UNTOLD_FIELDS = ['id', 'version', 'searchName'];

/** An entry as it is shown. */
export function auditEntryView(row: AuditRow, names: SubjectNames): AuditEntryDto {
  const details = detailsOf(row.details);
  const name = names.get(`${row.entity} ${row.entityId}`) ?? names.get(`person ${personIdIn(details)}`);
  return {
    id: row.id,
    at: row.at instanceof Date ? row.at : new Date(`${row.at.replace(' ', 'T')}Z`),
    person: row.personId === null ? null : { id: row.personId, name: row.personName ?? '' },
    kind: kindOf(row.action),
    what: whatHappened(row, details, name),
    unit: row.unitId === null || row.unitName === null ? null : { id: row.unitId, name: row.unitName },
    agreement:
      row.agreementId === null || row.ownerName === null
        ? null
        : { id: row.agreementId, leaderName: row.ownerName, periodName: row.periodName ?? '' },
    fields: fieldsOf(row.action, details),
    details: row.details,
    requestId: row.requestId,
  };
}

/** "Endret tiltak «Rekruttere to sykepleiere»": the action, what kind of thing, and its name; texts of it never. */
function whatHappened({ action, entity }: AuditRow, details: AuditDetails, name: string | undefined): string {
  const { userName, code } = details;
  const values = {
    ...plainIn(details),
    what: text.things[entity] ?? entity,
    name: name === undefined ? '' : ` «${name}»`,
    account: typeof userName === 'string' ? ` som ${userName}` : '',
    reason: text.refusals[String(code)] ?? String(code),
  };
  const bulk = typeof details['rows'] === 'number' ? ` (${fillIn(text.rows, { rows: details['rows'] })})` : '';
  const isHidden = action === 'denied' && details['status'] === 404;
  const template = isHidden ? text.actions['denied-hidden'] : (text.actions[`${action} ${entity}`] ?? text.actions[action]);
  return `${fillIn(template ?? `${action} {what}{name}`, values)}${bulk}`;
}

function fieldsOf(action: string, details: AuditDetails): string[] {
  if (!['create', 'update'].includes(action) || details['rows'] !== undefined || details['ids'] !== undefined) return [];
  const changes = (details['changes'] ?? details) as AuditDetails;
  return Object.keys(changes)
    .filter((field) => !UNTOLD_FIELDS.includes(field))
    .map((field) => text.fields[field] ?? field);
}

function plainIn(details: AuditDetails): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(details).filter((entry): entry is [string, string | number] => ['number', 'string'].includes(typeof entry[1])),
  );
}
