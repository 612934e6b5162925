export * from './database';
export * from './statement-log';
export * from './app';
