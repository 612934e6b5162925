import { Logger } from 'typeorm';

/** Listens to every statement that TypeORM sends, so that a test can say how many a use case takes. */
export class StatementLog implements Logger {
  private listeners = new Set<string[]>();
  private untilBreak = Infinity;

  /** Runs `work` and answers the statements that were sent meanwhile, without the transaction's own BEGIN and COMMIT. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const statements: string[] = [];
    this.listeners.add(statements);
    try {
      return { result: await work(), statements: statements.filter((sql) => !/^(BEGIN|START|COMMIT|ROLLBACK)/i.test(sql)) };
    } finally {
      this.listeners.delete(statements);
    }
  }

  /** Runs `work`, whose statement of that number (from 1) breaks off before it is sent; answers whether there were so many. */
  async breakingOff(number: number, work: () => PromiseLike<unknown>): Promise<boolean> {
    this.untilBreak = number;
    await work();
    const hasBroken = this.untilBreak <= 0;
    this.untilBreak = Infinity;
    return hasBroken;
  }

  logQuery(query: string): void {
    if (--this.untilBreak === 0) throw new Error('Broken off by the test');
    for (const listener of this.listeners) listener.push(query);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
