import { useEffect, useState } from 'react';

const PAUSE_MS = 600;

/** The value as it was when it had stood still for a moment: for what is asked of the server while somebody writes. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
