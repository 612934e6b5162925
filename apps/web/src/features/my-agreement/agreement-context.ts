import { createContext, useContext } from 'react';
import type { AgreementDocument } from './model';
import type { AgreementCache } from './queries';

/** What every part of an open agreement needs to know. */
export interface OpenAgreement {
  readonly document: AgreementDocument;
  readonly cache: AgreementCache;
  /** Whether I may edit now what the parties agree on. */
  readonly mayEdit: boolean;
}

export const AgreementContext = createContext<OpenAgreement | null>(null);

export function useOpenAgreement(): OpenAgreement {
  const open = useContext(AgreementContext);
  if (!open) throw new Error('useOpenAgreement needs an open agreement above it');
  return open;
}
