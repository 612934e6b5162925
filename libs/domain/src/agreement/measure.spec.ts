import * as fc from 'fast-check';
import { checkMeasurePlan, MeasurePlan, MeasureStatus, Milestone } from './measure';
import { applyMeasureReport, checkMeasureReport, MeasureReport, MeasureState, replanProgress, STATUS_TRANSITIONS } from './measure-update';
import { fractionBasisPoints, isOverdue, measureProgress } from './progress';

const aPlan = (changes: Partial<MeasurePlan> = {}): MeasurePlan => ({
  title: 'Besøke arbeidsplassene',
  startOn: null,
  dueOn: null,
  weight: 1,
  progressKind: 'percent',
  wantedCount: null,
  milestones: [],
  ...changes,
});
const aMilestone = (title: string, reached = false): Milestone => ({ title, due: null, reached });

describe('checkMeasurePlan', () => {
  const codes = (changes: Partial<MeasurePlan>): string[] => checkMeasurePlan(aPlan(changes)).map(({ code }) => code);
  it.each<[string, Partial<MeasurePlan>, string[]]>([
    ['plain', {}, []],
    ['weight 5', { weight: 5 }, []],
    ['weight 0', { weight: 0 }, ['weight-out-of-range']],
    ['weight 6', { weight: 6 }, ['weight-out-of-range']],
    ['weight 1.5', { weight: 1.5 }, ['weight-out-of-range']],
    ['weight NaN', { weight: Number.NaN }, ['weight-out-of-range']],
    ['blank title', { title: '  ' }, ['title-required']],
    ['due the day it starts', { startOn: '2026-05-01', dueOn: '2026-05-01' }, []],
    ['due before start', { startOn: '2026-05-02', dueOn: '2026-05-01' }, ['due-before-start']],
    ['31 February', { dueOn: '2026-02-31' }, ['not-a-day']],
    ['29 February of a leap year', { dueOn: '2028-02-29' }, []],
    ['counted', { progressKind: 'counted', wantedCount: 10 }, []],
    ['counted without how many', { progressKind: 'counted' }, ['wanted-count-required']],
    ['0 wanted', { progressKind: 'counted', wantedCount: 0 }, ['wanted-count-required']],
    ['2.5 wanted', { progressKind: 'counted', wantedCount: 2.5 }, ['wanted-count-required']],
    ['per cent with a count', { wantedCount: 10 }, ['wanted-count-unexpected']],
    ['milestones', { progressKind: 'milestones', milestones: [aMilestone('Kartlagt')] }, []],
    ['no milestone', { progressKind: 'milestones' }, ['milestones-required']],
    [
      'a milestone without a name',
      { progressKind: 'milestones', milestones: [aMilestone('Kartlagt'), aMilestone('')] },
      ['milestone-title-required'],
    ],
    [
      'a milestone on 31 April',
      { progressKind: 'milestones', milestones: [{ ...aMilestone('Drift'), due: '2026-04-31' }] },
      ['milestone-not-a-day'],
    ],
    [
      '13 milestones',
      { progressKind: 'milestones', milestones: Array.from({ length: 13 }, () => aMilestone('Steg')) },
      ['milestones-too-many'],
    ],
    ['per cent with milestones', { milestones: [aMilestone('Kartlagt')] }, ['milestones-unexpected']],
    ['several faults at once', { title: '', weight: 9 }, ['title-required', 'weight-out-of-range']],
  ])('%s', (_name, changes, expected) => expect(codes(changes)).toEqual(expected));
});

const aState = (changes: Partial<MeasureState> = {}): MeasureState => ({
  status: 'planned',
  light: null,
  progressKind: 'percent',
  doneCount: null,
  wantedCount: 100,
  milestones: [],
  ...changes,
});
const counted = (changes: Partial<MeasureState> = {}): MeasureState => aState({ progressKind: 'counted', wantedCount: 10, ...changes });
const staged = (...reached: boolean[]): MeasureState =>
  aState({ progressKind: 'milestones', wantedCount: reached.length, milestones: reached.map((is, i) => aMilestone(`Steg ${i}`, is)) });

