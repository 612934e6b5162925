import { useTranslation } from 'react-i18next';
import { formatBasisPoints } from '../../format/number';
import { Milestones, Pips, ProgressBar } from '../../ui/progress';
import type { Measure } from './model';

/** How far it has come, in the measure's own way of counting; a dashed frame until something is reported. */
export function MeasureProgress({ measure }: { measure: Measure }) {
  const { t } = useTranslation('my-agreement');
  const { title, progressKind, progressDone, progressWanted, progressBasisPoints, milestones, countedWord, status } = measure;
  if (progressBasisPoints === null) {
    return (
      <div className="measure-progress">
        <p className="sub sm">{status === 'cancelled' ? '–' : t('progress.notReported')}</p>
        {status !== 'cancelled' && <ProgressBar basisPoints={null} label={title} />}
      </div>
    );
  }
  const isCounted = progressDone !== null && progressWanted !== null && status !== 'done';
  if (progressKind === 'counted' && isCounted) {
    return (
      <div className="measure-progress">
        <p className="sm">
          <b className="b">{t('progress.of', { done: progressDone, wanted: progressWanted })}</b> {countedWord}
        </p>
        <Pips done={progressDone} wanted={progressWanted} label={title} />
      </div>
    );
  }
  if (progressKind === 'milestones' && isCounted) {
    const next = milestones.find((milestone) => !milestone.reached);
    return (
      <div className="measure-progress">
        <p className="b sm">{t('progress.milestones', { done: progressDone, wanted: progressWanted })}</p>
        <Milestones reached={milestones.map((milestone) => milestone.reached)} label={title} />
        {next && <p className="sub sm">{t('progress.next', { title: next.title })}</p>}
      </div>
    );
  }
  return (
    <div className="measure-progress">
      <p className="sm">
        <b className="b">{formatBasisPoints(progressBasisPoints)}</b> {status === 'done' && t('measure.status.done')}
      </p>
      <ProgressBar basisPoints={progressBasisPoints} label={title} />
    </div>
  );
}
