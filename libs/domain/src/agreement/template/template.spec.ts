import * as fc from 'fast-check';
import { checkTemplate, TEMPLATE_LIMITS } from './check-template';
import { EMPTY_VALUE, TemplatePlaceholder, templatePlaceholders, TemplateValues } from './placeholders';
import { renderTemplate } from './render-template';
import { TemplateContent, TemplateSection } from './template-content';

const VALUES = Object.fromEntries(templatePlaceholders.map((name) => [name, `«${name}»`])) as TemplateValues;

function section(id: string, changes: Partial<TemplateSection> = {}): TemplateSection {
  return { id, heading: `Kapittel ${id}`, text: '', items: [], block: 'none', access: 'public', legalBasis: '', ...changes };
}

function content(changes: Partial<TemplateContent> = {}, ...more: TemplateSection[]): TemplateContent {
  const sections = [...more, section('goals', { block: 'goals' }), section('signatures', { block: 'signatures' })];
  return { sections, minimumConversations: 2, talks: [], areaIds: [], ...changes };
}

const codes = (template: TemplateContent): string[] => checkTemplate(template).map(({ field, code }) => `${field} ${code}`);

describe('checkTemplate', () => {
  it('accepts the least there can be: goals and signatures', () => expect(checkTemplate(content())).toEqual([]));

  it.each<[string, TemplateContent, string[]]>([
    [
      'an unknown placeholder',
      content({}, section('a', { text: 'Til {{leader.nmae}}' })),
      ['sections.0.text template-placeholder-unknown'],
    ],
    ['one in a heading', content({}, section('a', { heading: '{{x}}' })), ['sections.0.heading template-placeholder-unknown']],
    [
      'one in an item',
      content({}, section('a', { items: [{ id: 'b', text: '{{}}', duty: 'both' }] })),
      ['sections.0.items.0.text template-placeholder-unknown'],
    ],
    ['braces never closed', content({}, section('a', { text: 'Til {{leader.name}' })), ['sections.0.text template-braces']],
    ['no goals', content({ sections: [section('s', { block: 'signatures' })] }), ['sections template-goals-missing']],
    ['no signatures', content({ sections: [section('g', { block: 'goals' })] }), ['sections template-signatures-missing']],
    ['goals twice', content({}, section('a', { block: 'goals' })), ['sections.1.block template-goals-repeated']],
    ['the same id twice', content({}, section('a'), section('a')), ['sections.1.id template-id-repeated']],
    [
      'an item with the id of a section',
      content({}, section('a', { items: [{ id: 'a', text: 'Krav', duty: 'leader' }] })),
      ['sections.0.items.0.id template-id-repeated'],
    ],
    ['an id that is no id', content({}, section('a b')), ['sections.0.id template-id-invalid']],
    ['exempt from nothing', content({}, section('a', { access: 'exempt' })), ['sections.0.legalBasis template-legal-basis-required']],
    [
      'a provision for what is public',
      content({}, section('a', { legalBasis: 'offl. § 13' })),
      ['sections.0.legalBasis template-legal-basis-unexpected'],
    ],
    ['an empty heading', content({}, section('a', { heading: ' ' })), ['sections.0.heading template-heading-required']],
    [
      'an empty item',
      content({}, section('a', { items: [{ id: 'b', text: '', duty: 'leader' }] })),
      ['sections.0.items.0.text template-item-required'],
    ],
    ['a long text', content({}, section('a', { text: 'x'.repeat(20_001) })), ['sections.0.text template-text-too-long']],
    ['a month 13', content({ talks: [{ id: 't', name: 'Samtale', month: 13 }] }), ['talks.0.month template-talk-month']],
    ['a month 0', content({ talks: [{ id: 't', name: 'Samtale', month: 0 }] }), ['talks.0.month template-talk-month']],
    ['a talk without a name', content({ talks: [{ id: 't', name: '', month: null }] }), ['talks.0.name template-talk-name-required']],
    ['half a conversation', content({ minimumConversations: 1.5 }), ['minimumConversations template-conversations-out-of-range']],
    ['an area twice', content({ areaIds: [1, 1] }), ['areaIds template-area-repeated']],
  ])('points out %s', (_, template, expected) => expect(codes(template)).toEqual(expected));

  it('names the section', () => {
    expect(checkTemplate(content({}, section('a', { heading: 'Krav', text: '{{budsjett}}' })))).toEqual([
      {
        field: 'sections.0.text',
        code: 'template-placeholder-unknown',
        params: { number: 1, section: 'Krav', placeholder: 'budsjett' },
      },
    ]);
  });

  it('counts the bytes that it is kept in, not the letters', () => {
    const long = (letter: string) =>
      content({}, section('a', { text: letter.repeat(19_000) }), section('b', { text: letter.repeat(19_000) }));
    expect(codes(long('a'))).toEqual([]);
    const template = long('å');
    expect(Buffer.byteLength(JSON.stringify(template))).toBeGreaterThan(TEMPLATE_LIMITS.bytes);
    expect(checkTemplate(template)).toEqual([
      {
        field: 'sections',
        code: 'template-too-large',
        params: { bytes: Buffer.byteLength(JSON.stringify(template)), max: TEMPLATE_LIMITS.bytes },
      },
    ]);
  });
});

