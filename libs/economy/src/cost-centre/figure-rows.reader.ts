import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { asInstant } from '../sql';
import { readableCostCentre } from './cost-centre-access';
import { FigureRowDto, FigureRowsDto } from './figure-rows.dto';

/** Opens a cost centre's figures to the rows they are made of. */
@Injectable()
export class FigureRowsReader {
  constructor(
    private readonly database: Database,
    private readonly trees: OrganizationTreeReader,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such centre or the actor may not read its economy. */
  async read(actor: Actor, costCentreId: number, year: number): Promise<FigureRowsDto> {
    const today = this.clock.today();
    const { code, name } = await readableCostCentre(this.database, actor, await this.trees.forAccess(today), today, costCentreId);
    const rows = await this.database.query<Omit<FigureRowDto, 'importedAt'> & { importedAt: string | Date | null }>(
      `SELECT f.accountGroup, f.kind, f.span, f.toMonth, f.amountOre, i.source, i.at AS importedAt
         FROM figure f LEFT JOIN figure_import i ON i.id = f.importId
        WHERE f.costCentreId = ? AND f.year = ? ORDER BY f.kind, f.span, f.toMonth, f.accountGroup`,
      [costCentreId, year],
    );
    return {
      costCentreId,
      code,
      name,
      year,
      rows: rows.map((row) => ({
        ...row,
        amountOre: Number(row.amountOre),
        importedAt: row.importedAt === null ? null : asInstant(row.importedAt),
      })),
    };
  }
}
