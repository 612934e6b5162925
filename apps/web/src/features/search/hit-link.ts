import { linkOptions } from '@tanstack/react-router';
import type { Me } from '../../api/session';
import type { SearchHit } from './model';

/**
 * Where something found is: a unit in the organization, a person at the unit that they lead, goals and measures in their agreement.
 * What stands in an agreement above me shows in my own; who leads nothing and reads no agreements sees it in the report.
 */
export function linkOf(hit: SearchHit, { units }: Pick<Me, 'units'>) {
  const { kind, id, unitId, agreementId } = hit;
  if (kind === 'unit') return linkOptions({ to: '/organisasjon/enheter/$unitId', params: { unitId: id } });
  if (kind === 'person' || unitId === null) {
    return unitId === null
      ? linkOptions({ to: '/organisasjon/personer' })
      : linkOptions({ to: '/organisasjon/enheter/$unitId', params: { unitId } });
  }
  const tiltak = kind === 'measure' ? id : undefined;
  const hash = kind === 'goal' ? `mal-${id}` : undefined;
  if (units.some((unit) => unit.id === unitId)) return linkOptions({ to: '/min-avtale', search: { enhet: unitId, tiltak }, hash });
  if (agreementId !== null) return linkOptions({ to: '/avtale/$agreementId', params: { agreementId }, search: { tiltak }, hash });
  return units.length > 0 ? linkOptions({ to: '/min-avtale', hash }) : linkOptions({ to: '/rapport/$unitId', params: { unitId } });
}
