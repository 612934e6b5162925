import { Injectable } from '@nestjs/common';
import { Actor, ancestorsOf, can, childrenOf, Day, isValidOn, OrganizationTree, superiorOf, vacantSince } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { placeholders } from '../change/sql';
import { LeadershipDto } from '../leadership/leadership.dto';
import { OrganizationTreeReader } from '../tree/organization-tree.reader';
import { leaderIn, loadLeaders } from '../tree/unit-leaders';
import { UNIT_ACTIONS } from './unit-actions';
import { PlacementDto, UnitSuperiorDto, UnitCostCentreDto, UnitDto, UnitNameDto } from './unit.dto';

type UnitRow = Pick<UnitDto, 'id' | 'code' | 'name' | 'levelId' | 'levelTitle' | 'version'>;

/** One unit as it is on a day, with its history: nine statements, whatever the size. */
@Injectable()
export class UnitReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
  ) {}

  /** @param day default today. @throws Problem 404 for an unknown unit. */
  async read(actor: Actor, unitId: number, day: Day = this.clock.today()): Promise<UnitDto> {
    const [unit] = await this.database.query<UnitRow>(
      `SELECT u.id, u.code, u.name, u.levelId, v.leaderTitle AS levelTitle, u.version FROM unit u JOIN level v ON v.id = u.levelId WHERE u.id = ?`,
      [unitId],
    );
    if (!unit) throw Problem.notFound();
    const tree = await this.trees.on(day);
    const mayWrite = can(actor, 'organization.write');
    const placements = await this.placements(unitId);
    const leaderships = await this.leaderships(unitId, mayWrite);
    const leader = leaderIn(await loadLeaders(this.database, day, unitId), tree, unitId);
    const isThere = tree.indexOf.has(unitId);
    const below = childrenOf(tree, unitId);
    const names = await this.names(below);
    return {
      ...unit,
      day,
      isThere,
      parent: placements.find((placement) => isValidOn(placement, day))?.parent ?? null,
      leader,
      vacantSince: isThere && !leader ? vacantSince(leaderships, placements[0]!.validFrom, day) : null,
      superior: await this.superior(tree, unitId),
      unitsBelow: below.flatMap((id) => names.get(id) ?? []),
      placements,
      leaderships,
      costCentres: await this.costCentres(unitId),
      allowedActions: mayWrite ? actionsOn(tree, unitId, below.length > 0) : [],
    };
  }

  private async placements(unitId: number): Promise<PlacementDto[]> {
    const rows = await this.database.query<{ id: number | null; code: string; name: string; validFrom: Day; validTo: Day | null }>(
      `SELECT parent.id, parent.code, parent.name, p.validFrom, p.validTo FROM placement p LEFT JOIN unit parent ON parent.id = p.parentUnitId
        WHERE p.unitId = ? ORDER BY p.validFrom`,
      [unitId],
    );
    return rows.map(({ id, code, name, validFrom, validTo }) => ({ parent: id === null ? null : { id, code, name }, validFrom, validTo }));
  }

  private async leaderships(unitId: number, mayWrite: boolean): Promise<LeadershipDto[]> {
    const rows = await this.database.query<Omit<LeadershipDto, 'allowedActions'>>(
      `SELECT l.id, l.personId, p.name AS personName, l.kind, l.validFrom, l.validTo, l.fteHundredths
         FROM leadership l JOIN person p ON p.id = l.personId WHERE l.unitId = ? ORDER BY l.validFrom, l.id`,
      [unitId],
    );
    const today = this.clock.today();
    return rows.map((row) => ({
      ...row,
      allowedActions: mayWrite ? (row.validFrom > today ? ['changeEnd', 'remove'] : ['changeEnd']) : [],
    }));
  }

  private costCentres(unitId: number): Promise<UnitCostCentreDto[]> {
    return this.database.query<UnitCostCentreDto>(
      `SELECT c.id AS costCentreId, c.code, c.name, o.validFrom, o.validTo
         FROM cost_centre_ownership o JOIN cost_centre c ON c.id = o.costCentreId WHERE o.unitId = ? ORDER BY o.validFrom, c.code`,
      [unitId],
    );
  }

  private async names(unitIds: readonly number[]): Promise<Map<number, UnitNameDto>> {
    const rows = await this.database.query<UnitNameDto>(`SELECT id, code, name FROM unit WHERE id IN (${placeholders(unitIds)})`, unitIds);
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async superior(tree: OrganizationTree, unitId: number): Promise<UnitSuperiorDto | null> {
    const superior = superiorOf(tree, unitId);
    const [named] = await this.database.query<UnitSuperiorDto>(
      'SELECT u.id AS unitId, u.name AS unitName, p.id AS personId, p.name FROM unit u JOIN person p ON p.id = ? WHERE u.id = ?',
      [superior?.leader.personId ?? 0, superior?.unitId ?? 0],
    );
    return named ?? null;
  }
}

/** Nothing is done to a unit on a day when it is not there; the root stays where it is, and a unit with others below is not closed. */
function actionsOn(tree: OrganizationTree, unitId: number, hasUnitsBelow: boolean): string[] {
  if (!tree.indexOf.has(unitId)) return ['edit'];
  const isRoot = ancestorsOf(tree, unitId).length === 0;
  return UNIT_ACTIONS.filter((action) => !(isRoot && (action === 'move' || action === 'close')) && !(hasUnitsBelow && action === 'close'));
}
