import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../ui/use-narrow';
import type { TreeUnit, UnitAction } from '../model';
import { LeadershipWords } from './leadership-words';
import { RowMenu } from './row-menu';
import type { VisibleRow } from './visible-rows';

interface TreeRowProps {
  readonly row: VisibleRow;
  /** Stands right under a unit more than one level above: worth saying. */
  readonly rightUnder: string | null;
  readonly isActive: boolean;
  readonly actions: readonly UnitAction[];
  readonly onToggle: (unitId: number) => void;
  readonly onActivate: (unitId: number) => void;
  readonly onAction: (action: UnitAction, unitId: number) => void;
}

/** A unit: name, leader, how the post is filled, level, menu. On a phone they stand under one another. */
export const TreeRow = memo(function TreeRow({ row, rightUnder, isActive, actions, onToggle, onActivate, onAction }: TreeRowProps) {
  const { unit, isOpen, position, siblings, isMatch } = row;
  const isNarrow = useNarrow();
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="row"
      className="org-row"
      style={{ '--depth': unit.depth } as CSSProperties}
      id={rowId(unit.id)}
      data-unit={unit.id}
      data-faded={!isMatch || undefined}
      aria-level={unit.depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      tabIndex={tabIndex}
      onFocus={() => onActivate(unit.id)}
    >
      <div role="gridcell" className="org-name">
        {isOpen !== null && (
          // The mouse's way; the keyboard has the arrow keys, and the row says whether it is open.
          <button type="button" className="org-toggle" tabIndex={-1} aria-hidden onClick={() => onToggle(unit.id)}>
            {isOpen ? <ChevronDownIcon aria-hidden className="ic" /> : <ChevronRightIcon aria-hidden className="ic" />}
          </button>
        )}
        <span className="org-name-text">
          <Link to="/organisasjon/enheter/$unitId" params={{ unitId: unit.id }} search={({ dag }) => ({ dag })} tabIndex={-1}>
            {unit.name}
          </Link>
          <UnitNote unit={unit} rightUnder={rightUnder} />
          {isNarrow && <LeaderLine unit={unit} />}
        </span>
      </div>
      {!isNarrow && (
        <>
          <div role="gridcell">
            <LeaderName unit={unit} />
          </div>
          <div role="gridcell">
            <LeadershipWords unit={unit} />
          </div>
          <div role="gridcell" className="sub">
            {unit.levelTitle}
          </div>
        </>
      )}
      <div role="gridcell" className="org-menu">
        <RowMenu unitName={unit.name} actions={actions} tabIndex={tabIndex} onAction={(action) => onAction(action, unit.id)} />
      </div>
    </div>
  );
});

export const rowId = (unitId: number): string => `enhet-${unitId}`;

function UnitNote({ unit, rightUnder }: { unit: TreeUnit; rightUnder: string | null }) {
  const { t } = useTranslation('administration');
  const notes = [
    unit.unitsBelow > 0 && t('tree.unitsBelow', { count: unit.unitsBelow }),
    unit.vacantBelow > 0 && t('tree.vacantBelow', { count: unit.vacantBelow }),
    unit.actingBelow > 0 && t('tree.actingBelow', { count: unit.actingBelow }),
    rightUnder !== null && t('tree.rightUnder', { name: rightUnder }),
  ].filter((note) => note !== false);
  return notes.length > 0 && <span className="org-note">{notes.join(', ')}</span>;
}

function LeaderName({ unit }: { unit: TreeUnit }) {
  const { t } = useTranslation('administration');
  return unit.leader ? <>{unit.leader.name}</> : <span className="sub">{t('post.noLeader')}</span>;
}

function LeaderLine({ unit }: { unit: TreeUnit }) {
  const { t } = useTranslation('administration');
  const level = unit.levelTitle.toLocaleLowerCase('nb');
  const isPlain = unit.leader?.kind === 'permanent';
  return (
    <>
      <span className="org-leader-line">
        <LeaderName unit={unit} />
        <span className="sub">, {isPlain ? t('post.levelAndPermanent', { level }) : level}</span>
      </span>
      {!isPlain && <LeadershipWords unit={unit} />}
    </>
  );
}
