import { createContext, useContext } from 'react';

/** The measure that a link wants open. */
export const OpenMeasureContext = createContext<number | undefined>(undefined);
export const useOpenMeasureId = (): number | undefined => useContext(OpenMeasureContext);
