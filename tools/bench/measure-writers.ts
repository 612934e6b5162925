import { NestExpressApplication } from '@nestjs/platform-express';
import { MeasureReader, SaveMeasure } from '@kaskade/agreement';
import { Actor } from '@kaskade/domain';
import { ActorReader, Clock, readConfiguration } from '@kaskade/platform';
import { createApp } from '../../apps/server/src/create-app';
import { BenchServer } from './bench-server';
import { SentStatement, StatementEar } from './statement-ear';

type PlanInput = Parameters<SaveMeasure['run']>[3];
type SavedMeasure = Awaited<ReturnType<SaveMeasure['run']>>;

/** Somebody who saves a measure of their own again and again. */
export interface MeasureWriter {
  readonly measureId: number;
  /** Reads the measure as it now is, before the first save. */
  refresh(): Promise<void>;
  save(): Promise<void>;
  /** The statements that one save sends. */
  statements(): Promise<SentStatement[]>;
}

/** Leaders with a planned measure each. */
export function measuresToSave(server: BenchServer, count: number): Promise<{ id: number; personId: number }[]> {
  return server.database.query(
    `SELECT MIN(m.id) AS id, a.personId FROM measure m JOIN agreement a ON a.id = m.agreementId WHERE m.status = 'planned'
      GROUP BY a.personId ORDER BY a.personId LIMIT ${count}`,
  );
}

/** Saves over HTTP, as the screen does. */
export async function writerOverHttp(server: BenchServer, id: number, personId: number): Promise<MeasureWriter> {
  const leader = await server.as(personId);
  const path = `/api/measures/${id}`;
  const save = async (): Promise<void> => {
    measure = await leader.send<SavedMeasure>('PUT', path, measure.version, planOf(measure));
  };
  const refresh = async (): Promise<void> => {
    measure = await leader.getJson<SavedMeasure>(path);
  };
  let measure = await leader.getJson<SavedMeasure>(path);
  return { measureId: id, refresh, save, statements: () => leader.statementsOf(save) };
}

/** The use case of saving a measure in this process, on the server's database. */
export class UseCaseInProcess {
  private constructor(
    private readonly app: NestExpressApplication,
    private readonly ear: StatementEar,
  ) {}

  static async open({ environment }: BenchServer): Promise<UseCaseInProcess> {
    const ear = new StatementEar();
    const app = await createApp({ configuration: readConfiguration(environment), clock: new Clock(), sqlLogger: ear });
    return new UseCaseInProcess(await app.init(), ear);
  }

  /** Saves by calling the use case. */
  async writer(id: number, personId: number): Promise<MeasureWriter> {
    const useCase = this.app.get(SaveMeasure, { strict: false });
    const actor = (await this.app.get(ActorReader, { strict: false }).read(personId)) as Actor;
    const measures = this.app.get(MeasureReader, { strict: false });
    let measure: SavedMeasure = await measures.read(actor, id);
    const refresh = async (): Promise<void> => {
      measure = await measures.read(actor, id);
    };
    const save = async (): Promise<void> => {
      measure = await useCase.run(actor, id, measure.version, planOf(measure));
    };
    const statements = async (): Promise<SentStatement[]> => {
      this.ear.listen();
      await save();
      return this.ear.tell();
    };
    return { measureId: id, refresh, save, statements };
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

function planOf(measure: SavedMeasure): PlanInput {
  const { description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, version } = measure;
  const plan = { description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, milestones: [] };
  return { ...plan, title: `Tiltak lagret ${version} ganger` };
}
