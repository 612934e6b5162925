import { Injectable } from '@nestjs/common';
import { Actor, AgreementViolation, checkTemplate, TemplateContent } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Locale, Problem } from '@kaskade/platform';
import { SqlSource } from '../access/sql';
import { TemplateDetailDto, TemplateDto, TemplateVersionDetailDto } from './template.dto';
import { contentView, detailView, LevelRow, TemplateHead, templateView, VersionHead } from './template.view';

const HEADS = 'SELECT id, name, standardFor, version FROM template';
const VERSIONS = `SELECT v.templateId, v.number, v.version, v.draftOf, v.publishedOn, p.name AS publishedBy,
    (SELECT COUNT(DISTINCT av.agreementId) FROM agreement_version av WHERE av.templateVersionId = v.id AND av.state = 'adopted'
        AND av.number = (SELECT MAX(newer.number) FROM agreement_version newer
                          WHERE newer.agreementId = av.agreementId AND newer.state = 'adopted')) AS agreements
  FROM template_version v LEFT JOIN person p ON p.id = v.publishedById`;
const LEVELS = `SELECT l.id, l.rank, l.leaderTitle, tu.templateId
  FROM level l LEFT JOIN template_use tu ON tu.levelId = l.id ORDER BY l.rank, l.id`;

/** The templates with their versions, for those who make them. */
@Injectable()
export class TemplatesReader {
  constructor(private readonly database: Database) {}

  /** Those that came with the product first, then by name: three statements. */
  async list(actor: Actor): Promise<TemplateDto[]> {
    const heads = await this.database.query<TemplateHead>(`${HEADS} ORDER BY CASE WHEN standardFor IS NULL THEN 1 ELSE 0 END, name, id`);
    const versions = await this.database.query<VersionHead>(VERSIONS);
    const levels = await this.database.query<LevelRow>(LEVELS);
    return heads.map((head) => templateView(actor, head, versions, levels));
  }

  /** Five statements. */
  async read(actor: Actor, templateId: number, locale: Locale): Promise<TemplateDetailDto> {
    const [head] = await this.database.query<TemplateHead>(`${HEADS} WHERE id = ?`, [templateId]);
    if (!head) throw Problem.notFound();
    const versions = await this.database.query<VersionHead>(`${VERSIONS} WHERE v.templateId = ?`, [templateId]);
    const template = templateView(actor, head, versions, await this.database.query<LevelRow>(LEVELS));
    const shown = await this.database.query<{ number: number; content: string }>(
      'SELECT number, content FROM template_version WHERE templateId = ? AND number IN (?, ?)',
      [templateId, template.publishedNumber ?? 0, template.draftNumber ?? 0],
    );
    const contents = new Map(shown.map(({ number, content }) => [number, JSON.parse(content) as TemplateContent]));
    const areaIds = await knownAreaIds(this.database);
    return detailView(template, versions, contents, locale, (content) => templateFaults(content, areaIds));
  }

  /** What a published version says; the draft is in the template itself. */
  async version(templateId: number, number: number): Promise<TemplateVersionDetailDto> {
    const [row] = await this.database.query<{ name: string; publishedOn: string | null; content: string }>(
      `SELECT t.name, v.publishedOn, v.content FROM template_version v JOIN template t ON t.id = v.templateId
        WHERE v.templateId = ? AND v.number = ? AND v.draftOf IS NULL`,
      [templateId, number],
    );
    if (!row) throw Problem.notFound();
    const { name, publishedOn, content } = row;
    return { templateId, name, number, publishedOn, content: contentView(JSON.parse(content) as TemplateContent) };
  }
}

/** What keeps the content from being published: what the rules find, and areas that are not there. */
export function templateFaults(content: TemplateContent, areaIds: ReadonlySet<number>): AgreementViolation[] {
  const isUnknown = content.areaIds.some((areaId) => !areaIds.has(areaId));
  return [...checkTemplate(content), ...(isUnknown ? [{ field: 'areaIds', code: 'template-area-unknown' }] : [])];
}

/** One statement. */
export async function knownAreaIds(source: SqlSource): Promise<Set<number>> {
  return new Set((await source.query<{ id: number }>('SELECT id FROM goal_area')).map((area) => area.id));
}
