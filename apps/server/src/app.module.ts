import { DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Logger as SqlLogger } from 'typeorm';
import { AgreementModule } from '@kaskade/agreement';
import { EconomyModule } from '@kaskade/economy';
import { databaseAddress, PersistenceModule } from '@kaskade/persistence';
import { Clock, Configuration, PlatformModule } from '@kaskade/platform';
import { ReportingModule } from '@kaskade/reporting';

/** What is handed in from outside: settings, the clock, and for tests an ear on the SQL. */
export interface AppOptions {
  configuration: Configuration;
  clock: Clock;
  sqlLogger?: SqlLogger;
}

/** Composition only: every feature is a module of its own. */
@Module({})
export class AppModule {
  static register({ configuration, clock, sqlLogger }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: { level: configuration.logLevel, redact: ['req.headers.cookie', 'res.headers["set-cookie"]'], quietReqLogger: true },
        }),
        PersistenceModule.register(databaseAddress(configuration.databaseUrl, configuration.dataFolder), () => clock.now(), sqlLogger),
        PlatformModule.register(configuration, clock),
        AgreementModule,
        EconomyModule,
        ReportingModule,
      ],
    };
  }
}
