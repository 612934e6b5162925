import { Injectable } from '@nestjs/common';
import { Day, renderTemplate, TemplateContent, TemplateSection, TemplateValues } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { STANDARD_FOR } from './standard-template';
import { installationValues, templateValues } from './template-values';

/** The template of an agreement, as its content says it and filled in for the agreement. */
export interface AgreementTemplate {
  readonly templateId: number;
  readonly name: string;
  readonly templateVersionId: number;
  readonly number: number;
  readonly content: TemplateContent;
  readonly values: TemplateValues;
  /** `content.sections` with `values` filled in. */
  readonly sections: TemplateSection[];
}

interface TemplateRow {
  readonly templateId: number;
  readonly name: string;
  readonly templateVersionId: number;
  readonly number: number;
  /** JSON. */
  readonly content: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly leaderName: string;
  readonly leaderTitle: string;
  readonly periodName: string;
  readonly periodFrom: Day;
}

/** Which template an agreement is on: inside or outside a transaction, so that what is signed is what is read. */
@Injectable()
export class TemplateReader {
  /**
   * The version that the last adopted version of the agreement was made on. Before there is one: the newest published of the template that
   * the unit's level uses, else of the one that came with the product. Two statements.
   * @param path with the unit and what is above it, of the same day
   * @throws Problem 404 when there is no such agreement
   */
  async forAgreement(source: SqlSource, agreementId: number, path: UnitPath, day: Day): Promise<AgreementTemplate> {
    const [row] = await source.query<TemplateRow>(
      `SELECT t.id AS templateId, t.name, v.id AS templateVersionId, v.number, v.content, a.unitId, u.name AS unitName,
              p.name AS leaderName, COALESCE(p.title, l.leaderTitle) AS leaderTitle, period.name AS periodName, period.validFrom AS periodFrom
         FROM agreement a JOIN unit u ON u.id = a.unitId JOIN level l ON l.id = u.levelId JOIN person p ON p.id = a.personId
         JOIN period ON period.id = a.periodId
         JOIN template_version v ON v.id = COALESCE(
           (SELECT adopted.templateVersionId FROM agreement_version adopted
             WHERE adopted.agreementId = a.id AND adopted.state = 'adopted' ORDER BY adopted.number DESC LIMIT 1),
           (SELECT chosen.id FROM template_use tu JOIN template_version chosen ON chosen.templateId = tu.templateId
             WHERE tu.levelId = u.levelId AND chosen.draftOf IS NULL ORDER BY chosen.number DESC LIMIT 1),
           (SELECT standard.id FROM template own JOIN template_version standard ON standard.templateId = own.id
             WHERE own.standardFor = ${STANDARD_FOR('l')} AND standard.draftOf IS NULL ORDER BY standard.number DESC LIMIT 1))
         JOIN template t ON t.id = v.templateId
        WHERE a.id = ?`,
      [agreementId],
    );
    if (!row) throw Problem.notFound();
    const content = JSON.parse(row.content) as TemplateContent;
    const values = templateValues({
      unitName: row.unitName,
      leader: { name: row.leaderName, title: row.leaderTitle },
      superior: path.superior(row.unitId),
      period: { name: row.periodName, validFrom: row.periodFrom },
      installation: await installationValues(source, day),
    });
    const { templateId, name, templateVersionId, number } = row;
    return { templateId, name, templateVersionId, number, content, values, sections: renderTemplate(content, values) };
  }
}
