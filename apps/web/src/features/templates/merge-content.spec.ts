import type { TemplateContent, TemplateSection } from '@kaskade/domain';
import { mergeContent } from './merge-content';

const section = (id: string, text = ''): TemplateSection => ({
  id,
  heading: id,
  text,
  items: [],
  block: 'none',
  access: 'public',
  legalBasis: '',
});
const content = (sections: TemplateSection[], change: Partial<TemplateContent> = {}): TemplateContent => ({
  sections,
  minimumConversations: 2,
  talks: [],
  areaIds: [],
  ...change,
});
const base = content([section('a'), section('b'), section('c')]);

it('keeps what each has done in sections of their own', () => {
  const mine = content([section('a', 'mitt'), section('b'), section('c')], { minimumConversations: 3 });
  const theirs = content([section('a'), section('b', 'deres'), section('c')], { areaIds: [1] });
  expect(mergeContent(base, mine, theirs)).toEqual(
    content([section('a', 'mitt'), section('b', 'deres'), section('c')], { minimumConversations: 3, areaIds: [1] }),
  );
});

it('puts two texts of one section together', () => {
  const merged = mergeContent(base, content([section('a', 'Felles mitt')]), content([section('a', 'Felles deres')]));
  expect(merged.sections[0]!.text).toBe('Felles mitt deres');
});

it('lets what was removed stay away, unless the other has changed it', () => {
  const mine = content([section('a'), section('c')]);
  expect(mergeContent(base, mine, base).sections.map(({ id }) => id)).toEqual(['a', 'c']);
  const theirs = content([section('a'), section('b', 'endret'), section('c')]);
  expect(mergeContent(base, mine, theirs).sections.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('takes a new section of theirs where it stands, in my order', () => {
  const mine = content([section('c'), section('a'), section('b')]);
  const theirs = content([section('a'), section('x', 'ny'), section('b'), section('c')]);
  expect(mergeContent(base, mine, theirs).sections.map(({ id }) => id)).toEqual(['c', 'a', 'x', 'b']);
});
