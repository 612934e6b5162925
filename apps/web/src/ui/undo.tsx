import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const UNDO_MS = 10_000;

interface UndoOffer {
  /** What was done: "Tiltaket er avlyst." */
  readonly message: string;
  readonly undo: () => void;
}

type OfferUndo = (offer: UndoOffer) => void;
const UndoContext = createContext<OfferUndo | null>(null);

/** Shows one offer at a time, for ten seconds; the time stands still while the pointer or focus is on it. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [offer, setOffer] = useState<UndoOffer | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!offer || isHeld) return;
    const timer = setTimeout(() => setOffer(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [offer, isHeld]);

  const takeBack = () => {
    offer?.undo();
    setHeld(false);
    setOffer(null);
  };
  const hold = useRef({
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  }).current;
  const offerUndo = useCallback((next: UndoOffer) => setOffer(next), []);

  return (
    <UndoContext.Provider value={useMemo(() => offerUndo, [offerUndo])}>
      {children}
      <div role="status">
        {offer && (
          <div className="undo" {...hold}>
            <span>{offer.message}</span>
            <button type="button" className="link-button" onClick={takeBack}>
              {t('undo')}
            </button>
          </div>
        )}
      </div>
    </UndoContext.Provider>
  );
}

/** `const offerUndo = useUndo(); … offerUndo({ message, undo })` after something has been done that can be taken back. */
export function useUndo(): OfferUndo {
  const offerUndo = useContext(UndoContext);
  if (!offerUndo) throw new Error('useUndo needs an UndoProvider above it');
  return offerUndo;
}
