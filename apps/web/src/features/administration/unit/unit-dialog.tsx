import { useQuery } from '@tanstack/react-query';
import type { UnitAction } from '../model';
import { unitQuery } from '../queries';
import { AppointDialog } from './appoint-dialog';
import { ChangeLeaderDialog } from './change-leader-dialog';
import { CloseUnitDialog } from './close-unit-dialog';
import { EditUnitDialog } from './edit-unit-dialog';
import { MoveUnitDialog } from './move-unit-dialog';
import { NewUnitDialog } from './new-unit-dialog';
import type { UnitDialogParts } from './unit-dialog-parts';
import { VacateDialog } from './vacate-dialog';

interface UnitDialogProps extends Omit<UnitDialogParts, 'unit'> {
  readonly action: UnitAction;
  readonly unitId: number;
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
