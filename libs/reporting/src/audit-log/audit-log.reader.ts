import { Injectable } from '@nestjs/common';
import { addDays } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { kindCondition } from './audit-kinds';
import { AuditAgreementDto, AuditFilterDto, AuditPageDto, AuditQueryDto } from './audit-log.dto';
import { AuditSubjectReader } from './audit-subjects.reader';
import { AuditRow, auditEntryView } from './audit-words';
import { osloMidnight } from './oslo-midnight';

const PAGE_SIZE = 50;
const ROWS = `SELECT e.id, e.at, e.personId, p.name AS personName, e.action, e.entity, e.entityId, e.unitId, u.name AS unitName,
         e.agreementId, owner.name AS ownerName, period.name AS periodName, e.details, e.requestId
    FROM audit_entry e LEFT JOIN person p ON p.id = e.personId LEFT JOIN unit u ON u.id = e.unitId
    LEFT JOIN agreement a ON a.id = e.agreementId LEFT JOIN person owner ON owner.id = a.personId LEFT JOIN period ON period.id = a.periodId`;

/** Reads the audit log, newest first; two statements a page, whatever its length. */
@Injectable()
export class AuditLogReader {
  constructor(
    private readonly database: Database,
    private readonly subjects: AuditSubjectReader,
  ) {}

  /** @param size entries of a page */
  async page(query: AuditQueryDto, size = PAGE_SIZE): Promise<AuditPageDto> {
    const { sql, parameters } = condition(query);
    // One more than is shown says whether there are more.
    const rows = await this.database.query<AuditRow>(`${ROWS}${sql} ORDER BY e.at DESC, e.id DESC LIMIT ${size + 1}`, parameters);
    const shown = rows.slice(0, size);
    const names = await this.subjects.namesOf(shown);
    const last = rows.length > size ? shown.at(-1) : undefined;
    const entries = shown.map((row) => auditEntryView(row, names));
    return { entries, next: last ? `${entries.at(-1)!.at.getTime()}-${last.id}` : null };
  }

  /** Every agreement of a unit that there has been, newest period first. */
  async agreementsOf(unitId: number): Promise<AuditAgreementDto[]> {
    return this.database.query<AuditAgreementDto & object>(
      `SELECT a.id, p.name AS leaderName, period.name AS periodName FROM agreement a JOIN person p ON p.id = a.personId
         JOIN period ON period.id = a.periodId WHERE a.unitId = ? ORDER BY period.validFrom DESC, a.id DESC`,
      [unitId],
    );
  }
}

/** The WHERE of a query with its parameters, in the order in which they stand. */
function condition({ personId, unitId, agreementId, kind, from, to, before }: AuditFilterDto & { before?: string }) {
  const parts: { sql: string; parameters: readonly unknown[] }[] = [];
  const add = (sql: string, ...parameters: readonly unknown[]) => parts.push({ sql, parameters });
  if (personId !== undefined) add(`(e.personId = ? OR (e.entity = 'person' AND e.entityId = ?))`, personId, personId);
  if (unitId !== undefined) add('e.unitId = ?', unitId);
  if (agreementId !== undefined) add('e.agreementId = ?', agreementId);
  if (kind !== undefined) parts.push(kindCondition(kind));
  if (from !== undefined) add('e.at >= ?', stored(osloMidnight(from)));
  if (to !== undefined) add('e.at < ?', stored(osloMidnight(addDays(to, 1))));
  if (before !== undefined) {
    const [milliseconds, id] = before.split('-').map(Number);
    const at = stored(new Date(milliseconds!));
    add('(e.at < ? OR (e.at = ? AND e.id < ?))', at, at, id);
  }
  return {
    sql: parts.length === 0 ? '' : ` WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

/** An instant as both engines compare it. */
function stored(instant: Date): string {
  return instant.toISOString().slice(0, 23).replace('T', ' ');
}