describe('renderTemplate', () => {
  const words = fc.string({ maxLength: 20 }).map((text) => text.replace(/[{}]/g, ''));
  const piece = fc.oneof(
    words,
    fc.constantFrom(...templatePlaceholders).map((name) => `{{${name}}}`),
    fc.constantFrom(...templatePlaceholders).map((name) => `{{ ${name} }}`),
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
  const values = fc
    .tuple(...templatePlaceholders.map(() => words))
    .map(
      (filled) =>
        Object.fromEntries(templatePlaceholders.map((name, index) => [name, filled[index]])) as Record<TemplatePlaceholder, string>,
    );

  it('leaves no placeholder, and has every value that was asked for', () => {
    fc.assert(
      fc.property(texts, texts, texts, values, (heading, text, item, filled) => {
        const template = content(
          {},
          section('a', { heading: `H ${heading}`, text, items: [{ id: 'b', text: `I ${item}`, duty: 'both' }] }),
        );
        expect(checkTemplate(template).filter(({ code }) => !code.endsWith('too-long'))).toEqual([]);
        const [rendered] = renderTemplate(template, filled);
        const all = [rendered!.heading, rendered!.text, rendered!.items[0]!.text].join('\n');
        expect(all).not.toMatch(/\{\{|\}\}/);
        for (const name of templatePlaceholders) {
          if (new RegExp(`\\{\\{ ?${name} ?\\}\\}`).test(heading + text + item)) expect(all).toContain(filled[name] || EMPTY_VALUE);
        }
      }),
    );
  });

  it('takes a value as it is, braces, dollars and all', () => {
    const hostile = { ...VALUES, 'leader.name': '{{unit.name}} $& $1', 'unit.name': 'Enhet' };
    const [rendered] = renderTemplate(content({}, section('a', { text: '{{leader.name}} i {{unit.name}}' })), hostile);
    expect(rendered!.text).toBe('{{unit.name}} $& $1 i Enhet');
  });

  it('keeps order, blocks and everything else', () => {
    const template = content({}, section('a', { heading: 'For {{unit.name}}' }));
    const rendered = renderTemplate(template, VALUES);
    expect(rendered.map(({ id, block }) => [id, block])).toEqual([
      ['a', 'none'],
      ['goals', 'goals'],
      ['signatures', 'signatures'],
    ]);
    expect(rendered[0]!.heading).toBe('For «unit.name»');
  });

  it('shows a dash for what is not there', () => {
    const [rendered] = renderTemplate(content({}, section('a', { text: 'Leder: {{superior.name}}' })), { ...VALUES, 'superior.name': '' });
    expect(rendered!.text).toBe('Leder: –');
  });
});
