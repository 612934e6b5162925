import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '@kaskade/persistence';
import { auditText } from './audit-text.nb';
import { AuditRow, auditEntryView } from './audit-words';
import { osloMidnight } from './oslo-midnight';

const LIBS = join(__dirname, '../../..');
const row: AuditRow = {
  id: 7,
  at: '2026-05-04 10:00:00.123',
  personId: 1,
  personName: 'Kari Fjell',
  action: 'update',
  entity: 'measure',
  entityId: 3,
  unitId: null,
  unitName: null,
  agreementId: null,
  ownerName: null,
  periodName: null,
  details: '{"status":"done","title":{"characters":12}}',
  requestId: null,
};
const view = (change: Partial<AuditRow>, name?: string) =>
  auditEntryView({ ...row, ...change }, new Map(name ? [[`${change.entity ?? row.entity} ${change.entityId ?? row.entityId}`, name]] : []));

describe('the words of the audit log', () => {
  it('say what was done to what, and which fields', () => {
    expect(view({}, 'Rekruttere')).toMatchObject({ what: 'Endret tiltak «Rekruttere»', fields: ['status', 'tittel'], kind: 'write' });
    expect(view({ action: 'create', entity: 'person', entityId: null, details: '{"rows":12}' }).what).toBe('La til person (12 rader)');
    expect(view({ action: 'export', entity: 'unit', details: null }, 'Helse').what).toBe('Lastet ned rapporten for «Helse» som Excel');
    const denied = {
      action: 'denied',
      entity: 'agreements',
      details: '{"status":404,"method":"GET","route":"/api/agreements/:agreementId"}',
    };
    expect(view(denied)).toMatchObject({ what: expect.stringContaining('ikke er synlig'), kind: 'denied' });
  });

  it('are there for every action that is written to the log, and every table', () => {
    const sources = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.ts') && !path.includes('spec'),
    );
    const actions = sources.flatMap((path) =>
      [...readFileSync(join(LIBS, path), 'utf8').matchAll(/(?:tx\.audit\(|\baudit: |this\.write\([\w.]+, )'([a-z.-]+)'/g)].map(
        ([, action]) => action!,
      ),
    );
    expect(actions.length).toBeGreaterThan(15);
    expect(actions.filter((action) => !(action in auditText.actions))).toEqual([]);
    const untold = ['session', 'rate_window', 'audit_seal'];
    const tables = getMetadataArgsStorage().tables.filter(({ target }) => entities.includes(target as never));
    expect(tables.map(({ name }) => name!).filter((name) => !untold.includes(name) && !(name in auditText.things))).toEqual([]);
  });

  it('take days as they are in Norway', () => {
    expect(osloMidnight('2026-01-15').toISOString()).toBe('2026-01-14T23:00:00.000Z');
    expect(osloMidnight('2026-07-15').toISOString()).toBe('2026-07-14T22:00:00.000Z');
    expect(osloMidnight('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(osloMidnight('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(osloMidnight('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(osloMidnight('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });
});
