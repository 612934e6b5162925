export * from './organization.module';
export * from './tree/organization-tree.reader';
export * from './unit/unit-changes';
