import { Injectable } from '@nestjs/common';
import { Actor, checkTemplate, TemplateContent } from '@kaskade/domain';
import { Level, StaleVersionError, Template, TemplateUse, TemplateVersion, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, isUniqueViolation, Locale, orCurrent, orTaken, Problem } from '@kaskade/platform';
import { placeholders } from '../access/sql';
import { newTemplateContent } from './new-template';
import { NewTemplateDto, TemplateDetailDto } from './template.dto';
import { knownAreaIds, templateFaults, TemplatesReader } from './templates.reader';

/** What a draft can't be kept with, whatever else is still to be done about it. */
const NOT_KEPT: readonly string[] = ['template-too-large', 'template-id-invalid', 'template-id-repeated'];

/** Making, writing, publishing and choosing templates. A published version is never changed: the next change is a draft of the next one. */
@Injectable()
export class EditTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly templates: TemplatesReader,
  ) {}

  /** A template with a first draft, its own or a copy of what another says. */
  async create(actor: Actor, { name, copyOf }: NewTemplateDto, locale: Locale): Promise<TemplateDetailDto> {
    const id = await orTaken(
      'name',
      'name-taken',
      this.unitOfWork.run(actor, async (tx) => {
        await expectFreeName(tx, name, null);
        const content = copyOf ? await copied(tx, copyOf) : newTemplateContent();
        const templateId = await tx.insert(Template, { name, standardFor: null, version: 1 });
        await insertDraft(tx, templateId, 1, content);
        return templateId;
      }),
    );
    return this.templates.read(actor, id, locale);
  }

  rename(actor: Actor, id: number, version: number, name: string, locale: Locale): Promise<TemplateDetailDto> {
    return this.change(actor, id, locale, async (tx) => {
      await expectTemplate(tx, id);
      await expectFreeName(tx, name, id);
      await tx.update(Template, id, version, { name });
    });
  }

  /** Keeps the draft as it is written, faults and all, so that nothing is lost; 400 only for what can't be kept. `version` 0 for the first. */
  saveDraft(actor: Actor, id: number, version: number, content: TemplateContent, locale: Locale): Promise<TemplateDetailDto> {
    const faults = checkTemplate(content).filter(({ code }) => NOT_KEPT.includes(code));
    if (faults.length > 0) throw Problem.invalid(...faults);
    return this.change(actor, id, locale, async (tx) => {
      await expectTemplate(tx, id);
      const versions = await tx.repository(TemplateVersion).find({ select: { id: true, number: true }, where: { templateId: id } });
      const draft = await draftOf(tx, id);
      if (draft) return tx.update(TemplateVersion, draft.id, version, { content });
      if (version !== 0) throw new StaleVersionError('template_version', id);
      await insertDraft(tx, id, Math.max(0, ...versions.map(({ number }) => number)) + 1, content);
    });
  }

  /** Throws the draft away; with the first one goes the template. */
  async discardDraft(actor: Actor, id: number, version: number, locale: Locale): Promise<void> {
    const work = this.unitOfWork.run(actor, async (tx) => {
      const draft = await expectDraft(tx, id);
      expectVersion('template_version', draft, version);
      if ((await tx.deleteWhere(TemplateVersion, { id: draft.id, version })) !== 1)
        throw new StaleVersionError('template_version', draft.id);
      if (draft.number === 1) await tx.deleteWhere(Template, { id });
    });
    await orCurrent(work, () => this.templates.read(actor, id, locale));
  }

  /** @throws Problem 400 with every fault and its section */
  publish(actor: Actor, id: number, version: number, locale: Locale): Promise<TemplateDetailDto> {
    return this.change(actor, id, locale, async (tx) => {
      const draft = await expectDraft(tx, id);
      expectVersion('template_version', draft, version);
      const faults = templateFaults(draft.content as TemplateContent, await knownAreaIds(tx));
      if (faults.length > 0) throw Problem.invalid(...faults);
      const published = { draftOf: null, publishedOn: this.clock.today(), publishedById: actor.personId };
      await tx.update(TemplateVersion, draft.id, version, published);
    });
  }

  /** Agreements that both have not signed yet are on it from now on; the others stay on the version that they were signed on. */
  chooseLevels(actor: Actor, id: number, version: number, levelIds: readonly number[], locale: Locale): Promise<TemplateDetailDto> {
    return this.change(actor, id, locale, async (tx) => {
      await expectTemplate(tx, id);
      const published = await tx.query('SELECT id FROM template_version WHERE templateId = ? AND draftOf IS NULL LIMIT 1', [id]);
      if (published.length === 0 && levelIds.length > 0) throw Problem.wrongState('template-unpublished');
      const known = await tx.repository(Level).find({ select: { id: true } });
      if (levelIds.some((levelId) => !known.some((level) => level.id === levelId))) {
        throw Problem.invalid({ field: 'levelIds', code: 'template-level-unknown' });
      }
      await tx.update(Template, id, version, {});
      const levels = placeholders(levelIds);
      // Whoever is choosing for a template that a level is taken from, looks again.
      await tx.query(
        `UPDATE template SET version = version + 1
          WHERE id <> ? AND (standardFor IS NOT NULL OR id IN (SELECT templateId FROM template_use WHERE levelId IN (${levels})))`,
        [id, ...levelIds],
      );
      await tx.query(`DELETE FROM template_use WHERE templateId = ? OR levelId IN (${levels})`, [id, ...levelIds]);
      await tx.insertMany(
        TemplateUse,
        levelIds.map((levelId) => ({ levelId, templateId: id })),
      );
      tx.audit('choose-levels', 'template', id, { levelIds });
    });
  }

  private async change(actor: Actor, id: number, locale: Locale, work: (tx: Transaction) => Promise<void>): Promise<TemplateDetailDto> {
    const current = () => this.templates.read(actor, id, locale);
    await orCurrent(this.unitOfWork.run(actor, work).catch(asStale), current);
    return current();
  }
}

