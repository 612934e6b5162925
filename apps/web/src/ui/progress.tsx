import { CheckmarkIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';

const FULL_BASIS_POINTS = 10_000;

interface ProgressBarProps {
  /** 0–10000; null when nothing has been reported: then a dashed, empty frame. */
  readonly basisPoints: number | null;
  /** What the bar measures, for those who don't see it. */
  readonly label: string;
}

/** A bar for per cent. Silence is a dashed frame, never an empty bar. */
export function ProgressBar({ basisPoints, label }: ProgressBarProps) {
  if (basisPoints === null) return <SilenceFrame label={label} />;
  const percent = Math.floor((basisPoints + 50) / 100);
  return (
    <div className="bar" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
      <span style={{ width: `${basisPoints / (FULL_BASIS_POINTS / 100)}%` }} />
    </div>
  );
}

/** A dashed, empty frame; its word ("ikke svart", "ikke meldt" …) stands beside it as text. */
export function SilenceFrame({ label }: { label: string }) {
  const { t } = useTranslation('ui');
  return <div className="bar" data-silent role="img" aria-label={t('progress.silent', { label })} />;
}

interface CountedProps {
  readonly done: number;
  readonly wanted: number;
  readonly label: string;
}

/** Above this many a row of pips can't be told apart, and a bar says it better. */
const MAX_PIPS = 20;

/** Separate pips for a counted measure: done of wanted. */
export function Pips({ done, wanted, label }: CountedProps) {
  const { t } = useTranslation('ui');
  if (wanted > MAX_PIPS)
    return <ProgressBar basisPoints={Math.min(FULL_BASIS_POINTS, Math.round((done / wanted) * FULL_BASIS_POINTS))} label={label} />;
  return (
    <div className="pips" role="img" aria-label={t('progress.counted', { label, done, wanted })}>
      {Array.from({ length: wanted }, (_, index) => (
        <span key={index} data-on={index < done || undefined} />
      ))}
    </div>
  );
}

/** A line of milestones, reached ones filled with a tick. `reached` is in the order of the milestones. */
export function Milestones({ reached, label }: { reached: readonly boolean[]; label: string }) {
  const { t } = useTranslation('ui');
  const done = reached.filter(Boolean).length;
  return (
    <div className="milestones" role="img" aria-label={t('progress.milestones', { label, done, wanted: reached.length })}>
      {reached.flatMap((isReached, index) => [
        index > 0 && <i key={`line-${index}`} data-on={isReached || undefined} />,
        <span key={index} data-on={isReached || undefined}>
          {isReached && <CheckmarkIcon aria-hidden />}
        </span>,
      ])}
    </div>
  );
}
