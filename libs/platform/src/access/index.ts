export * from './actor.guard';
export * from './actor.reader';
export * from './cross-site.middleware';
export * from './policy.decorator';
export * from './policy-check';
