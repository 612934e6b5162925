import type { Day } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import type { Unit, UnitAction } from '../model';
import type { Done } from '../parts/done-note';
import { unitQuery } from '../queries';
import { AppointDialog } from './appoint-dialog';
import { ChangeLeaderDialog } from './change-leader-dialog';
import { CloseUnitDialog } from './close-unit-dialog';
import { EditUnitDialog } from './edit-unit-dialog';
import { MoveUnitDialog } from './move-unit-dialog';
import { NewUnitDialog } from './new-unit-dialog';
import { VacateDialog } from './vacate-dialog';

interface UnitDialogProps {
  readonly action: UnitAction;
  readonly unitId: number;
  /** The day that the unit is looked at. */
  readonly day: Day;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}

/** What a dialog about a unit is given; `unit` is read anew after a conflict, so that a new attempt is made from what is there. */
export interface UnitDialogParts extends Omit<UnitDialogProps, 'action' | 'unitId'> {
  readonly unit: Unit;
}

const DIALOGS = {
  move: MoveUnitDialog,
  changeLeader: ChangeLeaderDialog,
  appoint: AppointDialog,
  vacate: VacateDialog,
  edit: EditUnitDialog,
  close: CloseUnitDialog,
} as const;

/** The dialog for an action of the row menu. */
export function UnitDialog({ action, unitId, day, onClose, onDone }: UnitDialogProps) {
  const { data: unit } = useQuery(unitQuery(unitId, day));
  if (!unit) return null;
  const parts = { unit, day, onClose, onDone };
  if (action === 'createBelow')
    return <NewUnitDialog day={day} parent={{ id: unit.id, label: unit.name }} onClose={onClose} onDone={onDone} />;
  const Dialog = DIALOGS[action];
  return <Dialog {...parts} />;
}
