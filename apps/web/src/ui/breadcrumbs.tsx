import { Breadcrumbs as DsBreadcrumbs } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface BreadcrumbsProps {
  readonly label: string;
  /** From the top; links, or plain text for what may not be opened. The last is where we are. */
  readonly items: readonly { readonly key: string | number; readonly content: ReactNode }[];
}

/** Where we are in the tree. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <DsBreadcrumbs aria-label={label} className="crumbs">
      <DsBreadcrumbs.List>
        {items.map(({ key, content }) => (
          <DsBreadcrumbs.Item key={key}>{content}</DsBreadcrumbs.Item>
        ))}
      </DsBreadcrumbs.List>
    </DsBreadcrumbs>
  );
}
