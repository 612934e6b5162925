import { MigrationInterface, QueryRunner } from 'typeorm';
import { CHIEF_OFFICER_TEMPLATE } from './product-templates/chief-officer.nb';
import { LEADER_TEMPLATE } from './product-templates/leader.nb';

const PRODUCT_TEMPLATES = [LEADER_TEMPLATE, CHIEF_OFFICER_TEMPLATE];
/** From before any agreement was made on them. */
const PUBLISHED_ON = '2026-01-01';

/** The two templates that come with the product, published, so that no agreement is ever without one. A municipality changes them or makes its own. */
export class ProductTemplates1798800100000 implements MigrationInterface {
  name = 'ProductTemplates1798800100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const { name, standardFor, content } of PRODUCT_TEMPLATES) {
      await queryRunner.query('INSERT INTO template (name, standardFor, version) VALUES (?, ?, 1)', [name, standardFor]);
      await queryRunner.query(
        `INSERT INTO template_version (templateId, number, content, draftOf, publishedOn, publishedById, version)
         SELECT id, 1, ?, NULL, ?, NULL, 1 FROM template WHERE standardFor = ?`,
        [JSON.stringify(content), PUBLISHED_ON, standardFor],
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DELETE FROM template_version WHERE templateId IN (SELECT id FROM template WHERE standardFor IS NOT NULL)');
    await queryRunner.query('DELETE FROM template WHERE standardFor IS NOT NULL');
  }
}
