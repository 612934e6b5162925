export * from './agreement-weight';
export * from './facts';
export * from './figures';
export * from './measure-standing';
export * from './measure-table';
export * from './report-tree';
export * from './roll-up';
export * from './open';
