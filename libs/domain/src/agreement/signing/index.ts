export * from './conversation-rules';
export * from './fixed-talks';
export * from './signing-rules';
export * from './slips';
