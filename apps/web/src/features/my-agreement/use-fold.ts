import { useLocation } from '@tanstack/react-router';
import { useContext, useEffect, useState } from 'react';
import { OpenMeasureContext } from './open-measure';

interface FoldOptions {
  /** Of the fold itself, in the page. */
  readonly id: string;
  /** Ids of what is inside that an address may lead to. */
  readonly within: readonly string[];
  readonly isOpenFirst: boolean;
}

interface Fold {
  readonly open: boolean;
  readonly onToggle: (event: Event) => void;
}

/** A fold that opens when the address leads to it or into it, and else stays as one has left it: an answer does not close it. */
export function useFold({ id, within, isOpenFirst }: FoldOptions): Fold {
  const openMeasureId = useContext(OpenMeasureContext);
  const hash = useLocation({ select: (location) => location.hash });
  const isMeant = hash === id || within.includes(hash);
  const [isOpen, setOpen] = useState(isOpenFirst || isMeant || within.includes(`tiltak-${openMeasureId}`));
  useEffect(() => {
    if (!isMeant) return;
    setOpen(true);
    const frame = requestAnimationFrame(() => document.getElementById(hash)?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [isMeant, hash]);
  // A fold inside this one tells of itself too.
  const onToggle = ({ target, currentTarget }: Event) => {
    if (target === currentTarget && target instanceof HTMLDetailsElement) setOpen(target.open);
  };
  return { open: isOpen, onToggle };
}