/** Two began the same draft, or chose for the same level, at once: the later one starts from what is there. */
function asStale(error: unknown): never {
  throw isUniqueViolation(error) ? new StaleVersionError('template', 0) : error;
}

async function expectTemplate(tx: Transaction, id: number): Promise<void> {
  if (!(await tx.repository(Template).existsBy({ id }))) throw Problem.notFound();
}

async function expectFreeName(tx: Transaction, name: string, ownId: number | null): Promise<void> {
  const same = await tx.query<{ id: number }>('SELECT id FROM template WHERE name = ?', [name]);
  if (same.some((other) => other.id !== ownId)) throw Problem.invalid({ field: 'name', code: 'name-taken' });
}

function draftOf(tx: Transaction, templateId: number): Promise<TemplateVersion | null> {
  return tx.repository(TemplateVersion).findOneBy({ draftOf: templateId });
}

async function expectDraft(tx: Transaction, templateId: number): Promise<TemplateVersion> {
  await expectTemplate(tx, templateId);
  const draft = await draftOf(tx, templateId);
  if (!draft) throw Problem.wrongState('template-no-draft');
  return draft;
}

/** What the other says: its newest published version, else its draft. */
async function copied(tx: Transaction, templateId: number): Promise<TemplateContent> {
  const [row] = await tx.query<{ content: string }>(
    `SELECT content FROM template_version WHERE templateId = ?
      ORDER BY CASE WHEN draftOf IS NULL THEN 0 ELSE 1 END, number DESC LIMIT 1`,
    [templateId],
  );
  if (!row) throw Problem.invalid({ field: 'copyOf', code: 'template-unknown' });
  return JSON.parse(row.content) as TemplateContent;
}

function insertDraft(tx: Transaction, templateId: number, number: number, content: TemplateContent): Promise<number> {
  const draft = { draftOf: templateId, publishedOn: null, publishedById: null, version: 1 };
  return tx.insert(TemplateVersion, { templateId, number, content, ...draft });
}
