import type { ReactNode } from 'react';

/** Says what is not here and what to do next. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p className="sub">{children}</p>
      {action}
    </div>
  );
}
