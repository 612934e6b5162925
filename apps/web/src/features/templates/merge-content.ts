import type { TemplateContent, TemplateSection } from '@kaskade/domain';
import { mergeFields, sameValue } from '../../ui/conflict/merge-fields';

/**
 * Three-way merge of two editors' work on a draft. A section that only one has touched is taken from there, two that both have touched are
 * put together field by field; what one side has removed stays away unless the other has changed it. The order is mine.
 */
export function mergeContent(base: TemplateContent | null, mine: TemplateContent, theirs: TemplateContent): TemplateContent {
  return { ...mergeFields(base, mine, theirs, []), sections: mergeSections(base?.sections ?? null, mine.sections, theirs.sections) };
}

type Sections = readonly TemplateSection[];

function mergeSections(base: Sections | null, mine: Sections, theirs: Sections): TemplateSection[] {
  const find = (sections: Sections | null, id: string) => sections?.find((section) => section.id === id);
  const isUntouched = (section: TemplateSection) => sameValue(find(base, section.id), section);
  const merged = mine.flatMap((own) => {
    const other = find(theirs, own.id);
    if (!other) return isUntouched(own) ? [] : [own];
    return [mergeFields(find(base, own.id) ?? null, own, other, ['heading', 'text'])];
  });
  theirs.forEach((section, index) => {
    if (find(mine, section.id) || isUntouched(section)) return;
    const after = merged.findIndex(({ id }) => id === theirs[index - 1]?.id);
    merged.splice(after + 1, 0, section);
  });
  return merged;
}
