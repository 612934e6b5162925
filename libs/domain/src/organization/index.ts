export * from './day';
export * from './tree';
