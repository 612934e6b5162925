import { Logger } from 'typeorm';

/** A statement as it was sent. */
export interface SentStatement {
  sql: string;
  parameters: unknown[];
}

/** Hears every statement of a server, so that a floor can send the very same ones without it. */
export class StatementEar implements Logger {
  private heard: SentStatement[] | null = null;

  listen(): void {
    this.heard = [];
  }

  /** What was heard since `listen`, without what opens and closes a transaction; stops listening. */
  tell(): SentStatement[] {
    const heard = this.heard ?? [];
    this.heard = null;
    return heard.filter(({ sql }) => !/^(BEGIN|START|COMMIT|ROLLBACK|SET |PRAGMA)/i.test(sql));
  }

  logQuery(sql: string, parameters?: unknown[]): void {
    this.heard?.push({ sql, parameters: parameters ?? [] });
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
