import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: ReactNode;
  /** A line of small text under the heading. */
  readonly note?: ReactNode;
  /** The heading above instead of beside: for tables that need the page's whole width. */
  readonly wide?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A dark rule, a heading column at the left, rows at the right; on a phone the heading stands above. */
export function Section({ title, note, wide, id, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" data-wide={wide || undefined} aria-labelledby={headingId} id={id}>
      <div className="section-head">
        <h2 id={headingId}>{title}</h2>
        {note && <p className="sub sm">{note}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
