import type { TFunction } from 'i18next';
import { formatDay } from '../../format/day';
import type { CostCentre, Forecast, UnitSum } from './model';

/** Whose centre it is and when they last gave a forecast: "Du, 3. sept.", "Kari Lie, konstituert", "Ledig". */
export function ownerWords(centre: CostCentre, myPersonId: number, t: TFunction<'economy'>): string {
  const day = centre.forecast && formatDay(centre.forecast.day, 'short');
  return [leaderWords(centre, myPersonId, t), day].filter(Boolean).join(', ');
}

/** Who leads a unit: "Kari Lie, konstituert", "Ledig", "Nedlagt". */
export function leaderOfUnit({ isClosed, leader }: UnitSum, t: TFunction<'economy'>): string {
  if (isClosed) return t('closedAlone');
  if (!leader) return t('vacantAlone');
  return leader.kind === 'acting' ? t('acting', { name: leader.name }) : leader.name;
}

function leaderWords({ ownership, leader, unitName }: CostCentre, myPersonId: number, t: TFunction<'economy'>): string {
  if (ownership === 'none') return t('nobodys');
  if (ownership === 'closed') return t('closedUnit', { unit: unitName });
  if (!leader) return t('vacant', { unit: unitName });
  const name = leader.personId === myPersonId ? t('you') : leader.name;
  return leader.kind === 'acting' ? t('acting', { name }) : name;
}

/** Who gave a forecast: "Guro Vik, 3. sept.", "Truls Bakke for Guro Vik, 3. sept.". */
export function forecastWords({ personName, onBehalfOf, day }: Forecast, t: TFunction<'economy'>): string {
  const name = onBehalfOf === null ? personName : t('onBehalf', { name: personName, leader: onBehalfOf });
  return `${name}, ${formatDay(day, 'short')}`;
}
