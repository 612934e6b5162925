import { Injectable } from '@nestjs/common';
import { Actor, can, Day, isValidOn, leaderOf, OrganizationTree, UnitResource, unitResource } from '@kaskade/domain';
import { Database, Deputy, Unit } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { OrganizationTreeReader } from '../tree/organization-tree.reader';
import { DeputyDto, UnitDeputiesDto } from './deputy.dto';

/** A unit as somebody may see its deputies. */
export interface DeputyPlace {
  readonly tree: OrganizationTree;
  readonly resource: UnitResource;
}

type DeputyRow = Deputy & Pick<DeputyDto, 'personName' | 'namedByName'>;

/** Reads the deputies of a unit: four statements. */
@Injectable()
export class DeputyReader {
  constructor(
    private readonly database: Database,
    private readonly trees: OrganizationTreeReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such unit, or the actor may not read who its deputies are. */
  async place(actor: Actor, unitId: number): Promise<DeputyPlace> {
    const tree = await this.trees.forAccess(this.clock.today());
    const resource = unitResource(tree, actor, unitId);
    if (!tree.indexOf.has(unitId)) throw Problem.notFound();
    if (!can(actor, 'deputy.read', resource)) throw Problem.hidden({ unitId });
    return { tree, resource };
  }

  async read(actor: Actor, unitId: number): Promise<UnitDeputiesDto> {
    const { tree, resource } = await this.place(actor, unitId);
    const { name } = await this.database.repository(Unit).findOneByOrFail({ id: unitId });
    const rows = await this.database.query<DeputyRow>(
      `SELECT d.id, d.version, d.unitId, d.personId, p.name AS personName, d.namedById, leader.name AS namedByName, d.validFrom, d.validTo
         FROM deputy d JOIN person p ON p.id = d.personId JOIN person leader ON leader.id = d.namedById
        WHERE d.unitId = ? ORDER BY d.validFrom DESC, d.id DESC`,
      [unitId],
    );
    const leaderId = leaderOf(tree, unitId)?.personId ?? null;
    return {
      unitId,
      unitName: name,
      deputies: rows.map(({ unitId: _, ...row }) => {
        const standing = standingOf(row, leaderId, this.clock.today());
        return { ...row, standing, allowedActions: standing === 'past' ? [] : deputyActions(actor, resource, row) };
      }),
      allowedActions: can(actor, 'deputy.name', resource) ? ['name'] : [],
    };
  }
}

/** What may be done with a naming that is not over: changed by the leader who made it, ended by whoever leads the unit, and by HR. */
export function deputyActions(actor: Actor, resource: UnitResource, { namedById }: Pick<Deputy, 'namedById'>): ('change' | 'end')[] {
  const mayChange = can(actor, 'deputy.name', resource) && namedById === actor.personId;
  return [...(mayChange ? (['change'] as const) : []), ...(can(actor, 'deputy.end', resource) ? (['end'] as const) : [])];
}

function standingOf(row: Pick<Deputy, 'validFrom' | 'validTo' | 'namedById'>, leaderId: number | null, today: Day): DeputyDto['standing'] {
  if (!isValidOn(row, today)) return row.validFrom > today ? 'coming' : 'past';
  return row.namedById === leaderId ? 'current' : 'resting';
}
