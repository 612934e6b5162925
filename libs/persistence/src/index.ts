export * from './audit';
export * from './data-source-options';
export * from './database';
export * from './database-away';
export * from './entities';
export * from './grants';
export * from './unit-of-work';
export * from './persistence.module';
