import { DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, Logger } from 'typeorm';
import { DatabaseAddress, dataSourceOptions } from './data-source-options';
import { Database } from './database';
import { UnitOfWork } from './unit-of-work';

const READER = 'reader';

/** Opens the database once for the whole application and hands out `Database` (reads) and `UnitOfWork` (writes); nothing else writes. */
@Global()
@Module({})
export class PersistenceModule {
  static register(address: DatabaseAddress, now: () => Date, logger?: Logger): DynamicModule {
    const options = () => dataSourceOptions(address, logger);
    return {
      module: PersistenceModule,
      imports: [
        TypeOrmModule.forRootAsync({ useFactory: options }),
        TypeOrmModule.forRootAsync({ name: READER, useFactory: () => ({ ...options(), name: READER }) }),
      ],
      providers: [
        {
          provide: Database,
          useFactory: (writer: DataSource, reader: DataSource) =>
            new Database(writer, reader, address.kind === 'sqlite' ? 'sqlite' : 'mysql'),
          inject: [getDataSourceToken(), getDataSourceToken(READER)],
        },
        { provide: UnitOfWork, useFactory: (database: Database) => new UnitOfWork(database, now), inject: [Database] },
      ],
      exports: [Database, UnitOfWork],
    };
  }
}
