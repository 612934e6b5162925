export * from './agreement.module';
export * from './access/unit-path';
export * from './measure/save-measure.use-case';
export * from './measure/measure.reader';
export * from './goal-change/goal-change.row';
export { asInstant } from './access/sql';
export * from './agreement/agreement-list.reader';
export { AgreementStandingsDto } from './agreement/agreement.dto';
