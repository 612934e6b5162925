import type { Sheet } from '@kaskade/domain';

/** Takes each sheet as soon as it is read. */
export type SheetSink = (sheet: Sheet) => void;
