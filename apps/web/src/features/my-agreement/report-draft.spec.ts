import { progressFault, type ReportDraft } from './report-draft';

const draft = (progress: string): ReportDraft => ({ progress, reachedIds: [], light: null, status: 'planned', comment: '' });

it.each([
  ['percent', '', null],
  ['percent', '0', null],
  ['percent', '100', null],
  ['percent', '150', 'notAPercent'],
  ['percent', '−5', 'notAPercent'],
  ['percent', '45,5', 'notANumber'],
  ['percent', 'mye', 'notANumber'],
  ['counted', '150', null],
  ['counted', '−1', 'notACount'],
  ['milestones', 'whatever stood there', null],
] as const)('what is wrong with "%s" of "%s"', (progressKind, progress, expected) => {
  expect(progressFault(draft(progress), { progressKind })).toBe(expected);
});
