import { treeOn } from '@kaskade/domain';
import { demoMunicipality, workload } from './main';
import { DemoRows } from './rows';

const days = ['2026-01-03', '2026-03-31', '2026-04-01', '2026-08-15', '2026-11-22', '2027-12-31', '2028-02-29'];

/** Every row of `table` whose reference names nothing. */
function dangling<T extends object>(table: readonly T[], key: keyof T, target: readonly { id: number }[]): T[] {
  const ids = new Set(target.map((row) => row.id));
  return table.filter((row) => row[key] !== null && !ids.has(row[key] as number));
}

function expectWhole(rows: DemoRows): void {
  expect(dangling(rows.placements, 'parentUnitId', rows.units)).toEqual([]);
  expect(dangling(rows.leaderships, 'personId', rows.people)).toEqual([]);
  expect(dangling(rows.measures, 'agreementId', rows.agreements)).toEqual([]);
  expect(dangling(rows.measures, 'goalId', rows.goals)).toEqual([]);
  expect(dangling(rows.figures, 'costCentreId', rows.costCentres)).toEqual([]);
  for (const table of [rows.units, rows.people, rows.measures, rows.figures, rows.costCentres]) {
    expect(new Set(table.map((row) => row.id)).size).toBe(table.length);
  }
}

describe('the demo municipality', () => {
  it('is the same every time', () => {
    expect(demoMunicipality('2026-11-22')).toEqual(demoMunicipality('2026-11-22'));
  });

  it.each(days)('holds together and tells nothing of the future on %s', (today) => {
    const rows = demoMunicipality(today);
    expectWhole(rows);
    const last = [...rows.measureUpdates.map((row) => row.day), ...rows.forecasts.map((row) => row.day), ...rows.closedMonths.map((row) => row.closedOn)];
    expect(last.filter((day) => day > today)).toEqual([]);
    expect(rows.measures.filter((row) => row.createdOn > today)).toEqual([]);
    for (const day of days.filter((each) => each.slice(0, 4) === today.slice(0, 4))) {
      expect(treeOn(day, rows.placements, rows.leaderships).unitIds.length).toBeGreaterThan(130);
    }
  });

  it('has what one wants to see: vacancies, an acting leader, a reorganization, silence, drafts, all ways of progress', () => {
    const rows = demoMunicipality('2026-11-22');
    const before = treeOn('2026-03-31', rows.placements, rows.leaderships);
    const after = treeOn('2026-11-22', rows.placements, rows.leaderships);
    expect(after.leaders.filter((leader) => leader === null)).toHaveLength(2);
    expect(after.leaders.filter((leader) => leader?.kind === 'acting')).toHaveLength(1);
    expect(before.unitIds.length - after.unitIds.length).toBe(1);
    expect(rows.units.length).toBeGreaterThan(130);
    expect(new Set(rows.measures.map((row) => row.progressKind)).size).toBe(3);
    expect(new Set(rows.measures.map((row) => row.status)).size).toBe(4);
    expect(rows.measures.some((row) => row.lastUpdatedOn === null)).toBe(true);
    expect(new Set(rows.goals.map((row) => row.state))).toEqual(new Set(['draft', 'shared', 'withdrawn']));
    expect(rows.agreements.some((row) => row.state === 'draft')).toBe(true);
    expect(new Set(rows.people.map((row) => row.name)).size).toBe(rows.people.length);
    expect(rows.closedMonths.map((row) => row.month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('says on each measure what its newest update says', () => {
    const rows = demoMunicipality('2026-11-22');
    for (const measure of rows.measures) {
      const newest = rows.measureUpdates.filter((row) => row.measureId === measure.id).pop();
      expect([measure.status, measure.light, measure.progressDone, measure.lastUpdatedOn]).toEqual(
        newest ? [newest.status, newest.light, newest.progressDone, newest.day] : ['planned', null, null, null],
      );
    }
  });
});

describe('the workload', () => {
  it('has the size S of the plan', () => {
    const rows = workload('S', '2026-11-22');
    expectWhole(rows);
    expect(rows.units).toHaveLength(150);
    expect(rows.measures.length).toBeGreaterThan(3_500);
    expect(rows.measures.length).toBeLessThan(4_000);
    expect(rows.figures.filter((row) => row.kind === 'revised')).toHaveLength(7_200);
    expect(treeOn('2026-11-22', rows.placements, rows.leaderships).unitIds).toHaveLength(150);
  });
});
