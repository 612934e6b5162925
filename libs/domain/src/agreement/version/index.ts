export * from './agreement-content';
export * from './compare-contents';
export * from './content-difference';
