import { AsyncLocalStorage } from 'node:async_hooks';
import { EntityManager, EntityTarget, ObjectLiteral, QueryFailedError } from 'typeorm';
import { AuditSubject, AuditTrail } from './audit/audit-trail';
import { keptFields } from './audit/kept-fields';
import { Database } from './database';
import { AuditEntry } from './entities';

/** Who writes and when; `personId` null for the system itself. */
export interface Writer {
  readonly personId: number | null;
}

/** The row changed since it was read, or is gone: 412. Carries what is needed to load the present version. */
export class StaleVersionError extends Error {
  constructor(
    readonly entity: string,
    readonly id: number | string,
  ) {
    super(`stale version of ${entity} ${id}`);
  }
}

/** How many rows a bulk insert puts into one statement: far under the limits of placeholders on both engines. */
const ROWS_PER_INSERT = 500;
const ATTEMPTS = 5;
const SYSTEM: Writer = { personId: null };

/**
 * One transaction. It exists only inside `UnitOfWork.run`: a write outside a transaction cannot be written down. Every write
 * leaves an audit entry, committed with it.
 */
export class Transaction {
  private readonly trail: AuditTrail;

  constructor(
    readonly manager: EntityManager,
    readonly writer: Writer,
    readonly now: Date,
    private readonly engine: Database['engine'],
  ) {
    this.trail = new AuditTrail(writer.personId, now);
  }

  /** Reads inside the transaction. */
  repository<T extends ObjectLiteral>(entity: EntityTarget<T>) {
    return this.manager.getRepository(entity);
  }

  /** Runs one statement inside the transaction. */
  async query<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.manager.query(sql, [...parameters])) as T[];
  }

  /**
   * Reads what is committed by now, where `query` reads what was when the transaction began to read; holds it until the end. Of the tables
   * named in the outermost FROM alone. On SQLite nobody else writes meanwhile.
   */
  queryLatest<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.query<T>(this.engine === 'sqlite' ? sql : `${sql} FOR UPDATE`, parameters);
  }

  /** Inserts a row; answers its id. */
  async insert<T extends ObjectLiteral & { id: number }>(entity: new () => T, values: Omit<T, 'id'>): Promise<number> {
    const result = await this.manager.insert(entity, values as never);
    const id = (result.identifiers[0] as { id: number }).id;
    this.trail.addWrite('create', this.tableOf(entity), id, values);
    return id;
  }

  /** Inserts many rows in statements of 500, with one audit entry that holds the count. */
  async insertMany<T extends ObjectLiteral>(entity: new () => T, rows: readonly Omit<T, 'id'>[]): Promise<void> {
    if (rows.length === 0) return;
    for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(entity)
        .values(rows.slice(start, start + ROWS_PER_INSERT) as never)
        .updateEntity(false)
        .execute();
    }
    this.audit('create', this.tableOf(entity), null, { rows: rows.length });
  }

  /**
   * The one version-checked update: `UPDATE … WHERE id = ? AND version = ?`, counting the version up.
   * @throws StaleVersionError when nobody matched.
   */
  async update<T extends ObjectLiteral & { id: number; version: number }>(
    entity: new () => T,
    id: number,
    expectedVersion: number,
    changes: Partial<Omit<T, 'id' | 'version'>>,
  ): Promise<void> {
    const result = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set({ ...changes, version: expectedVersion + 1 } as never)
      .where('id = :id AND version = :expectedVersion', { id, expectedVersion })
      .updateEntity(false)
      .execute();
    if (result.affected !== 1) throw new StaleVersionError(this.tableOf(entity), id);
    this.trail.addWrite('update', this.tableOf(entity), id, changes);
  }

  /** Updates rows that carry no version of their own (they belong to a row that does); answers how many. */
  async updateWhere<T extends ObjectLiteral>(entity: new () => T, criteria: Partial<T>, changes: Partial<Omit<T, 'id'>>): Promise<number> {
    const result = await this.manager.update(entity, criteria as never, changes as never);
    const table = this.tableOf(entity);
    const details = { criteria: keptFields(table, criteria), changes: keptFields(table, changes) };
    this.trail.addWrite('update', table, (criteria as { id?: number }).id ?? null, criteria, details);
    return result.affected ?? 0;
  }

  /** Deletes rows; answers how many. */
  async deleteWhere<T extends ObjectLiteral>(entity: new () => T, criteria: Partial<T>): Promise<number> {
    const result = await this.manager.delete(entity, criteria as never);
    const table = this.tableOf(entity);
    const details = { criteria: keptFields(table, criteria) };
    this.trail.addWrite('delete', table, (criteria as { id?: number }).id ?? null, criteria, details);
    return result.affected ?? 0;
  }

  /**
   * Adds an entry to the audit log, such as the name of a use case; the writes above add theirs by themselves.
   * @param details ids, codes, numbers and days; rows go through `keptFields`
   */
  audit(action: string, entity: string, entityId: number | null, details: unknown, subject: AuditSubject = {}): void {
    this.trail.add(action, entity, entityId, details, { ...(entity === 'unit' ? { unitId: entityId } : {}), ...subject });
  }

  /** Says which unit and agreement all of this is about, for the audit entries that do not know it themselves. */
  concerns(subject: AuditSubject): void {
    this.trail.concerns(subject);
  }

  /** Writes the audit entries; called once, by the unit of work, before the commit. */
  async writeAudit(): Promise<void> {
    const entries = this.trail.rows();
    for (let start = 0; start < entries.length; start += ROWS_PER_INSERT) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(AuditEntry)
        .values(entries.slice(start, start + ROWS_PER_INSERT) as never)
        .updateEntity(false)
        .execute();
    }
  }

  private tableOf(entity: EntityTarget<ObjectLiteral>): string {
    return this.manager.connection.getMetadata(entity).tableName;
  }
}

