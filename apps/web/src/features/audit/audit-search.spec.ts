import { countOf, filterOf, isTurned, readAuditSearch } from './audit-search';
import { workbookAddress } from './model';

describe('a link to the audit log', () => {
  it('is read as it was written, and what makes no sense is left out', () => {
    expect(
      readAuditSearch({ person: 4, personNavn: 'Kari', slags: 'denied', fra: '2026-05-04', til: 'i går', enhet: 'x', ordre: 1 }),
    ).toEqual({
      person: 4,
      personNavn: 'Kari',
      slags: 'denied',
      fra: '2026-05-04',
    });
  });

  it('asks for an agreement instead of its unit', () => {
    expect(filterOf({ enhet: 2, avtale: 7 })).toEqual({ agreementId: 7 });
    expect(filterOf({ enhet: 2 })).toEqual({ unitId: 2 });
  });

  it('says in how many ways the log is narrowed down: a name is none, and an agreement goes with its unit', () => {
    expect(countOf({})).toBe(0);
    expect(countOf({ person: 4, personNavn: 'Kari', enhet: 2, avtale: 7, til: '2026-05-04' })).toBe(3);
  });

  it('has turned days when the last is before the first', () => {
    expect(isTurned({ fra: '2026-05-04', til: '2026-05-03' })).toBe(true);
    expect(isTurned({ fra: '2026-05-04', til: '2026-05-04' })).toBe(false);
    expect(isTurned({ til: '2026-05-04' })).toBe(false);
  });

  it('leads to the workbook of the same entries', () => {
    expect(workbookAddress({ personId: 4, kind: 'export' })).toBe('/api/audit/workbook?personId=4&kind=export');
    expect(workbookAddress({})).toBe('/api/audit/workbook');
  });
});
