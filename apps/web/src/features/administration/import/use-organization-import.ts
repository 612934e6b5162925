import { useState } from 'react';
import { answer, api } from '../../../api/client';
import type { ImportResult } from '../model';
import { useChange } from '../parts/use-change';

export interface OrganizationImport {
  readonly file: File | null;
  readonly result: ImportResult | null;
  /** When the answer came, as an ISO timestamp. */
  readonly answeredAt: string | null;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly choose: (file: File) => void;
  readonly apply: () => void;
}

/** Chooses a workbook, tries it, and imports it. The server keeps nothing in between: the same file is sent again. */
export function useOrganizationImport(): OrganizationImport {
  const [file, setFile] = useState<File | null>(null);
  const [answered, setAnswered] = useState<{ result: ImportResult; at: string } | null>(null);
  const send = useChange(
    ({ workbook, step }: { workbook: File; step: 'dry-run' | 'apply' }) => {
      const body = new FormData();
      body.set('file', workbook);
      // The API document calls a file a string of bytes; what is sent is the form itself.
      const options = { body: { file: '' }, bodySerializer: () => body };
      return step === 'apply'
        ? answer(api.POST('/api/organization/import/apply', options))
        : answer(api.POST('/api/organization/import/dry-run', options));
    },
    (result) => setAnswered({ result, at: new Date().toISOString() }),
  );
  return {
    file,
    result: answered?.result ?? null,
    answeredAt: answered?.at ?? null,
    isRunning: send.isPending,
    error: send.error,
    choose: (workbook) => {
      setFile(workbook);
      setAnswered(null);
      send.mutate({ workbook, step: 'dry-run' });
    },
    apply: () => file && send.mutate({ workbook: file, step: 'apply' }),
  };
}
