import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** The path that the window was loaded at; null when somebody has gone on from there. */
let loadedAt: string | null | undefined;

/**
 * Focus for what a page begins with (its heading), when one has gone there inside the application. A window that was just loaded keeps the
 * browser's own beginning. Every page uses it, sign-in too, or the page after it would pass for the first.
 */
export function useArrivalFocus<T extends HTMLElement>(): RefObject<T | null> {
  const pathname = useLocation({ select: (location) => location.pathname });
  const target = useRef<T>(null);
  useEffect(() => {
    if (loadedAt === undefined) loadedAt = pathname;
    if (loadedAt === pathname) return;
    loadedAt = null;
    target.current?.focus({ preventScroll: true });
  }, [pathname]);
  return target;
}
