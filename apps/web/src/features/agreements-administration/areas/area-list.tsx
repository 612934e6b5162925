import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalArea } from '../model';
import { formatUnGoals } from './un-goals';
import type { AreaMove } from './use-move-area';

interface AreaListProps {
  readonly areas: readonly GoalArea[];
  /** The last move: its button keeps focus where the area now stands. */
  readonly moved: AreaMove | null;
  readonly isMoving: boolean;
  readonly onMove: (move: AreaMove) => void;
  readonly onEdit: (area: GoalArea) => void;
}

/** The areas in their order, with the buttons that move them. */
export function AreaList({ areas, moved, isMoving, onMove, onEdit }: AreaListProps) {
  const { t } = useTranslation(['agreements-administration', 'administration']);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (!moved) return;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-area="${moved.area.id}"] [data-move]:enabled`) ?? [])];
    const same = buttons.find((button) => button.dataset.move === moved.direction);
    (same ?? buttons[0])?.focus();
  }, [moved]);
  return (
    <ol ref={list} className="rows area-list">
      {areas.map((area, index) => (
        <li key={area.id} data-area={area.id} className="area-row">
          <span className="sub">{index + 1}</span>
          <span>
            <b className="b">{area.name}</b>
            {area.unGoals.length > 0 && <span className="org-note">{t('areas.unGoalsShort', { goals: formatUnGoals(area.unGoals) })}</span>}
          </span>
          {area.allowedActions.includes('edit') && (
            <span className="row area-actions">
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="button"
                  className="row-menu"
                  data-move={direction}
                  disabled={index === (direction === 'up' ? 0 : areas.length - 1)}
                  aria-disabled={isMoving || undefined}
                  aria-label={t(`areas.move.${direction}`, { name: area.name })}
                  onClick={() => !isMoving && onMove({ area, direction })}
                >
                  {direction === 'up' ? <ArrowUpIcon aria-hidden /> : <ArrowDownIcon aria-hidden />}
                </button>
              ))}
              <button
                type="button"
                className="link-button"
                aria-label={t('areas.editNamed', { name: area.name })}
                onClick={() => onEdit(area)}
              >
                {t('administration:edit.short')}
              </button>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
