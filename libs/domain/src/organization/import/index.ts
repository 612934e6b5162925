export * from './import-sheets';
export * from './organization-plan';
export * from './import-organization';
