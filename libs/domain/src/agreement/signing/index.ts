export * from './signing-rules';
export * from './slips';