/**
 * The only way to write. On SQLite all transactions go through one first-in-first-out queue (its one connection would nest
 * them into each other); on a server a transaction that meets a deadlock or a lock wait is run again from the start, up to 5 times.
 */
export class UnitOfWork {
  private queue: Promise<unknown> = Promise.resolve();
  private readonly current = new AsyncLocalStorage<Transaction>();

  constructor(
    private readonly database: Database,
    private readonly now: () => Date,
  ) {}

  /** Runs `work` in one transaction and commits what it wrote with its audit entries, or nothing. Inside another run it joins that one. */
  async run<T>(writer: Writer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const outer = this.current.getStore();
    if (outer) return work(outer);
    return this.database.engine === 'sqlite' ? this.inQueue(() => this.once(writer, work)) : this.withRetries(writer, work);
  }

  /**
   * Runs `work` in one transaction that no other instance runs at the same time under this name: of work that belongs to nobody's request,
   * such as sealing the audit log. Read committed, since it looks at what others have just written and must not keep them from writing.
   * @returns undefined when another instance is at it
   */
  async alone<T>(name: string, work: (tx: Transaction) => Promise<T>): Promise<T | undefined> {
    if (this.database.engine === 'sqlite') return this.inQueue(() => this.once(SYSTEM, work));
    const runner = this.database.writer.createQueryRunner();
    // Of this schema: the names of locks are the whole server's.
    const lock = "CONCAT(LEFT(DATABASE(), 40), ':', ?)";
    try {
      const [answer] = (await runner.query(`SELECT GET_LOCK(${lock}, 0) AS taken`, [name])) as { taken: number | string | null }[];
      if (Number(answer?.taken) !== 1) return undefined;
      try {
        return await runner.manager.transaction('READ COMMITTED', (manager) => this.within(manager, SYSTEM, work));
      } finally {
        await runner.query(`SELECT RELEASE_LOCK(${lock})`, [name]);
      }
    } finally {
      await runner.release();
    }
  }

  private inQueue<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(job);
    this.queue = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  private async withRetries<T>(writer: Writer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(writer, work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isLockConflict(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
      }
    }
  }

  private once<T>(writer: Writer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.database.writer.transaction((manager) => this.within(manager, writer, work));
  }

  private async within<T>(manager: EntityManager, writer: Writer, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = new Transaction(manager, writer, this.now(), this.database.engine);
    const result = await this.current.run(tx, () => work(tx));
    await tx.writeAudit();
    return result;
  }
}

/** MySQL 1213 (deadlock) and 1205 (lock wait timed out): the whole transaction may be run again. */
export function isLockConflict(error: unknown): boolean {
  const errno = error instanceof QueryFailedError ? (error.driverError as { errno?: number }).errno : undefined;
  return errno === 1213 || errno === 1205;
}
