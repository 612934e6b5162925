import { getMetadataArgsStorage } from 'typeorm';
import { isOverdue, treeOn } from '@kaskade/domain';
import { demoMunicipality, workload } from './main';
import { DemoRows, entityOf } from './rows';

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

/** What stands in force before it should: an agreement before the superior's, or before the superior's goals of the autumn were shared. */
function outOfOrder(rows: DemoRows, firstDay: string): string[] {
  const activeOn = new Map<number, string>();
  for (const { unitId, activeOn: day } of rows.agreements) {
    const known = activeOn.get(unitId);
    if (day !== null && (known === undefined || day < known)) activeOn.set(unitId, day);
  }
  const withAgreement = new Set(rows.agreements.map(({ unitId }) => unitId));
  const faults: string[] = [];
  for (const [unitId, day] of activeOn) {
    const on = day < firstDay ? firstDay : day;
    const parentOf = (id: number): number | null =>
      rows.placements.find((row) => row.unitId === id && row.validFrom <= on && (row.validTo === null || row.validTo > on))?.parentUnitId ??
      null;
    let above = parentOf(unitId);
    while (above !== null && !withAgreement.has(above)) above = parentOf(above);
    const superiors = above === null ? undefined : activeOn.get(above);
    if (above !== null && (superiors === undefined || superiors > day)) faults.push(`unit ${unitId} on ${day}, above it ${superiors}`);
  }
  for (const { unitId, sharedOn, title } of rows.goals) {
    const day = activeOn.get(unitId);
    if (sharedOn !== null && sharedOn <= firstDay && day !== undefined && day < sharedOn)
      faults.push(`${title} on ${sharedOn}, agreement ${day}`);
  }
  return faults;
}

describe('the demo municipality', () => {
  it.each(days)('has goals and agreements from the top down on %s', (today) => {
    const rows = demoMunicipality(today);
    const firstDay = `${today.slice(0, 4)}-01-01`;
    expect(outOfOrder(rows, firstDay)).toEqual([]);
    expect(rows.agreements.filter((row) => row.activeOn !== null && row.createdOn > row.activeOn)).toEqual([]);
    expect(rows.agreements.filter((row) => row.activeOn !== null && row.activeOn < firstDay).length).toBeGreaterThan(80);
  });

  it('is the same every time', () => {
    expect(demoMunicipality('2026-11-22')).toEqual(demoMunicipality('2026-11-22'));
  });

  it.each(days)('holds together and tells nothing of the future on %s', (today) => {
    const rows = demoMunicipality(today);
    expectWhole(rows);
    const last = [
      ...rows.measureUpdates.map((row) => row.day),
      ...rows.forecasts.map((row) => row.day),
      ...rows.closedMonths.map((row) => row.closedOn),
    ];
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

  it('has about 150 leaders who differ in name and in what they write', () => {
    const rows = demoMunicipality('2026-11-22');
    const tree = treeOn('2026-11-22', rows.placements, rows.leaderships);
    expect(tree.leaders.filter((leader) => leader !== null).length).toBeGreaterThanOrEqual(145);
    expect(new Set(rows.responses.map((row) => row.narrative)).size).toBeGreaterThan(rows.responses.length / 3);
    for (const agreement of rows.agreements) {
      const titles = rows.measures.filter((row) => row.agreementId === agreement.id).map((row) => row.title);
      expect(new Set(titles).size).toBe(titles.length);
    }
    const texts = [...rows.goals.map((row) => row.title + row.text + row.source), ...rows.measureUpdates.map((row) => row.comment)];
    expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it('has some overdue measures, and not so many that nobody would read on', () => {
    const { measures } = demoMunicipality('2026-11-22');
    const share = measures.filter((measure) => isOverdue(measure, '2026-11-22')).length / measures.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.2);
  });

  it('keeps every line within its column', () => {
    const rows = demoMunicipality('2026-11-22');
    for (const table of Object.keys(entityOf) as (keyof DemoRows)[]) {
      const limited = getMetadataArgsStorage().columns.filter((column) => column.target === entityOf[table] && column.options.length);
      for (const { propertyName, options } of limited) {
        const lengths = rows[table].map((row) => String((row as unknown as Record<string, string | null>)[propertyName] ?? '').length);
        expect([table, propertyName, Math.max(0, ...lengths) <= Number(options.length)]).toEqual([table, propertyName, true]);
      }
    }
  });

  it('says nothing at all where nobody has touched anything', () => {
    const rows = demoMunicipality('2026-11-22');
    const tree = treeOn('2026-11-22', rows.placements, rows.leaderships);
    const silent = tree.unitIds.slice(tree.indexOf.get(rows.units.find((unit) => unit.name === 'Idrett og friluft')!.id)).slice(0, 4);
    const agreements = new Set(rows.agreements.filter((row) => silent.includes(row.unitId)).map((row) => row.id));
    const centres = new Set(rows.ownerships.filter((row) => silent.includes(row.unitId)).map((row) => row.costCentreId));
    expect(agreements.size).toBeGreaterThan(2);
    expect([...rows.responses, ...rows.measures].filter((row) => agreements.has(row.agreementId))).toEqual([]);
    expect(rows.forecasts.filter((row) => centres.has(row.costCentreId))).toEqual([]);
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
    expect(outOfOrder(rows, '2026-01-01')).toEqual([]);
  });

  it('has the size M of the plan', () => {
    const rows = workload('M', '2026-11-22');
    expect(rows.units).toHaveLength(5_000);
    expect(rows.agreements).toHaveLength(5_000);
    expect(Math.abs(rows.measures.length - 125_000)).toBeLessThan(1_500);
    expect(rows.figures.filter((row) => row.kind === 'revised')).toHaveLength(240_000);
    expect(rows.measures.filter((row) => row.lastUpdatedOn === null).length / rows.measures.length).toBeGreaterThan(0.3);
    expect(Math.max(...treeOn('2026-11-22', rows.placements, rows.leaderships).depth)).toBe(5);
  });
});
