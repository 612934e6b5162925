import { entities } from './entities';
import { grantStatements } from './grants';

describe('the rights of the runtime user', () => {
  const statements = grantStatements({ database: 'kaskade', user: 'kaskade', host: '%' });

  it('begin with taking away whatever it had', () => {
    expect(statements[0]).toBe("REVOKE ALL PRIVILEGES, GRANT OPTION FROM 'kaskade'@'%'");
  });

  it('are rows of every table, no more; of the audit log only to add and to read', () => {
    const rights = new Map(statements.slice(1).map((sql) => [/`kaskade`\.`(\w+)`/.exec(sql)![1]!, /^GRANT ([A-Z, ]+) ON/.exec(sql)![1]!]));
    expect(rights.size).toBe(entities.length + 1);
    for (const table of ['audit_entry', 'audit_seal']) expect(rights.get(table)).toBe('SELECT, INSERT');
    expect(rights.get('migrations')).toBe('SELECT');
    for (const right of rights.values()) expect(right).toMatch(/^((SELECT|INSERT|UPDATE|DELETE)(, )?)+$/);
  });

  it.each(["x'; DROP USER root; --", '', 'a`b', 'two words'])('are not made for the name “%s”', (user) => {
    expect(() => grantStatements({ database: 'kaskade', user, host: '%' })).toThrow('is not a name');
  });
});
