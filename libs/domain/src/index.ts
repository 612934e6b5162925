export * from './organization';
export * from './agreement';
export * from './economy';
export * from './report';
export * from './access';
