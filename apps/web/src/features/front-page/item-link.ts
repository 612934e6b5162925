import { linkOptions } from '@tanstack/react-router';
import type { FrontPageItem } from './model';

/** Where an item is dealt with: the very spot. */
export function linkOf({ kind, unitId, agreementId, measureId, changeId, personName }: FrontPageItem) {
  const mine = linkOptions({ to: '/min-avtale', search: { enhet: unitId } });
  const agreement =
    agreementId === null ? linkOptions({ to: '/mine-ledere' }) : linkOptions({ to: '/avtale/$agreementId', params: { agreementId } });
  switch (kind) {
    case 'measureDue':
    case 'milestoneDue':
      return linkOptions({ to: '/min-avtale', search: { enhet: unitId, tiltak: measureId ?? undefined } });
    case 'forecastMissing':
      return linkOptions({ to: '/okonomi/$unitId', params: { unitId } });
    case 'signAgreement':
      return agreementId === null ? mine : linkOptions({ to: '/avtale/$agreementId/signering', params: { agreementId } });
    case 'answerChange':
      return linkOptions({ to: '/min-avtale', search: { enhet: unitId }, hash: changeId === null ? undefined : `endring-${changeId}` });
    case 'acknowledgeChange':
      return { ...agreement, hash: changeId === null ? undefined : `endring-${changeId}` };
    case 'answerGoal':
    case 'createAgreement':
    case 'proposeAgreement':
    case 'agreementReturned':
      return mine;
    case 'agreementLate':
    case 'amendmentOpen':
    case 'conversation':
      return personName === null ? mine : agreement;
    case 'signOrReturn':
    case 'acceptAreas':
    case 'notRelevant':
    case 'agreementMissing':
      return agreement;
  }
}
