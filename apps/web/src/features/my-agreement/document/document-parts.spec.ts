import type { Section } from '../model';
import { documentParts } from './document-parts';

const section = (id: string, block: Section['block']): Section => ({
  ...{ id, block, heading: id, text: '', items: [] },
  ...{ access: 'public', legalBasis: '' },
});
const NOTHING = { conversations: false, attachments: false };

describe('documentParts', () => {
  it('keeps the order of the template', () => {
    const parts = documentParts([section('a', 'none'), section('b', 'goals'), section('c', 'signatures')], NOTHING);
    expect(parts.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('puts what has no chapter before the signatures, wherever they stand', () => {
    const parts = documentParts([section('a', 'goals'), section('b', 'signatures'), section('c', 'attachments')], {
      conversations: true,
      attachments: true,
    });
    expect(parts.map(({ block }) => block)).toEqual(['goals', 'conversations', 'signatures', 'attachments']);
  });

  it('has goals and signatures without any template at all', () => {
    expect(documentParts([], { conversations: true, attachments: false }).map(({ block }) => block)).toEqual([
      'goals',
      'conversations',
      'signatures',
    ]);
  });
});
