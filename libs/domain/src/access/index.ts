export * from './actor';
export * from './can';
export * from './relation';
