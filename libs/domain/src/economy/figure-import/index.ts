export * from './cost-centre-directory';
export * from './figure-mapping';
export * from './import-problem';
export * from './interpret-figures';
export * from './propose-mapping';
