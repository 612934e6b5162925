import { Skeleton } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';

const SAY_IT_AFTER_MS = 1_000;

/** Skeleton rows that keep the layout; after a second they say in words what is loading. */
export function Loading({ what, rows = 5 }: { what: string; rows?: number }) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SAY_IT_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton-rows">
      <p role="status" className="sub sm">
        {isSlow ? what : '\u00a0'}
      </p>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height="2.5rem" />
      ))}
    </div>
  );
}
