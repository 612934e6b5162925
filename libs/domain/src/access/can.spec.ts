import { treeOn } from '../organization';
import { Actor } from './actor';
import { Action, can, generalActions, unitActions, UnitAction } from './can';
import { accessTreeOn } from './access-tree';
import { Relation, relationTo, unitResource, UnitResource } from './relation';

const nobody: Actor = { personId: 1, roles: [], leadsUnitIds: [], awayFromUnitIds: [], deputyForUnitIds: [], employerBody: 'none' };
const leader: Actor = { ...nobody, leadsUnitIds: [10] };
const at = (relation: Relation, hasSuperior = true): UnitResource => ({ relation, hasSuperior });

describe('can', () => {
  it('gives somebody without post and role nothing at all', () => {
    expect(unitActions.filter((action) => can(nobody, action, at('other')))).toEqual([]);
    expect(generalActions.filter((action) => can(nobody, action))).toEqual([]);
  });

  it('refuses an action that the table does not name', () => {
    expect(can({ ...leader, roles: ['hr', 'admin'] }, 'agreement.burn' as Action as UnitAction, at('own'))).toBe(false);
  });

  it.each<[UnitAction, Relation[]]>([
    ['agreement.read', ['own', 'away', 'directSuperior', 'above']],
    ['agreement.edit', ['own']],
    ['agreement.asLeader', ['own']],
    ['agreement.asSuperior', ['directSuperior']],
    ['measure.read', ['own', 'away', 'directSuperior', 'above']],
    ['sharedMeasures.read', ['own', 'away', 'directSuperior', 'above', 'below']],
    ['measure.edit', ['own']],
    ['report.read', ['own', 'away', 'directSuperior', 'above']],
    ['forecast.write', ['own']],
    ['forecast.comment', ['directSuperior', 'above']],
  ])('gives a leader %s for %j only', (action, relations) => {
    const all: Relation[] = ['own', 'away', 'directSuperior', 'above', 'below', 'other'];
    expect(all.filter((relation) => can(leader, action, at(relation)))).toEqual(relations);
  });

  it('gives the administrator no text of an agreement, no report and no money', () => {
    const admin: Actor = { ...nobody, roles: ['admin'] };
    expect(unitActions.filter((action) => can(admin, action, at('other')))).toEqual([]);
  });

  it('lets only the representative of the employer body be the other party, and only where no leader is the superior', () => {
    const member: Actor = { ...nobody, employerBody: 'member' };
    const representative: Actor = { ...nobody, employerBody: 'representative' };
    expect(can(member, 'agreement.asSuperior', at('other', false))).toBe(false);
    expect(can(representative, 'agreement.asSuperior', at('other', false))).toBe(true);
    expect(can(representative, 'agreement.asSuperior', at('other'))).toBe(false);
    expect(can(member, 'agreement.read', at('other', false))).toBe(true);
    expect(can(member, 'agreement.read', at('other'))).toBe(false);
  });
});

