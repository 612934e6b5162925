export * from './closed-month';
export * from './deviation';
export * from './figure';
export * from './figure-import';
export * from './forecast-sum';
export * from './format-amount';
export * from './light-bands';
export * from './money';
