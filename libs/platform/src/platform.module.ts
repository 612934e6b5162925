import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AuditSealer, Database, UnitOfWork } from '@kaskade/persistence';
import { ActorGuard, ActorReader, PolicyCheck } from './access';
import { AuditSealing, Denials } from './audit';
import { Clock } from './clock/clock';
import { Configuration } from './configuration/configuration';
import { Draining } from './health/draining';
import { HealthController } from './health/health.controller';
import { ProblemFilter, validationPipe } from './problem';
import { RateLimiter, RateLimitGuard } from './rate-limit';
import { SettingReader } from './setting/setting.reader';
import { AccountSignIn } from './sign-in/account-sign-in.use-case';
import { ChangeMe } from './sign-in/change-me.use-case';
import { DemoSignIn } from './sign-in/demo-sign-in.use-case';
import { IdentityProvider, makeIdentityProvider, ProviderFetch, providerSettings } from './sign-in/identity-provider';
import { PersonReader } from './sign-in/person.reader';
import { RecognizePerson } from './sign-in/recognize-person';
import { SignInController } from './sign-in/sign-in.controller';
import { SignOut } from './sign-in/sign-out.use-case';

/** What every feature stands on: settings, clock, who is asking, and how errors are said. */
@Global()
@Module({})
export class PlatformModule {
  static register(configuration: Configuration, clock: Clock, providerFetch: ProviderFetch = fetch): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [SignInController, HealthController],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useValue: clock },
        { provide: APP_GUARD, useClass: ActorGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ActorReader,
        PolicyCheck,
        SettingReader,
        RateLimiter,
        Draining,
        Denials,
        AuditSealing,
        {
          provide: AuditSealer,
          useFactory: (database: Database, unitOfWork: UnitOfWork) => new AuditSealer(database, unitOfWork),
          inject: [Database, UnitOfWork],
        },
        PersonReader,
        {
          provide: IdentityProvider,
          useFactory: () => makeIdentityProvider(configuration.signIn, providerSettings(configuration), () => clock.now(), providerFetch),
        },
        RecognizePerson,
        AccountSignIn,
        DemoSignIn,
        SignOut,
        ChangeMe,
      ],
      exports: [Configuration, Clock, ActorReader, SettingReader],
    };
  }
}
