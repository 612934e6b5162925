export * from './access-tree';
export * from './actor';
export * from './can';
export * from './relation';
