import { isInForce } from '@kaskade/domain';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnswerOf } from '../../../api/client';
import { useOpenAgreement } from '../agreement-context';
import { agreementChangesQuery } from './queries';

export type AgreementChange = AnswerOf<'/api/agreements/{agreementId}/changes'>['changes'][number];

const NONE: readonly AgreementChange[] = [];

/** The changes that the open agreement has not answered, from above and of its own goals; none before it holds. */
export function useUnansweredChanges(): readonly AgreementChange[] {
  const { document } = useOpenAgreement();
  const { data } = useQuery({ ...agreementChangesQuery(document.id), enabled: isInForce(document.state) });
  return useMemo(() => data?.changes.filter(({ answer }) => answer === 'unanswered') ?? NONE, [data]);
}
