import type { Day } from '@kaskade/domain';
import type { Unit } from '../model';
import type { Done } from '../parts/done-note';

/** What a dialog about a unit is given; `unit` is read anew after a conflict, so that a new attempt is made from what is there. */
export interface UnitDialogParts {
  readonly unit: Unit;
  /** The day that the unit is looked at. */
  readonly day: Day;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}
