export * from './if-match.decorator';
export * from './problem';
export * from './problem.dto';
export * from './problem.filter';
export * from './problem-text';
export * from './stale';
export * from './validation.pipe';
export * from './validators';
