/** What a difference stands in; `of` below says which one. */
export type DifferencePlace =
  'agreement' | 'section' | 'sectionItem' | 'area' | 'goal' | 'measure' | 'milestone' | 'conversation' | 'decision' | 'attachment';

/** One thing that two contents say differently. */
export interface ContentDifference {
  readonly place: DifferencePlace;
  /** Id of the section, area, goal … within the content. */
  readonly id: string | number;
  /** Its name in the later content, in the earlier where it has gone: a title, heading or name for the reader. */
  readonly name: string;
  /** The area, goal or measure that it stands under, by name; null at the top. */
  readonly under: string | null;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Which field; empty for something added or removed that says nothing but its name. */
  readonly field: string;
  /** Values as text, to be compared word by word; null where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
}
