import { Database } from '@kaskade/persistence';
import { dayText, fillIn } from '../workbook/workbook-words';
import { AuditFilterDto } from './audit-log.dto';
import { auditText } from './audit-text.nb';

const text = auditText.workbook;

/** What a workbook of the log is narrowed down to, with people, units and agreements by name: at most three statements. */
export async function filterInWords(database: Database, filter: AuditFilterDto): Promise<string> {
  const { personId, unitId, agreementId, kind, from, to } = filter;
  const nameOf = async (sql: string, id: number) => (await database.query<{ name: string }>(sql, [id]))[0]?.name ?? String(id);
  const parts: string[] = [];
  const add = (key: string, values: Record<string, string>) => parts.push(fillIn(text[key]!, values));
  if (personId !== undefined) add('ofPerson', { name: await nameOf('SELECT name FROM person WHERE id = ?', personId) });
  if (unitId !== undefined) add('ofUnit', { name: await nameOf('SELECT name FROM unit WHERE id = ?', unitId) });
  if (agreementId !== undefined) add('ofAgreement', { name: await agreementName(database, agreementId) });
  if (kind !== undefined) add('ofKind', { name: auditText.kinds[kind]! });
  if (from !== undefined) add('from', { day: dayText(from) });
  if (to !== undefined) add('to', { day: dayText(to) });
  return parts.length === 0 ? text['all']! : fillIn(text['narrowed']!, { parts: parts.join(', ') });
}

async function agreementName(database: Database, agreementId: number): Promise<string> {
  const [found] = await database.query<{ leader: string; period: string }>(
    `SELECT p.name AS leader, period.name AS period FROM agreement a JOIN person p ON p.id = a.personId
       JOIN period ON period.id = a.periodId WHERE a.id = ?`,
    [agreementId],
  );
  return found ? `${found.leader} ${found.period}` : String(agreementId);
}
