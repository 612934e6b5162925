import { checkTemplate, renderTemplate, templatePlaceholders, TemplateValues } from '@kaskade/domain';
import { CHIEF_OFFICER_TEMPLATE } from './chief-officer.nb';
import { LEADER_TEMPLATE } from './leader.nb';

const VALUES = Object.fromEntries(templatePlaceholders.map((name) => [name, `«${name}»`])) as TemplateValues;

describe.each([LEADER_TEMPLATE, CHIEF_OFFICER_TEMPLATE])('the template that comes with the product: $name', ({ content }) => {
  it('can be published as it is', () => expect(checkTemplate(content)).toEqual([]));

  it('leaves nothing to fill in', () => {
    const text = JSON.stringify(renderTemplate(content, VALUES));
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(text).toContain('«leader.name»');
  });
});

it('the chief officer’s has duties on both sides', () => {
  const duties = CHIEF_OFFICER_TEMPLATE.content.sections.flatMap((section) => section.items.map((item) => item.duty));
  expect(new Set(duties)).toEqual(new Set(['leader', 'employer', 'both']));
});
