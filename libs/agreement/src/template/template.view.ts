import { Actor, AgreementViolation, can, TemplateContent, templatePlaceholders } from '@kaskade/domain';
import { Locale, problemText } from '@kaskade/platform';
import { TemplateContentDto, TemplateDetailDto, TemplateDto, TemplateFaultDto, TemplateLevelDto, TemplateSectionDto } from './template.dto';
import { standardFor } from './standard-template';

export interface TemplateHead {
  readonly id: number;
  readonly name: string;
  readonly standardFor: 'top' | 'below' | null;
  readonly version: number;
}

/** A version without what it says. */
export interface VersionHead {
  readonly templateId: number;
  readonly number: number;
  readonly version: number;
  /** Null once published. */
  readonly draftOf: number | null;
  readonly publishedOn: string | null;
  readonly publishedBy: string | null;
  readonly agreements: number | string;
}

export interface LevelRow {
  readonly id: number;
  readonly rank: number;
  readonly leaderTitle: string;
  /** The template that was chosen for it. */
  readonly templateId: number | null;
}

export function templateView(actor: Actor, head: TemplateHead, versions: readonly VersionHead[], levels: readonly LevelRow[]): TemplateDto {
  const own = versions.filter((version) => version.templateId === head.id);
  const published = own.filter((version) => version.draftOf === null).toSorted((a, b) => b.number - a.number)[0];
  return {
    ...head,
    publishedNumber: published?.number ?? null,
    publishedOn: published?.publishedOn ?? null,
    draftNumber: own.find((version) => version.draftOf !== null)?.number ?? null,
    levels: levels.filter((level) => isOn(head, level)).map(levelView),
    allowedActions: can(actor, 'template.write') ? ['edit'] : [],
  };
}

export function detailView(
  template: TemplateDto,
  versions: readonly VersionHead[],
  contents: ReadonlyMap<number, TemplateContent>,
  locale: Locale,
  faultsOf: (content: TemplateContent) => readonly AgreementViolation[],
): TemplateDetailDto {
  const draft = versions.find((version) => version.draftOf !== null);
  const draftContent = draft && contents.get(draft.number);
  const published = template.publishedNumber === null ? undefined : contents.get(template.publishedNumber);
  return {
    ...template,
    content: published ? contentView(published) : null,
    draft:
      draft && draftContent
        ? {
            version: draft.version,
            number: draft.number,
            content: contentView(draftContent),
            faults: faultViews(faultsOf(draftContent), locale),
          }
        : null,
    versions: versions
      .filter((version) => version.draftOf === null)
      .toSorted((a, b) => b.number - a.number)
      .map(({ number, publishedOn, publishedBy, agreements }) => ({
        number,
        publishedOn: publishedOn ?? '',
        publishedBy,
        agreements: Number(agreements),
      })),
    placeholders: [...templatePlaceholders],
  };
}

export function faultViews(faults: readonly AgreementViolation[], locale: Locale): TemplateFaultDto[] {
  return faults.map(({ field, code, params }) => ({ field, code, message: problemText(locale, code, params) }));
}

export function contentView(content: TemplateContent): TemplateContentDto {
  const { sections, minimumConversations, talks, areaIds } = content;
  return { sections: sectionViews(sections), minimumConversations, talks: talks.map((talk) => ({ ...talk })), areaIds: [...areaIds] };
}

export function sectionViews(sections: TemplateContent['sections']): TemplateSectionDto[] {
  return sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item })) }));
}

function isOn(head: TemplateHead, level: LevelRow): boolean {
  return level.templateId === null ? head.standardFor === standardFor(level) : level.templateId === head.id;
}

function levelView({ id, rank, leaderTitle, templateId }: LevelRow): TemplateLevelDto {
  return { id, rank, leaderTitle, isChosen: templateId !== null };
}
