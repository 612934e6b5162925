import { Actor } from './actor';
import { can, GeneralAction, generalActions, UnitAction, unitActions } from './can';
import { Relation } from './relation';

/** Domain §8 written out: who may do what with a unit, by how they stand to it. Written from the table there, not from `can()`. */
const nobody: Actor = {
  personId: 1,
  roles: [],
  leadsUnitIds: [],
  awayFromUnitIds: [],
  deputyForUnitIds: [],
  employerBody: 'none',
};
const inPost: Actor = { ...nobody, leadsUnitIds: [10] };

const READS: UnitAction[] = ['agreement.read', 'sharedGoals.read', 'measure.read', 'sharedMeasures.read', 'report.read', 'economy.read'];
const WRITES: UnitAction[] = ['agreement.edit', 'goal.edit', 'measure.edit'];
const FIGURES: UnitAction[] = ['sharedGoals.read', 'report.read', 'economy.read'];

describe('what domain §8 gives', () => {
  it.each<[string, Actor, Relation, boolean, UnitAction[]]>([
    [
      'a leader in the own unit: writes, names a deputy',
      inPost,
      'own',
      true,
      [...READS, ...WRITES, 'agreement.asLeader', 'agreement.create', 'forecast.write', 'deputy.read', 'deputy.name', 'deputy.end'],
    ],
    [
      'a leader to a direct report: reads, comments, is the other party',
      inPost,
      'directSuperior',
      true,
      [...READS, 'agreement.asSuperior', 'agreement.create', 'forecast.comment', 'deputy.read'],
    ],
    ['a leader further up: reads and comments', inPost, 'above', true, [...READS, 'forecast.comment', 'deputy.read']],
    ['a leader who is away: reads', inPost, 'away', true, [...READS, 'deputy.read']],
    ['a leader below: what is shared', inPost, 'below', true, ['sharedGoals.read', 'sharedMeasures.read']],
    ['a leader beside: nothing', inPost, 'other', true, []],
    ['a deputy in the unit: edits, neither signs nor names', inPost, 'deputy', true, [...READS, ...WRITES, 'deputy.read']],
    ['a deputy to what is below: reads', inPost, 'deputyAbove', true, [...READS, 'deputy.read']],
    [
      'HR: reads everything, opens agreements, ends a naming',
      { ...nobody, roles: ['hr'] },
      'other',
      true,
      [...READS, 'agreement.create', 'deputy.read', 'deputy.end'],
    ],
    [
      'the controller: measures and money',
      { ...nobody, roles: ['controller'] },
      'other',
      true,
      ['sharedGoals.read', 'measure.read', 'sharedMeasures.read', 'report.read', 'economy.read', 'forecast.write'],
    ],
    ['the auditor: reads everything', { ...nobody, roles: ['auditor'] }, 'other', true, [...READS, 'deputy.read']],
    ['the administrator: no text of an agreement', { ...nobody, roles: ['admin'] }, 'other', true, []],
    ['a member of the employer body: figures of all', { ...nobody, employerBody: 'member' }, 'other', true, FIGURES],
    ['a member at the top: the chief officer’s agreement', { ...nobody, employerBody: 'member' }, 'other', false, READS],
    ['the representative of the employer body: figures of all', { ...nobody, employerBody: 'representative' }, 'other', true, FIGURES],
    [
      'the representative at the top: is the other party',
      { ...nobody, employerBody: 'representative' },
      'other',
      false,
      [...READS, 'agreement.asSuperior'],
    ],
    ['an employee: nothing', nobody, 'other', true, []],
    ['an employee at the top: nothing', nobody, 'other', false, []],
  ])('%s', (_, actor, relation, hasSuperior, expected) => {
    expect(unitActions.filter((action) => can(actor, action, { relation, hasSuperior })).sort()).toEqual([...expected].sort());
  });

  it('a representative of the employer body who writes the agreement at the top is not the other party', () => {
    const both: Actor = { ...inPost, employerBody: 'representative' };
    expect(can(both, 'agreement.asSuperior', { relation: 'own', hasSuperior: false })).toBe(false);
    expect(can(both, 'agreement.asSuperior', { relation: 'deputy', hasSuperior: false })).toBe(false);
  });

  const register: GeneralAction[] = ['system.use', 'organization.read'];
  it.each<[string, Actor, GeneralAction[]]>([
    ['a leader', inPost, register],
    ['a deputy', { ...nobody, deputyForUnitIds: [10] }, register],
    ['a member of the employer body', { ...nobody, employerBody: 'member' }, register],
    [
      'HR',
      { ...nobody, roles: ['hr'] },
      [
        'system.use',
        'organization.read',
        'organization.write',
        'person.write',
        'userName.write',
        'employerBody.write',
        'period.write',
        'goalArea.write',
        'agreement.list',
        'agreement.changeLeader',
        'agreement.administer',
        'template.write',
      ],
    ],
    [
      'the controller',
      { ...nobody, roles: ['controller'] },
      ['system.use', 'organization.read', 'figures.import', 'month.close', 'bands.write'],
    ],
    ['the auditor', { ...nobody, roles: ['auditor'] }, ['system.use', 'organization.read', 'agreement.list', 'audit.read']],
    [
      'the administrator',
      { ...nobody, roles: ['admin'] },
      ['system.use', 'organization.read', 'person.write', 'role.write', 'account.release', 'settings.write'],
    ],
    [
      'HR who is administrator too: releases no account, since they write user names',
      { ...nobody, roles: ['hr', 'admin'] },
      [
        'system.use',
        'organization.read',
        'organization.write',
        'person.write',
        'userName.write',
        'employerBody.write',
        'period.write',
        'goalArea.write',
        'agreement.list',
        'agreement.changeLeader',
        'agreement.administer',
        'template.write',
        'role.write',
        'settings.write',
      ],
    ],
    ['an employee', nobody, []],
  ])('%s, whatever the unit', (_, actor, expected) => {
    expect(generalActions.filter((action) => can(actor, action)).sort()).toEqual([...expected].sort());
  });
});
