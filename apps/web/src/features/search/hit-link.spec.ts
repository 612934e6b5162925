import { linkOf } from './hit-link';
import type { SearchHit } from './model';

const hit = (part: Partial<SearchHit>): SearchHit => ({
  kind: 'goal',
  id: 7,
  title: 'Et mål',
  unitId: 3,
  unitName: 'Sone nord',
  leaderName: null,
  agreementId: null,
  ...part,
});
const leaderOf = (id: number) => ({ units: [{ id, name: 'Min enhet', levelTitle: 'Seksjonsleder', kind: 'permanent' as const }] });
const nobody = { units: [] };

it.each([
  ['a unit', hit({ kind: 'unit', id: 3 }), nobody, { to: '/organisasjon/enheter/$unitId', params: { unitId: 3 } }],
  ['a leader', hit({ kind: 'person' }), nobody, { to: '/organisasjon/enheter/$unitId', params: { unitId: 3 } }],
  ['a person who leads nothing', hit({ kind: 'person', unitId: null }), nobody, { to: '/organisasjon/personer' }],
  ['a goal of mine', hit({ agreementId: 9 }), leaderOf(3), { to: '/min-avtale', search: { enhet: 3 }, hash: 'mal-7' }],
  ['a goal below me', hit({ agreementId: 9 }), leaderOf(1), { to: '/avtale/$agreementId', params: { agreementId: 9 }, hash: 'mal-7' }],
  ['a goal above me', hit({}), leaderOf(8), { to: '/min-avtale', hash: 'mal-7' }],
  ['a measure', hit({ kind: 'measure', agreementId: 9 }), nobody, { to: '/avtale/$agreementId', search: { tiltak: 7 } }],
  ['a goal that only the report shows', hit({}), nobody, { to: '/rapport/$unitId', params: { unitId: 3 } }],
])('leads to %s', (_, found, me, expected) => expect(linkOf(found, me)).toMatchObject(expected));
