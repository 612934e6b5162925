import { AgreementAccess } from '../access/agreement-access';

/** Until somebody has signed: what was accepted is part of what is signed. */
const BEFORE_SIGNING = ['draft', 'proposed', 'amending', 'amendmentProposed'];

/** Whether the agreement stands where its superior accepts areas without an answer. */
export function isBeforeSigning({ stage, isClosed }: Pick<AgreementAccess, 'stage' | 'isClosed'>): boolean {
  return !isClosed && BEFORE_SIGNING.includes(stage);
}

/** Whether the actor may accept areas without an answer now. */
export function mayAcceptAreas(access: Pick<AgreementAccess, 'stage' | 'isClosed' | 'parties'>): boolean {
  return access.parties.includes('superior') && isBeforeSigning(access);
}