describe('relationTo', () => {
  // 1 ─ 2 ─ 3 ─ 4 and 1 ─ 5; person 200 leads both 2 and 3.
  const always = { validFrom: '2026-01-01', validTo: null };
  const tree = treeOn(
    '2026-05-01',
    [
      { unitId: 1, parentUnitId: null, ...always },
      { unitId: 2, parentUnitId: 1, ...always },
      { unitId: 3, parentUnitId: 2, ...always },
      { unitId: 4, parentUnitId: 3, ...always },
      { unitId: 5, parentUnitId: 1, ...always },
    ],
    [
      { unitId: 1, personId: 100, kind: 'permanent', ...always },
      { unitId: 2, personId: 200, kind: 'permanent', ...always },
      { unitId: 3, personId: 200, kind: 'acting', ...always },
      { unitId: 3, personId: 300, kind: 'permanent', ...always },
      { unitId: 4, personId: 400, kind: 'permanent', ...always },
    ],
  );
  const chief: Actor = { ...nobody, personId: 100, leadsUnitIds: [1] };
  const both: Actor = { ...nobody, personId: 200, leadsUnitIds: [2, 3] };
  const away: Actor = { ...nobody, personId: 300, awayFromUnitIds: [3] };
  const deputy: Actor = { ...nobody, personId: 600, deputyForUnitIds: [3] };
  const deputyOfOwnReport: Actor = { ...chief, deputyForUnitIds: [2] };
  const deputyFurtherDown: Actor = { ...chief, deputyForUnitIds: [4] };
  const awayAndBelow: Actor = { ...nobody, personId: 500, awayFromUnitIds: [2], leadsUnitIds: [4] };
  const ward: Actor = { ...nobody, personId: 400, leadsUnitIds: [4] };

  it.each<[string, Actor, number, Relation]>([
    ['the chief to the own unit', chief, 1, 'own'],
    ['the chief to a direct report', chief, 2, 'directSuperior'],
    ['the chief to a unit whose leader acts below their own: countersigned further up', chief, 3, 'directSuperior'],
    ['the chief to a ward', chief, 4, 'above'],
    ['the acting leader to the ward below', both, 4, 'directSuperior'],
    ['the acting leader to a sibling branch', both, 5, 'other'],
    ['the one who is away to the own unit', away, 3, 'away'],
    ['the one who is away to the ward below: reads', away, 4, 'away'],
    ['the one who is away from the unit above, and leads one below', awayAndBelow, 3, 'away'],
    ['the ward to the section above', ward, 3, 'below'],
    ['the ward to a branch beside', ward, 5, 'other'],
    ['a deputy to the unit', deputy, 3, 'deputy'],
    ['a deputy to what is below: reads', deputy, 4, 'deputyAbove'],
    ['a deputy to the units above', deputy, 2, 'below'],
    ['a deputy to a branch beside', deputy, 5, 'other'],
    ['a deputy who is the superior stays the other party', deputyOfOwnReport, 2, 'directSuperior'],
    ['a deputy who leads further up', deputyFurtherDown, 4, 'deputy'],
    ['anyone to a unit that does not exist', chief, 99, 'other'],
  ])('%s', (_, actor, unitId, expected) => {
    expect(relationTo(tree, actor, unitId)).toBe(expected);
  });
});

describe('unitResource', () => {
  // 1 ─ 2 ─ 3; the chief acts in 2 too.
  const always = { validFrom: '2026-01-01', validTo: null };
  const placements = [
    { unitId: 1, parentUnitId: null, ...always },
    { unitId: 2, parentUnitId: 1, ...always },
    { unitId: 3, parentUnitId: 2, ...always },
  ];
  const tree = treeOn('2026-05-01', placements, [
    { unitId: 1, personId: 100, kind: 'permanent', ...always },
    { unitId: 2, personId: 100, kind: 'acting', ...always },
  ]);

  it.each([
    ['the top', 1, false],
    ['a unit right below that the chief acts in: the employer body is the other party', 2, false],
    ['a unit with a leader above', 3, true],
    ['a unit that is not there: nobody’s', 9, true],
  ])('has a superior: %s', (_, unitId, expected) => {
    expect(unitResource(tree, nobody, unitId).hasSuperior).toBe(expected);
  });
});

describe('accessTreeOn', () => {
  const day = '2026-05-01';
  const closed = { validFrom: '2025-01-01', validTo: '2026-01-01' };
  const open = { validFrom: '2026-01-01', validTo: null };
  // 1 was the top until 2026 and 3 closed with it; 4 closed under 2, which moved from 1 to 10, the top since.
  const tree = accessTreeOn(
    day,
    [
      { unitId: 1, parentUnitId: null, ...closed },
      { unitId: 10, parentUnitId: null, ...open },
      { unitId: 2, parentUnitId: 10, ...open },
      { unitId: 3, parentUnitId: 1, ...closed },
      { unitId: 4, parentUnitId: 2, validFrom: '2026-01-01', validTo: '2026-04-01' },
    ],
    [
      { unitId: 10, personId: 100, kind: 'permanent', ...open },
      { unitId: 2, personId: 200, kind: 'permanent', ...open },
    ],
  );
  const chief: Actor = { ...nobody, personId: 100, leadsUnitIds: [10] };
  const section: Actor = { ...nobody, personId: 200, leadsUnitIds: [2] };

  it.each<[string, Actor, number, Relation]>([
    ['the leader of the last parent', section, 4, 'directSuperior'],
    ['the leader above that', chief, 4, 'above'],
    ['the present chief to what closed with the former top', chief, 3, 'directSuperior'],
    ['a leader beside', section, 3, 'other'],
  ])('a closed unit is judged by its last place: %s', (_, actor, unitId, expected) => {
    expect(relationTo(tree, actor, unitId)).toBe(expected);
  });
});
