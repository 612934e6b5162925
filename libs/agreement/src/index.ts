export * from './agreement.module';
export * from './access/unit-path';
export * from './measure/save-measure.use-case';
export * from './measure/measure.reader';
