import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '../../ui/conflict/conflict-dialog';
import { mergeFields } from '../../ui/conflict/merge-fields';
import { Light } from '../../ui/light';
import type { Measure, MeasureDetail } from './model';
import { draftOf, type ReportDraft } from './report-draft';

interface ReportConflictProps {
  /** The measure as it stood when I wrote. */
  readonly measure: Measure;
  readonly mine: ReportDraft;
  readonly theirs: MeasureDetail;
  readonly onSend: (chosen: ReportDraft) => void;
  readonly onTheirs: () => void;
  readonly onClose: () => void;
}

/** Somebody has reported or changed the measure since: both reports side by side. */
export function ReportConflict({ measure, mine, theirs, onSend, onTheirs, onClose }: ReportConflictProps) {
  const { t } = useTranslation('my-agreement');
  const their: ReportDraft = { ...draftOf(theirs), comment: theirs.lastComment };
  const titles = (ids: readonly number[]) => theirs.milestones.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return (
    <ConflictDialog
      subject={theirs.title}
      fields={[
        { key: 'progress', label: t('report.progress') },
        { key: 'reachedIds', label: t('conflict.milestones'), show: ({ reachedIds }) => titles(reachedIds).join(', ') || '–' },
        { key: 'light', label: t('conflict.light'), show: ({ light }) => <Light light={light ?? 'notReported'} small /> },
        { key: 'status', label: t('report.status'), show: ({ status }) => t(`measure.status.${status}`) },
        { key: 'comment', label: t('report.comment') },
      ]}
      mine={mine}
      theirs={their}
      theirName={theirs.changedBy ?? undefined}
      theirsSavedAt={theirs.changedAt ?? undefined}
      onMerge={() => onSend({ ...mergeFields(draftOf(measure), mine, their, []), comment: bothComments(their, mine) })}
      onMine={() => onSend(mine)}
      onTheirs={onTheirs}
      onClose={onClose}
    />
  );
}

/** Each report has a comment of its own: put together they stand one after the other, not word by word. */
function bothComments(...drafts: readonly ReportDraft[]): string {
  return drafts
    .map(({ comment }) => comment.trim())
    .filter((comment) => comment !== '')
    .join('\n');
}
