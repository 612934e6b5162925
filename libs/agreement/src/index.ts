export * from './agreement.module';
export * from './access/unit-path';
