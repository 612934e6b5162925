export * from './database';
export * from './statement-log';
export * from './app';
export * from './organization.builder';
export * from './tcp-gate';
export * from './agreement.builder';
export * from './economy.builder';
export * from './zip.builder';
