import { Injectable } from '@nestjs/common';
import { Actor, can, closingFault, lastClosedMonth, reopeningFault } from '@kaskade/domain';
import { ClosedMonth, Database, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { SqlSource } from '../sql';
import { CloseMonthDto, MonthDto, MonthsDto } from './closed-month.dto';

interface ClosedRow {
  readonly id: number;
  readonly month: number;
  readonly closedOn: string;
  readonly closedBy: string;
  readonly version: number;
}

/** Months that the controller has closed; what is to date goes through the last one. */
@Injectable()
export class ClosedMonths {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofYear(actor: Actor, year: number): Promise<MonthsDto> {
    return this.view(actor, year, await closedIn(this.database, year));
  }

  close(actor: Actor, { year, month }: CloseMonthDto): Promise<MonthsDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      const today = this.clock.today();
      const fault = closingFault(year, month, await closedIn(tx, year), today);
      if (fault) throw Problem.wrongState(fault, { params: { month } });
      await tx.insert(ClosedMonth, { year, month, closedOn: today, personId: actor.personId, version: 1 });
      return this.view(actor, year, await closedIn(tx, year));
    });
  }

  async reopen(actor: Actor, year: number, month: number, version: number): Promise<MonthsDto> {
    return this.unitOfWork.run(actor, async (tx: Transaction) => {
      const closed = await closedIn(tx, year);
      const fault = reopeningFault(month, closed);
      if (fault) throw Problem.wrongState(fault, { params: { month } });
      const deleted = await tx.deleteWhere(ClosedMonth, { year, month, version });
      if (deleted !== 1) throw Problem.stale(this.view(actor, year, closed));
      return this.view(actor, year, await closedIn(tx, year));
    });
  }

  private view(actor: Actor, year: number, closed: readonly ClosedRow[]): MonthsDto {
    const today = this.clock.today();
    const mayClose = can(actor, 'month.close');
    const months = Array.from({ length: 12 }, (_, index): MonthDto => {
      const month = index + 1;
      const row = closed.find((other) => other.month === month);
      const mayDo = mayClose && (row ? reopeningFault(month, closed) : closingFault(year, month, closed, today)) === null;
      return {
        year,
        month,
        closedOn: row?.closedOn ?? null,
        closedBy: row?.closedBy ?? null,
        version: row?.version ?? 0,
        allowedActions: mayDo ? [row ? 'reopen' : 'close'] : [],
      };
    });
    return { year, lastClosedMonth: lastClosedMonth(closed, today), months };
  }
}

function closedIn(source: SqlSource, year: number): Promise<ClosedRow[]> {
  return source.query<ClosedRow>(
    'SELECT c.id, c.month AS month, c.closedOn, p.name AS closedBy, c.version FROM closed_month c JOIN person p ON p.id = c.personId WHERE c.year = ?',
    [year],
  );
}
