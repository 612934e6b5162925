export * from './asked-agreements';
export * from './goal-content';
export * from './sent-change';
