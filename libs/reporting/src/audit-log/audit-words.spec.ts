import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '@kaskade/persistence';
import { auditText } from './audit-text.nb';
import { AuditRow, auditEntryView } from './audit-words';
import { osloMidnight } from './oslo-midnight';

const LIBS = join(__dirname, '../../..');
const UNTOLD = ['session', 'rate_window', 'audit_seal'];
const OWN = [...UNTOLD, 'audit_entry'];
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
    const tables = getMetadataArgsStorage().tables.filter(({ target }) => entities.includes(target as never));
    expect(tables.map(({ name }) => name!).filter((name) => !UNTOLD.includes(name) && !(name in auditText.things))).toEqual([]);
  });

  it('are there for every field that can be changed', () => {
    const { tables, columns } = getMetadataArgsStorage();
    const told = tables.filter(({ name, target }) => entities.includes(target as never) && !OWN.includes(name!));
    const fields = columns.filter(({ target }) => told.some((table) => table.target === target)).map(({ propertyName }) => propertyName);
    expect(fields.length).toBeGreaterThan(100);
    const silent = ['id', 'version', 'searchName'];
    expect([...new Set(fields)].filter((field) => !silent.includes(field) && !(field in auditText.fields))).toEqual([]);
    expect(view({ details: '{"id":3,"version":2,"searchName":"x","weight":2,"wantedCount":4}' }).fields).toEqual(['vekt', 'ønsket antall']);
  });

  it('name the person whom a row ties to something, also when it is gone', () => {
    const created = { action: 'create', entity: 'deputy', entityId: 5, details: '{"unitId":1,"personId":9,"namedById":2,"version":1}' };
    expect(view(created, 'Kari Fjell')).toMatchObject({
      what: 'La til stedfortreder «Kari Fjell»',
      fields: ['enhet', 'person', 'utnevnt av'],
    });
    const gone = { ...row, action: 'delete', entity: 'deputy', entityId: 5, details: '{"criteria":{"id":5,"unitId":1,"personId":9}}' };
    expect(auditEntryView(gone, new Map([['person 9', 'Kari Fjell']])).what).toBe('Fjernet stedfortreder «Kari Fjell»');
  });

  it('say who was not signed in, and why', () => {
    const refused = { action: 'sign-in-refused', entity: 'person', entityId: null };
    const unknown = '{"code":"sign-in-unknown-person","userName":"ada@kommune.example"}';
    expect(view({ ...refused, details: unknown }).what).toBe(
      'Fikk ikke logge inn som ada@kommune.example: kontoen hører ikke til noen i Kaskade',
    );
    expect(view({ ...refused, details: '{"code":"sign-in-denied"}' }).what).toBe('Fikk ikke logge inn: kommunens innlogging sa nei');
    const texts = readFileSync(join(LIBS, 'platform/src/sign-in/text.nb.ts'), 'utf8');
    const codes = [...texts.matchAll(/'(sign-in-[a-z-]+)':/g)].map(([, code]) => code!);
    expect(codes.length).toBeGreaterThan(7);
    expect(codes.filter((code) => !(code in auditText.refusals))).toEqual([]);
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
