import { linkOptions } from '@tanstack/react-router';
import type { FrontPageItem } from './model';

/** Where an item is dealt with. */
export function linkOf({ kind, unitId, agreementId, measureId }: FrontPageItem) {
  switch (kind) {
    case 'measureDue':
    case 'milestoneDue':
      return linkOptions({ to: '/min-avtale', search: { enhet: unitId, tiltak: measureId ?? undefined } });
    case 'answerGoal':
      return linkOptions({ to: '/min-avtale', search: { enhet: unitId } });
    case 'forecastMissing':
      return linkOptions({ to: '/okonomi/$unitId', params: { unitId } });
    case 'activateAgreement':
    case 'notRelevant':
      return agreementId === null
        ? linkOptions({ to: '/mine-ledere' })
        : linkOptions({ to: '/avtale/$agreementId', params: { agreementId } });
    case 'createAgreement':
      return linkOptions({ to: '/min-avtale', search: { enhet: unitId } });
  }
}
