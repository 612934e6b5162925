import * as fc from 'fast-check';
import { checkMeasurePlan, MeasurePlan, MeasureStatus, Milestone } from './measure';
import {
  applyMeasureReport,
  checkMeasureReport,
  MeasureReport,
  MeasureState,
  progressDiffers,
  replanProgress,
  STATUS_TRANSITIONS,
} from './measure-update';
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
const aMilestone = (title: string, id = 1): Milestone => ({ id, title, dueOn: null });

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
      { progressKind: 'milestones', milestones: [aMilestone('Kartlagt'), aMilestone('', 2)] },
      ['milestone-title-required'],
    ],
    [
      'a milestone on 31 April',
      { progressKind: 'milestones', milestones: [{ ...aMilestone('Drift'), dueOn: '2026-04-31' }] },
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
  progressDone: null,
  progressWanted: null,
  reachedMilestoneIds: null,
  ...changes,
});
const percent = aPlan();
const counted = (wantedCount = 10): MeasurePlan => aPlan({ progressKind: 'counted', wantedCount });
const staged = (...ids: number[]): MeasurePlan =>
  aPlan({ progressKind: 'milestones', milestones: ids.map((id) => aMilestone(`Steg ${id}`, id)) });

describe('checkMeasureReport', () => {
  it.each<[string, MeasurePlan, MeasureReport, string[]]>([
    ['a light', percent, { light: 'green' }, []],
    ['0 per cent', percent, { percent: 0 }, []],
    ['100 per cent', percent, { percent: 100 }, []],
    ['progress 101', percent, { percent: 101 }, ['percent-out-of-range']],
    ['progress −1', percent, { percent: -1 }, ['percent-out-of-range']],
    ['progress 33.3', percent, { percent: 33.3 }, ['percent-out-of-range']],
    ['nothing', percent, {}, ['nothing-reported']],
    ['a comment alone', percent, { comment: 'Snart' }, ['nothing-reported']],
    ['more than wanted', counted(), { doneCount: 12 }, []],
    ['−1 done', counted(), { doneCount: -1 }, ['done-count-not-whole']],
    ['a count for a per cent', percent, { doneCount: 3 }, ['progress-kind-mismatch']],
    ['a per cent for milestones', staged(1), { percent: 50 }, ['progress-kind-mismatch']],
    ['some milestones', staged(1, 2, 3), { reachedMilestoneIds: [3, 1] }, []],
    ['no milestone yet', staged(1, 2), { reachedMilestoneIds: [] }, []],
    ['an unknown milestone', staged(1, 2), { reachedMilestoneIds: [1, 7] }, ['milestone-unknown']],
    ['a milestone twice', staged(1, 2), { reachedMilestoneIds: [1, 1] }, ['milestone-repeated']],
  ])('%s', (_name, plan, report, expected) => {
    expect(checkMeasureReport(plan, aState(), report).map(({ code }) => code)).toEqual(expected);
  });

  it.each<[string, MeasureStatus, MeasureReport, string[]]>([
    ['start', 'planned', { status: 'started' }, []],
    ['the same status again', 'done', { status: 'done' }, []],
    ['reopen', 'done', { status: 'started' }, []],
    ['cancel with a reason', 'planned', { status: 'cancelled', comment: 'Slått sammen' }, []],
    ['cancel without a reason', 'planned', { status: 'cancelled' }, ['cancel-reason-required']],
    ['cancel with a blank reason', 'started', { status: 'cancelled', comment: ' ' }, ['cancel-reason-required']],
    ['done to planned', 'done', { status: 'planned' }, ['status-transition-not-allowed']],
    ['done to cancelled', 'done', { status: 'cancelled', comment: 'x' }, ['status-transition-not-allowed']],
    ['cancelled to done', 'cancelled', { status: 'done' }, ['status-transition-not-allowed']],
  ])('%s', (_name, status, report, expected) => {
    expect(checkMeasureReport(percent, aState({ status }), report).map(({ code }) => code)).toEqual(expected);
  });

  it('no status leads to itself, and every status can be left', () => {
    for (const [from, to] of Object.entries(STATUS_TRANSITIONS)) {
      expect(to).not.toContain(from);
      expect(to.length).toBeGreaterThan(0);
    }
  });
});

describe('progress', () => {
  it.each<[string, MeasureStatus, number | null, number | null, number | null]>([
    ['nothing reported is empty, not 0', 'started', null, null, null],
    ['reported 0 is 0', 'started', 0, 100, 0],
    ['6 of 10', 'started', 6, 10, 6000],
    ['12 of 10 is capped', 'started', 12, 10, 10_000],
    ['1 of 3 rounds once', 'started', 1, 3, 3333],
    ['1 of 16', 'started', 1, 16, 625],
    ['half a basis point rounds up', 'started', 1, 20_000, 1],
    ['done is 100 whatever was counted', 'done', 2, 10, 10_000],
    ['done without report is 100', 'done', null, null, 10_000],
  ])('%s', (_name, status, progressDone, progressWanted, expected) => {
    const fraction = measureProgress(status, { progressDone, progressWanted });
    expect(fraction === null ? null : fractionBasisPoints(fraction)).toBe(expected);
  });

  it('what is reported is what is read, and never leaves 0–100 %', () => {
    const reports = fc.oneof(
      fc.nat(100).map((value) => [percent, { percent: value }, value, 100] as const),
      fc
        .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(200))
        .map(([wanted, done]) => [counted(wanted), { doneCount: done }, Math.min(done, wanted), wanted] as const),
      fc
        .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12))
        .map(
          ([all, pick]) =>
            [
              staged(...Array(all).keys()),
              { reachedMilestoneIds: [...Array(Math.min(pick, all)).keys()] },
              Math.min(pick, all),
              all,
            ] as const,
        ),
    );
    fc.assert(
      fc.property(reports, ([plan, report, done, wanted]) => {
        expect(checkMeasureReport(plan, aState(), report)).toEqual([]);
        const after = applyMeasureReport(plan, aState(), report);
        expect(measureProgress(after.status, after)).toEqual({ done, wanted });
        expect([after.light, after.status]).toEqual([null, 'planned']);
      }),
    );
  });
  it('a light or a status alone leaves progress empty', () => {
    expect(applyMeasureReport(percent, aState(), { light: 'yellow', status: 'started' })).toEqual(
      aState({ light: 'yellow', status: 'started' }),
    );
  });
});

describe('replanProgress', () => {
  it.each<[string, MeasurePlan, Partial<MeasureState>, MeasurePlan, Partial<MeasureState>]>([
    ['never reported stays empty', counted(), {}, counted(4), {}],
    [
      'another count keeps what is done',
      counted(),
      { progressDone: 6, progressWanted: 10 },
      counted(4),
      { progressDone: 6, progressWanted: 4 },
    ],
    ['another kind empties it', counted(), { progressDone: 6, progressWanted: 10 }, percent, {}],
    [
      'a milestone taken away is no longer reached',
      staged(1, 2, 3),
      { progressDone: 2, progressWanted: 3, reachedMilestoneIds: [1, 2] },
      staged(2, 4),
      { progressDone: 1, progressWanted: 2, reachedMilestoneIds: [2] },
    ],
  ])('%s', (_name, before, state, after, expected) => {
    expect(replanProgress(before, aState(state), after)).toEqual(aState(expected));
    expect(progressDiffers(aState(state), aState(expected))).toBe(state.progressDone !== undefined);
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
