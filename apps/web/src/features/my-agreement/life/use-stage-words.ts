import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/day';
import { useOpenAgreement } from '../agreement-context';
import { holdingVersion } from '../../versions/former-version';
import { openVersion } from '../model';
import type { Reader } from './life-steps';

/** One sentence or two: where the agreement stands, for whom it waits, and how it is unlocked if it is locked. */
export function useStageWords(reader: Reader): string {
  const { t } = useTranslation('agreement-life');
  const { document } = useOpenAgreement();
  const { stage, leader, editor, superior, employerBody, versions, closedOn, allowedActions, today } = document;
  const names = { leader: (editor ?? leader).name, superior: superior?.name ?? employerBody ?? t('next.nobody') };
  const holds = holdingVersion(versions)?.number ?? '';
  // An amendment that was under way ended with the agreement, and what was written for it still stands in the rows.
  if (closedOn !== null && closedOn <= today)
    return t(holds === '' ? 'stage.closed' : 'stage.closedHeld', { day: formatDay(closedOn), holds });
  const isSigned = stage === 'signed' || stage === 'amendmentSigned';
  const signers = (openVersion(versions)?.signatures ?? []).map(({ name }) => name).join(', ');
  const isParty = reader === 'leader' || reader === 'superior';
  const turn = allowedActions.includes('sign') ? 'yours' : 'others';
  const key = isSigned && isParty ? `stage.${stage}.${reader}.${turn}` : `stage.${stage}.${reader}`;
  return t([key, `stage.${stage}.reader`], { ...names, signers, holds });
}
