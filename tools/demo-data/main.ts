import { DataSource } from 'typeorm';
import { Day } from '@kaskade/domain';
import { demoMunicipality } from './demo';
import { signAgreements } from './sign-agreements';
import { signPlainly } from './sign-plainly';
import { workload, WorkloadSize } from './workload';
import { writeRows } from './write';

export { demoMunicipality } from './demo';
export { workload, WORKLOAD_LEVELS } from './workload';
export type { WorkloadSize } from './workload';

/**
 * Fills a migrated, empty database: `demo` is the municipality that a newcomer meets, `S` and `M` are sizes to measure with.
 * Everything follows from the seed and the day.
 */
export async function seedDemo(dataSource: DataSource, options: { size: 'demo' | WorkloadSize; today: Day }): Promise<void> {
  const { size, today } = options;
  const rows = size === 'demo' ? demoMunicipality(today) : workload(size, today);
  await dataSource.transaction(async (manager) => {
    await writeRows(manager, rows);
    await (size === 'demo' ? signAgreements(manager, rows, today) : signPlainly(manager, rows));
  });
}
