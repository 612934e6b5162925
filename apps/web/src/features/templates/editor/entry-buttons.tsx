import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Direction } from './use-move-focus';

interface EntryButtonsProps {
  /** For those who hear the buttons only. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (direction: Direction) => void;
  readonly onRemove: () => void;
}

/** Up, down and away: for a section, or for a point of its list. */
export function EntryButtons({ name, isFirst, isLast, onMove, onRemove }: EntryButtonsProps) {
  const { t } = useTranslation('templates');
  return (
    <span className="entry-buttons">
      {(['up', 'down'] as const).map((direction) => (
        <button
          key={direction}
          type="button"
          className="row-menu"
          data-move={direction}
          disabled={direction === 'up' ? isFirst : isLast}
          aria-label={t(`move.${direction}`, { name })}
          onClick={() => onMove(direction)}
        >
          {direction === 'up' ? <ArrowUpIcon aria-hidden /> : <ArrowDownIcon aria-hidden />}
        </button>
      ))}
      <button type="button" className="row-menu" aria-label={t('remove', { name })} onClick={onRemove}>
        <TrashIcon aria-hidden />
      </button>
    </span>
  );
}