describe('checkMeasureReport', () => {
  it.each<[string, MeasureState, MeasureReport, string[]]>([
    ['a light', aState(), { light: 'green' }, []],
    ['0 per cent', aState(), { percent: 0 }, []],
    ['100 per cent', aState(), { percent: 100 }, []],
    ['progress 101', aState(), { percent: 101 }, ['percent-out-of-range']],
    ['progress −1', aState(), { percent: -1 }, ['percent-out-of-range']],
    ['progress 33.3', aState(), { percent: 33.3 }, ['percent-out-of-range']],
    ['nothing', aState(), {}, ['nothing-reported']],
    ['a comment alone', aState(), { comment: 'Snart' }, ['nothing-reported']],
    ['more than wanted', counted(), { doneCount: 12 }, []],
    ['−1 done', counted(), { doneCount: -1 }, ['done-count-not-whole']],
    ['a count for a per cent', aState(), { doneCount: 3 }, ['progress-kind-mismatch']],
    ['a per cent for milestones', staged(false), { percent: 50 }, ['progress-kind-mismatch']],
    ['a mark too few', staged(false, false), { milestonesReached: [true] }, ['milestones-differ']],
    ['start', aState(), { status: 'started' }, []],
    ['the same status again', aState({ status: 'done' }), { status: 'done' }, []],
    ['cancel with a reason', aState(), { status: 'cancelled', comment: 'Slått sammen' }, []],
    ['cancel without a reason', aState(), { status: 'cancelled' }, ['cancel-reason-required']],
    ['cancel with a blank reason', aState(), { status: 'cancelled', comment: ' ' }, ['cancel-reason-required']],
    ['done to planned', aState({ status: 'done' }), { status: 'planned' }, ['status-transition-not-allowed']],
    ['done to cancelled', aState({ status: 'done' }), { status: 'cancelled', comment: 'x' }, ['status-transition-not-allowed']],
    ['cancelled to done', aState({ status: 'cancelled' }), { status: 'done' }, ['status-transition-not-allowed']],
  ])('%s', (_name, state, report, expected) => {
    expect(checkMeasureReport(state, report).map(({ code }) => code)).toEqual(expected);
  });

  it('no status leads to itself, and every status can be left', () => {
    for (const [from, to] of Object.entries(STATUS_TRANSITIONS)) {
      expect(to).not.toContain(from);
      expect(to.length).toBeGreaterThan(0);
    }
  });
});

describe('progress', () => {
  it.each<[string, MeasureStatus, number | null, number, number | null]>([
    ['nothing reported is empty, not 0', 'started', null, 100, null],
    ['reported 0 is 0', 'started', 0, 100, 0],
    ['6 of 10', 'started', 6, 10, 6000],
    ['12 of 10 is capped', 'started', 12, 10, 10_000],
    ['1 of 3 rounds once', 'started', 1, 3, 3333],
    ['1 of 16 rounds', 'started', 1, 16, 625],
    ['half a basis point rounds up', 'started', 1, 20_000, 1],
    ['done is 100 whatever was counted', 'done', 2, 10, 10_000],
    ['done without report is 100', 'done', null, 10, 10_000],
  ])('%s', (_name, status, doneCount, wantedCount, expected) => {
    const fraction = measureProgress(status, { doneCount, wantedCount });
    expect(fraction === null ? null : fractionBasisPoints(fraction)).toBe(expected);
  });

  it('what is reported is what is read, and never leaves 0–100 %', () => {
    const kinds = fc.oneof(
      fc.nat(100).map((percent) => [aState(), { percent }] as const),
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(200))
        .map(([wantedCount, doneCount]) => [counted({ wantedCount }), { doneCount }] as const),
      fc
        .array(fc.boolean(), { minLength: 1, maxLength: 12 })
        .map((marks) => [staged(...marks.map(() => false)), { milestonesReached: marks }] as const),
    );
    fc.assert(
      fc.property(kinds, ([state, report]) => {
        expect(checkMeasureReport(state, report)).toEqual([]);
        const after = applyMeasureReport(state, report);
        const fraction = measureProgress(after.status, after)!;
        expect(fraction.done).toBeGreaterThanOrEqual(0);
        expect(fraction.done).toBeLessThanOrEqual(fraction.wanted);
        expect(after.light).toBeNull();
        expect(after.status).toBe('planned');
      }),
    );
  });
  it('a light or a status alone leaves progress empty', () => {
    expect(applyMeasureReport(aState(), { light: 'yellow', status: 'started' })).toEqual(aState({ light: 'yellow', status: 'started' }));
  });
});

describe('replanProgress', () => {
  it.each<[string, MeasureState, Parameters<typeof replanProgress>[1], [number | null, number]]>([
    ['never reported stays empty', counted(), { progressKind: 'counted', wantedCount: 4, milestones: [] }, [null, 4]],
    ['another count keeps what is done', counted({ doneCount: 6 }), { progressKind: 'counted', wantedCount: 4, milestones: [] }, [6, 4]],
    ['another kind empties it', counted({ doneCount: 6 }), { progressKind: 'percent', wantedCount: null, milestones: [] }, [null, 100]],
    [
      'milestones are counted again',
      { ...staged(true, true, false), doneCount: 2 },
      { progressKind: 'milestones', wantedCount: null, milestones: [aMilestone('A', true), aMilestone('B')] },
      [1, 2],
    ],
  ])('%s', (_name, state, plan, expected) => {
    const after = replanProgress(state, plan);
    expect([after.doneCount, after.wantedCount]).toEqual(expected);
  });
});

describe('isOverdue', () => {
  it.each<[string, MeasureStatus, string | null, boolean]>([
    ['the due day itself', 'started', '2026-05-01', false],
    ['the day after', 'planned', '2026-04-30', true],
    ['done', 'done', '2026-04-30', false],
    ['cancelled', 'cancelled', '2026-04-30', false],
    ['without a due day', 'started', null, false],
  ])('%s', (_name, status, dueOn, expected) => expect(isOverdue({ status, dueOn }, '2026-05-01')).toBe(expected));
});
