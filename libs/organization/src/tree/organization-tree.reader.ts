import { Injectable } from '@nestjs/common';
import { accessTreeOn, Day, Leadership, OrganizationTree, Placement, treeOn } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';

/** Reads the organization as it stands on a day: two statements, whatever the size. */
@Injectable()
export class OrganizationTreeReader {
  constructor(private readonly database: Database) {}

  /** The tree of a day; empty before the organization begins. Siblings stand in the order of their units' codes. */
  async on(day: Day): Promise<OrganizationTree> {
    const placements = await this.database.query<Placement & { code: string }>(
      `SELECT p.unitId, p.parentUnitId, p.validFrom, p.validTo, u.code FROM placement p JOIN unit u ON u.id = p.unitId
        WHERE p.validFrom <= ? AND (p.validTo IS NULL OR p.validTo > ?)`,
      [day, day],
    );
    const leaderships = await this.leaderships(day);
    const codes = new Map(placements.map((placement) => [placement.unitId, placement.code]));
    return treeOn(day, placements, leaderships, (a, b) => compareCodes(codes.get(a) ?? '', codes.get(b) ?? ''));
  }

  /** The tree that access is judged by: that of the day, with the units that are closed by then under their last parent. */
  async forAccess(day: Day): Promise<OrganizationTree> {
    const placements = await this.database.query<Placement>(
      `SELECT p.unitId, p.parentUnitId, p.validFrom, p.validTo FROM placement p
        WHERE p.validFrom <= ?
          AND NOT EXISTS (SELECT 1 FROM placement later WHERE later.unitId = p.unitId AND later.validFrom > p.validFrom AND later.validFrom <= ?)`,
      [day, day],
    );
    return accessTreeOn(day, placements, await this.leaderships(day));
  }

  private leaderships(day: Day): Promise<Leadership[]> {
    return this.database.query<Leadership>(
      'SELECT unitId, personId, kind, validFrom, validTo FROM leadership WHERE validFrom <= ? AND (validTo IS NULL OR validTo > ?)',
      [day, day],
    );
  }
}

/** By code, shorter numbers first. Plain comparison, since a collator costs ten times as much for thousands of units. */
export function compareCodes(a: string, b: string): number {
  if (a.length !== b.length && /^\d+$/.test(a) && /^\d+$/.test(b)) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
