import { useLayoutEffect } from 'react';

/** What stands at the foot of every printed page, beside the page's number: print.css reads it. */
export function usePageFoot(words: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-foot', JSON.stringify(words));
    return () => void style.removeProperty('--print-foot');
  }, [words]);
}
