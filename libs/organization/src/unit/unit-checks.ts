import { Level, Transaction, Unit } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';

/** @throws Problem 400 that names `field` when there is no such unit. */
export async function expectUnit(tx: Transaction, unitId: number, field: string): Promise<void> {
  if (!(await tx.repository(Unit).existsBy({ id: unitId }))) throw Problem.invalid({ field, code: 'unit-unknown' });
}

/** @throws Problem 400 when there is no such level. */
export async function expectLevel(tx: Transaction, levelId: number): Promise<void> {
  if (!(await tx.repository(Level).existsBy({ id: levelId }))) throw Problem.invalid({ field: 'levelId', code: 'level-unknown' });
}
