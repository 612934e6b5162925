import { Injectable } from '@nestjs/common';
import { Actor, can, Day, isValidOn } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { containsWords, placeholders } from '../change/sql';
import { CostCentreDto, CostCentresDto, FindCostCentresDto, OwnershipDto } from './cost-centre.dto';

type CostCentreRow = Pick<CostCentreDto, 'id' | 'code' | 'name' | 'version'>;

interface OwnershipRow {
  costCentreId: number;
  id: number;
  code: string;
  name: string;
  validFrom: Day;
  validTo: Day | null;
}

const PAGE = 50;

/** Cost centres with their owners: three statements for a page. */
@Injectable()
export class CostCentreReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(
    actor: Actor,
    { search, unitId, owner = 'any', offset = 0, limit = PAGE, ...query }: FindCostCentresDto,
  ): Promise<CostCentresDto> {
    const day = query.day ?? this.clock.today();
    const words = containsWords(['c.searchName'], search);
    const owned = `SELECT o.id FROM cost_centre_ownership o WHERE o.costCentreId = c.id AND o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?)`;
    const conditions = [words.sql];
    const parameters: unknown[] = [...words.parameters];
    if (unitId !== undefined) {
      conditions.push(`EXISTS (${owned} AND o.unitId = ?)`);
      parameters.push(day, day, unitId);
    }
    if (owner === 'none') {
      conditions.push(`NOT EXISTS (${owned})`);
      parameters.push(day, day);
    }
    const from = `FROM cost_centre c WHERE ${conditions.join(' AND ')}`;
    const [count] = await this.database.query<{ total: number | string }>(`SELECT COUNT(*) AS total ${from}`, parameters);
    const rows = await this.database.query<CostCentreRow>(
      `SELECT c.id, c.code, c.name, c.version ${from} ORDER BY c.code, c.id LIMIT ${limit} OFFSET ${offset}`,
      parameters,
    );
    return {
      day,
      total: Number(count?.total ?? 0),
      costCentres: await this.views(actor, rows, day),
      allowedActions: can(actor, 'organization.write') ? ['create'] : [],
    };
  }

  /** @throws Problem 404 for an unknown one. */
  async read(actor: Actor, costCentreId: number): Promise<CostCentreDto> {
    const rows = await this.database.query<CostCentreRow>('SELECT id, code, name, version FROM cost_centre WHERE id = ?', [costCentreId]);
    const [costCentre] = await this.views(actor, rows, this.clock.today());
    if (!costCentre) throw Problem.notFound();
    return costCentre;
  }

  private async views(actor: Actor, rows: readonly CostCentreRow[], day: Day): Promise<CostCentreDto[]> {
    const ids = rows.map((row) => row.id);
    const owners = await this.database.query<OwnershipRow>(
      `SELECT o.costCentreId, u.id, u.code, u.name, o.validFrom, o.validTo FROM cost_centre_ownership o JOIN unit u ON u.id = o.unitId
        WHERE o.costCentreId IN (${placeholders(ids)}) ORDER BY o.validFrom`,
      ids,
    );
    const allowedActions = can(actor, 'organization.write') ? ['edit', 'changeOwner'] : [];
    return rows.map((row) => {
      const ownerships = owners
        .filter((owner) => owner.costCentreId === row.id)
        .map(({ id, code, name, validFrom, validTo }): OwnershipDto => ({ unit: { id, code, name }, validFrom, validTo }));
      return { ...row, owner: ownerships.find((ownership) => isValidOn(ownership, day))?.unit ?? null, ownerships, allowedActions };
    });
  }
}
