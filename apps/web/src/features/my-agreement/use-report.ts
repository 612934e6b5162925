import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ifMatch } from '../../api/client';
import { isConflict } from '../../api/problem';
import { useOpenAgreement } from './agreement-context';
import type { Measure, MeasureDetail, Report } from './model';

/** Reports on a measure. What came in between stands in `theirs`, beside what was to be sent. */
export function useReport(measureId: number, onReported: () => void) {
  const { cache } = useOpenAgreement();
  const [theirs, setTheirs] = useState<MeasureDetail | null>(null);
  const send = useMutation({
    mutationFn: ({ report, version }: { report: Report; version: number }) =>
      answer(api.POST('/api/measures/{measureId}/updates', { params: { path: { measureId }, header: ifMatch(version) }, body: report })),
    onSuccess: (saved: Measure) => {
      setTheirs(null);
      cache.putMeasure(saved);
      onReported();
      return cache.reload();
    },
    onError: (error) => {
      if (isConflict(error)) setTheirs(error.current as MeasureDetail);
    },
  });
  return { send, theirs, dropTheirs: () => setTheirs(null), error: isConflict(send.error) ? null : send.error };
}
