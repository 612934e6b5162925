/** A measure as a leader of the demo might write it. */
export interface MeasureSketch {
  title: string;
  description?: string;
  /** Counted: how many of what; milestones: their titles; else per cent. */
  counted?: [number, string];
  milestones?: string[];
}

/** A measure whose progress is a per cent. */
export const percent = (title: string): MeasureSketch => ({ title });
/** A measure that counts, such as 4 of 6 meetings. */
export const counted = (title: string, wanted: number, word: string, description?: string): MeasureSketch => ({
  title,
  counted: [wanted, word],
  ...(description ? { description } : {}),
});
/** A measure with milestones, in order. */
export const steps = (title: string, ...milestones: string[]): MeasureSketch => ({ title, milestones });
/** A measure by per cent that needs a sentence to explain it. */
export const explained = (title: string, description: string): MeasureSketch => ({ title, description });
