import { MeasureRow } from './measure-row';
import type { Measure } from './model';

/** Measures in the order of their making. */
export function MeasureList({ measures }: { measures: readonly Measure[] }) {
  if (measures.length === 0) return null;
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} />
      ))}
    </ul>
  );
}
