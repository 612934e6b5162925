import { leaderOf, UNOWNED_UNIT_ID } from '@kaskade/domain';
import { LoadedFacts } from '../facts/report-facts.reader';
import { ReportUnitDto } from './unit-report.dto';

/** A unit with its leader on the report's day. */
export function unitView({ facts, lineage }: Pick<LoadedFacts, 'facts' | 'lineage'>, unitId: number): ReportUnitDto {
  const unit = lineage.units.get(unitId);
  const leader = leaderOf(facts.tree, unitId);
  const person = leader && lineage.people.get(leader.personId);
  return {
    id: unitId,
    name: unit?.name ?? '',
    levelRank: unit?.levelRank ?? 0,
    leaderName: person?.name ?? null,
    leaderTitle: person?.title ?? unit?.levelTitle ?? '',
    leaderKind: leader?.kind ?? null,
  };
}

/** A unit in a row: who and where. */
export function rowUnit(
  loaded: Pick<LoadedFacts, 'facts' | 'lineage'>,
  unitId: number,
): { unitId: number; unitName: string; leaderName: string | null } {
  const { name, leaderName } = unitView(loaded, unitId);
  return { unitId, unitName: name, leaderName };
}

/** Whether an id of the report's tree stands for "uten eier". */
export function isUnowned(unitId: number): boolean {
  return unitId === UNOWNED_UNIT_ID;
}
