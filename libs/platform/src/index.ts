export * from './access';
export * from './clock/clock';
export * from './configuration/configuration';
export * from './platform.module';
export * from './problem';
export * from './setting/setting.reader';
export * from './sign-in/session.middleware';
export * from './spreadsheet';
