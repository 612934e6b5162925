import { useTranslation } from 'react-i18next';
import { EndLeadershipDialog } from './end-leadership-dialog';
import type { UnitDialogParts } from './unit-dialog-parts';

/** Ends the leadership of whoever leads on the day. */
export function VacateDialog(parts: UnitDialogParts) {
  const { t } = useTranslation('administration');
  const { leader, leaderships } = parts.unit;
  const leadership = leaderships.find((row) => row.kind === leader?.kind && row.validFrom === leader.validFrom);
  if (!leader || !leadership) return null;
  const after = leader.actsFor ? t('endLeadership.returns', { name: leader.actsFor.name }) : t('endLeadership.becomesVacant');
  return <EndLeadershipDialog {...parts} leadership={leadership} after={after} />;
}
