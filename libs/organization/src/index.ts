export * from './organization.module';
export * from './tree/organization-tree.reader';
