import { useState } from 'react';
import { useMe } from '../../api/session';
import { unsavedKey } from '../../api/unsaved-text';
import { parseWholeNumber } from '../../format/parse';
import type { LightColour, Measure, Report } from './model';

/** What is being written of the next report; nothing is sent before it is reported. */
export interface ReportDraft {
  /** Per cent or count, as typed. */
  readonly progress: string;
  readonly reachedIds: readonly number[];
  readonly light: LightColour | null;
  readonly status: Exclude<Measure['status'], 'cancelled'>;
  readonly comment: string;
}

/** The draft begins where the measure stands, with an empty comment. */
export function draftOf(measure: Measure): ReportDraft {
  return {
    progress: measure.progressKind === 'milestones' || measure.progressDone === null ? '' : String(measure.progressDone),
    reachedIds: measure.milestones.filter((milestone) => milestone.reached).map((milestone) => milestone.id),
    light: measure.light,
    status: measure.status === 'cancelled' ? 'planned' : measure.status,
    comment: '',
  };
}

/** A draft kept in the browser until it is reported, so that a closed window loses nothing. */
export function useReportDraft(measure: Measure): [ReportDraft, (change: Partial<ReportDraft>) => void, () => void] {
  const key = unsavedKey(useMe().person.id, `report-${measure.id}`);
  const [draft, setDraft] = useState<ReportDraft>(() => {
    const kept = window.localStorage.getItem(key);
    return kept === null ? draftOf(measure) : (JSON.parse(kept) as ReportDraft);
  });
  const change = (edit: Partial<ReportDraft>) => {
    const next = { ...draft, ...edit };
    window.localStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  const clear = () => {
    window.localStorage.removeItem(key);
    setDraft((last) => ({ ...last, comment: '' }));
  };
  return [draft, change, clear];
}

/** The highest count that is reported, as the server has it. */
const HIGHEST_COUNT = 1_000_000;

/** What is wrong with the progress as typed: no whole number, or one that no measure can reach. Null when it can be sent; empty can. */
export function progressFault(
  { progress }: ReportDraft,
  { progressKind }: Pick<Measure, 'progressKind'>,
): 'notANumber' | 'notAPercent' | 'notACount' | null {
  if (progressKind === 'milestones' || progress.trim() === '') return null;
  const number = parseWholeNumber(progress);
  if (number === null) return 'notANumber';
  if (progressKind === 'percent') return number < 0 || number > 100 ? 'notAPercent' : null;
  return number < 0 || number > HIGHEST_COUNT ? 'notACount' : null;
}

/** Null when the progress field holds what can't be sent. An empty one reports no progress. */
export function reportOf(draft: ReportDraft, measure: Measure): Report | null {
  if (progressFault(draft, measure) !== null) return null;
  const number = parseWholeNumber(draft.progress);
  const progress =
    measure.progressKind === 'milestones'
      ? isReportedAt(draft, measure) && { reachedMilestoneIds: [...draft.reachedIds] }
      : number !== null && (measure.progressKind === 'percent' ? { percent: number } : { doneCount: number });
  const hasBegun = progress !== false && (number ?? draft.reachedIds.length) > 0;
  const status = draft.status === 'planned' && hasBegun ? 'started' : draft.status;
  return {
    ...(progress || {}),
    ...(status !== measure.status ? { status } : {}),
    ...(draft.light ? { light: draft.light } : {}),
    ...(draft.comment.trim() ? { comment: draft.comment.trim() } : {}),
  };
}

/** Milestones are reported once one is reached, or once they have been before: none reached is no report by itself. */
function isReportedAt({ reachedIds }: ReportDraft, measure: Measure): boolean {
  return reachedIds.length > 0 || measure.progressDone !== null;
}
