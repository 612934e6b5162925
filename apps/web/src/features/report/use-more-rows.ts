import { useState } from 'react';

const FIRST_ROWS = 200;
const MOST_ROWS = 1_000;

/** How many rows to ask for: the first page, and on request as many as the server gives at once. */
export function useMoreRows() {
  const [limit, setLimit] = useState(FIRST_ROWS);
  return { limit, canShowMore: (total: number) => limit < MOST_ROWS && total > limit, showMore: () => setLimit(MOST_ROWS) };
}
