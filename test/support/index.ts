export * from './database';
export * from './statement-log';
