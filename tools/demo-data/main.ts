import { DataSource } from 'typeorm';
import { Day } from '@kaskade/domain';
import { demoMunicipality } from './demo';
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
  await writeRows(dataSource, options.size === 'demo' ? demoMunicipality(options.today) : workload(options.size, options.today));
}
