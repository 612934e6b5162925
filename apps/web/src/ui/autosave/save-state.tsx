import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon, PencilIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../api/problem';
import { formatClock } from '../../format/day';
import type { Autosave } from './use-autosave';

interface SaveStateProps {
  readonly autosave: Pick<Autosave<never>, 'status' | 'savedAt' | 'error' | 'flush'>;
  /** Says when what is typed will be saved, where that isn't by itself. */
  readonly dirty?: string;
  /** Opens the conflict dialog again after it was closed. */
  readonly onCompare?: () => void;
}

/** The state of saving, in words, said aloud when it changes. */
export function SaveState({ autosave: { status, savedAt, error, flush }, dirty, onCompare }: SaveStateProps) {
  const { t } = useTranslation('ui');
  const isBad = status === 'offline' || status === 'conflict' || status === 'error';
  const Icon = isBad ? ExclamationmarkTriangleIcon : status === 'saved' ? CheckmarkCircleIcon : PencilIcon;
  const main =
    status === 'saved' && savedAt !== null
      ? t('save.savedAt', { clock: formatClock(savedAt) })
      : status === 'dirty' && dirty
        ? dirty
        : t(`save.${status}`);
  return (
    <span className="save-state" data-status={status}>
      <Icon aria-hidden className="ic" />
      <span role="status">
        {isBad ? <b>{main}</b> : main} {status === 'offline' && t('save.offlineDetail')}
        {status === 'conflict' && t('save.conflictDetail')}
        {status === 'error' && (error instanceof ProblemError ? error.message : t('problem.unknown'))}
      </span>
      {(status === 'offline' || status === 'error') && (
        <button type="button" className="link-button" onClick={() => void flush()}>
          {t('save.tryAgain')}
        </button>
      )}
      {status === 'conflict' && onCompare && (
        <button type="button" className="link-button" onClick={onCompare}>
          {t('save.compare')}
        </button>
      )}
    </span>
  );
}
