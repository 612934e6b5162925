import { Injectable } from '@nestjs/common';
import { Actor, Day, Reporter } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { breathe } from './breathe';
import { ReportAccess } from './report-access';
import { LoadedFacts, ReportFactsReader } from './report-facts.reader';
import { ReportMoments } from './report-moment';

/** A unit's report, loaded and computed. */
export interface LoadedReport extends LoadedFacts {
  readonly reporter: Reporter;
  /** Whether the reader may open another unit's report. */
  readonly mayRead: (unitId: number) => boolean;
}

/** The way to every report: first the right to read it, then its facts, then the one engine. */
@Injectable()
export class LoadReport {
  constructor(
    private readonly access: ReportAccess,
    private readonly moments: ReportMoments,
    private readonly reader: ReportFactsReader,
  ) {}

  /** @throws Problem 404 when the actor may not read the unit's report, or the unit does not exist on the day. */
  async run(actor: Actor, unitId: number, query: { periodId?: number; day?: Day }): Promise<LoadedReport> {
    const mayRead = await this.access.expectReadable(actor, unitId);
    const moment = await this.moments.find(query);
    const loaded = await this.reader.load(unitId, moment);
    if (!loaded) throw Problem.notFound();
    await breathe();
    const reporter = new Reporter(loaded.facts);
    await breathe();
    return { ...loaded, reporter, mayRead };
  }
}
