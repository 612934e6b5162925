export * from './organization';
export * from './spreadsheet';
export * from './agreement';
export * from './economy';
export * from './report';
export * from './access';
