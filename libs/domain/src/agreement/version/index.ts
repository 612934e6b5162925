export * from './agreement-content';
export * from './compare-contents';
