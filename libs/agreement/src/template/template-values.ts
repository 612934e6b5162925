import { Day, TemplateValues } from '@kaskade/domain';
import { SqlSource } from '../access/sql';

interface InOffice {
  readonly name: string;
  readonly title: string;
}

/** What every agreement of the municipality has in common on a day. */
export interface InstallationValues {
  readonly municipality: string;
  readonly employerBody: string;
  /** Who signs for the body; null while nobody is chosen. */
  readonly representative: InOffice | null;
}

interface InstallationRow {
  /** JSON. */
  readonly municipality: string | null;
  readonly employerBody: string | null;
  readonly name: string | null;
  readonly title: string | null;
}

/** One statement. */
export async function installationValues(source: SqlSource, day: Day): Promise<InstallationValues> {
  const [row] = await source.query<InstallationRow>(
    `SELECT (SELECT value FROM setting WHERE name = 'municipalityName') AS municipality, body.name AS employerBody, p.name, p.title
       FROM (SELECT 1 AS one) once
       LEFT JOIN employer_body body ON body.id = (SELECT MIN(id) FROM employer_body)
       LEFT JOIN employer_body_member m ON m.employerBodyId = body.id AND m.representative = 1
         AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo > ?)
       LEFT JOIN person p ON p.id = m.personId
      ORDER BY m.id LIMIT 1`,
    [day, day],
  );
  return {
    municipality: row?.municipality ? String(JSON.parse(row.municipality)) : 'Kaskade',
    employerBody: row?.employerBody ?? '',
    representative: row?.name ? { name: row.name, title: row.title ?? '' } : null,
  };
}

/** What is filled in for an agreement: at the top, where no leader is superior, the body's representative stands as the superior. */
export function templateValues(agreement: {
  readonly unitName: string;
  readonly leader: InOffice;
  readonly superior: InOffice | null;
  readonly period: { readonly name: string; readonly validFrom: Day };
  readonly installation: InstallationValues;
}): TemplateValues {
  const { unitName, leader, period, installation } = agreement;
  const superior = agreement.superior ?? installation.representative;
  return {
    'leader.name': leader.name,
    'leader.title': leader.title,
    'unit.name': unitName,
    'superior.name': superior?.name ?? '',
    'superior.title': superior?.title ?? '',
    'employerBody.name': installation.employerBody,
    'period.name': period.name,
    'period.year': period.validFrom.slice(0, 4),
    'municipality.name': installation.municipality,
  };
}
