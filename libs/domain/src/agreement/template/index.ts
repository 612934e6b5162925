export * from './check-template';
export * from './placeholders';
export * from './render-template';
export * from './template-content';
