import './text.nb';
export * from './idempotency-key.decorator';
export * from './once-only';
