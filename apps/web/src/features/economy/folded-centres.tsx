import { Table } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../ui/use-narrow';
import { CentreCard, SumCards, UnitCard } from './centre-cards';
import { CentreControls } from './centre-controls';
import { CentreRow } from './centre-row';
import { CentreHead, SumRows, type CentresProps } from './centre-table';
import { linesOf, matching, unitsAbove, type Line } from './fold';
import type { CostCentre } from './model';
import { UnitRow } from './unit-row';

const route = getRouteApi('/app/okonomi/$unitId');

/** Many cost centres: folded by unit, a level at a time; searched, those found and nothing else. */
export function FoldedCentres(props: CentresProps) {
  const { economy, openCentreId } = props;
  const { t } = useTranslation('economy');
  const { sok: text = '', lys: light = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const isNarrow = useNarrow();
  const [openUnitIds, setOpenUnitIds] = useState<ReadonlySet<number>>(() => new Set(unitsAbove(economy, openCentreId)));
  const isSearching = text.trim() !== '' || light !== 'all';
  const found = isSearching ? matching(economy.costCentres, { text, light }) : [];
  const lines = isSearching ? found.map((centre): Line => ({ kind: 'centre', centre, depth: 0 })) : linesOf(economy, openUnitIds);
  const toggle = (unitId: number) => {
    const open = new Set(openUnitIds);
    if (!open.delete(unitId)) open.add(unitId);
    setOpenUnitIds(open);
  };
  const Lines = isNarrow ? LineCards : LineTable;
  return (
    <>
      <CentreControls
        filter={{ text, light }}
        onFilter={(filter) =>
          void navigate({
            search: (search) => ({ ...search, sok: filter.text || undefined, lys: filter.light === 'all' ? undefined : filter.light }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <p role="status" className="sub sm centres-found">
        {isSearching && t('search.found', { count: found.length, all: economy.costCentres.length })}
      </p>
      {lines.length > 0 && <Lines {...props} lines={lines} withSums={!isSearching} onToggleUnit={toggle} />}
    </>
  );
}

interface LinesProps extends CentresProps {
  readonly lines: readonly Line[];
  /** Not over what was found: the sums are everybody's. */
  readonly withSums: boolean;
  readonly onToggleUnit: (unitId: number) => void;
}

/** What a cost centre is drawn with, in a row and in a card alike. */
const centreProps = ({ economy, openCentreId, onToggle, onFigures }: CentresProps, centre: CostCentre) => ({
  centre,
  economy,
  isOpen: centre.costCentreId === openCentreId,
  onToggle: () => onToggle(centre),
  onFigures: () => onFigures(centre),
});

function LineTable({ lines, withSums, onToggleUnit, ...props }: LinesProps) {
  const { t } = useTranslation('economy');
  const { economy } = props;
  const caption = t('caption', { unit: economy.unitName, scale: t(`scale.${economy.scale}`) });
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <Table className="centre-table">
        <caption className="ds-sr-only">{caption}</caption>
        <CentreHead economy={economy} />
        <Table.Body>
          {lines.map((line) =>
            line.kind === 'unit' ? (
              <UnitRow key={`unit-${line.unit.unitId}`} {...line} economy={economy} onToggle={() => onToggleUnit(line.unit.unitId)} />
            ) : (
              <CentreRow key={line.centre.costCentreId} depth={line.depth} {...centreProps(props, line.centre)} />
            ),
          )}
        </Table.Body>
        {withSums && <SumRows economy={economy} />}
      </Table>
    </div>
  );
}

function LineCards({ lines, withSums, onToggleUnit, ...props }: LinesProps) {
  const { economy } = props;
  return (
    <div className="centre-cards">
      {lines.map((line) => (
        <div key={line.kind === 'unit' ? `unit-${line.unit.unitId}` : line.centre.costCentreId} data-depth={line.depth}>
          {line.kind === 'unit' ? (
            <UnitCard {...line} economy={economy} onToggle={() => onToggleUnit(line.unit.unitId)} />
          ) : (
            <CentreCard {...centreProps(props, line.centre)} />
          )}
        </div>
      ))}
      {withSums && <SumCards economy={economy} />}
    </div>
  );
}
