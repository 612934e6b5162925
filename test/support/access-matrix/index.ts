export * from './asker';
export * from './expected';
export * from './places';
export * from './routes';
export * from './leaks';
