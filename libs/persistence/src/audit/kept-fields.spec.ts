import { getMetadataArgsStorage } from 'typeorm';
import { entities, Measure, Person } from '../entities';
import { keptColumnsOf, keptFields } from './kept-fields';

/** Every column that holds text, whatever its length, and is kept as it is. A new one is a decision: add it here, or withhold it. */
const KEPT = [
  'agreement.state',
  'agreement_decision.archiveNumber',
  'agreement_decision.caseNumber',
  'agreement_decision.outcome',
  'agreement_event.action',
  'agreement_event.stage',
  'agreement_version.state',
  'amendment.state',
  'conversation.talkId',
  'cost_centre.code',
  'cost_centre.name',
  'employer_body.name',
  'figure.accountGroup',
  'figure.kind',
  'figure.span',
  'figure_import.contentHash',
  'figure_import.fileName',
  'figure_import.source',
  'goal.scope',
  'goal.state',
  'goal_area.name',
  'goal_area.unGoals',
  'goal_change.kind',
  'goal_change.weight',
  'leadership.kind',
  'level.leaderTitle',
  'measure.light',
  'measure.progressKind',
  'measure.status',
  'measure_update.light',
  'measure_update.status',
  'past_response.kind',
  'period.name',
  'person.locale',
  'person.name',
  'person.objectId',
  'person.roles',
  'person.tenantId',
  'person.title',
  'person.userName',
  'setting.name',
  'setting.value',
  'signature.capacity',
  'signature.role',
  'template.name',
  'template.standardFor',
  'unit.code',
  'unit.name',
];

describe('what the audit log keeps of a row', () => {
  it('of all texts only those that are listed: a new column of text is decided on', () => {
    const storage = getMetadataArgsStorage();
    const tables = storage.tables.filter(({ target }) => entities.includes(target as never));
    const texts = tables.flatMap(({ name, target }) =>
      storage.columns
        .filter((column) => column.target === target && ['varchar', 'text', 'simple-json'].includes(String(column.options.type)))
        .map(({ propertyName }) => ({ name: name!, propertyName })),
    );
    expect(texts.length).toBeGreaterThan(40);
    const kept = texts.filter(({ name, propertyName }) => keptColumnsOf(name).has(propertyName));
    const own = ['audit_entry', 'audit_seal', 'session', 'rate_window', 'idempotency_key'];
    expect(
      kept
        .filter(({ name }) => !own.includes(name))
        .map(({ name, propertyName }) => `${name}.${propertyName}`)
        .sort(),
    ).toEqual(KEPT);
  });

  it('of withheld text only its size', () => {
    const written = {
      title: 'Sykefravær i avdelingen',
      description: '',
      status: 'planned',
      dueOn: '2026-09-01',
      milestones: [1, 2],
      light: null,
    };
    expect(keptFields('measure', written satisfies Partial<Record<keyof Measure, unknown>>)).toEqual({
      title: { characters: 23 },
      description: { characters: 0 },
      status: 'planned',
      dueOn: '2026-09-01',
      milestones: { items: 2 },
      light: null,
    });
  });

  it('of a change of roles the roles', () => {
    expect(keptFields('person', { roles: ['hr'] } satisfies Partial<Person>)).toEqual({ roles: ['hr'] });
  });

  it('nothing of what it does not know', () => {
    expect(keptFields('measure', { added: 'x', later: { a: 1 } })).toEqual({ added: { characters: 1 }, later: { withheld: true } });
  });
});
