import type { TFunction } from 'i18next';
import type { Unit } from '../model';

/** "Leder Guro Tveito. Ligger nå under Hjemmetjenester, Marit Solberg-Eide." */
export function leaderAndPlace(unit: Unit, t: TFunction<'administration'>): string {
  const leader = unit.leader ? t('unit.leaderIs', { name: unit.leader.name }) : t('unit.isVacant');
  if (!unit.parent) return leader;
  const isSuperiorThere = unit.superior?.unitId === unit.parent.id;
  const place = isSuperiorThere
    ? t('unit.standsUnderLed', { parent: unit.parent.name, leader: unit.superior?.name })
    : t('unit.standsUnder', { parent: unit.parent.name });
  return `${leader} ${place}`;
}
