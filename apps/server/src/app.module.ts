import { DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Logger as SqlLogger } from 'typeorm';
import { AgreementModule } from '@kaskade/agreement';
import { EconomyModule } from '@kaskade/economy';
import { databaseAddress, PersistenceModule } from '@kaskade/persistence';
import { Clock, Configuration, PlatformModule, ProviderFetch } from '@kaskade/platform';
import { ReportingModule } from '@kaskade/reporting';
import { requestLog } from './request-log';

/** What is handed in from outside: settings, the clock, and for tests an ear on the SQL. */
export interface AppOptions {
  configuration: Configuration;
  clock: Clock;
  sqlLogger?: SqlLogger;
  /** How the sign-in provider is asked; tests trust their own certificate authority. */
  providerFetch?: ProviderFetch;
  /** Modules besides the product's: routes of a test's own. */
  modules?: DynamicModule[];
}

/** Composition only: every feature is a module of its own. */
@Module({})
export class AppModule {
  static register({ configuration, clock, sqlLogger, providerFetch, modules = [] }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: configuration.logLevel, ...requestLog } }),
        PersistenceModule.register(
          databaseAddress(configuration.databaseUrl, configuration.dataFolder, configuration.databaseTlsCa),
          () => clock.now(),
          sqlLogger,
        ),
        PlatformModule.register(configuration, clock, providerFetch),
        AgreementModule,
        EconomyModule,
        ReportingModule,
        ...modules,
      ],
    };
  }
}
