export * from './identity-provider';
export * from './make-identity-provider';
export * from './provider-fetch';
