import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Figure, FigureImport, Forecast, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, isUniqueViolation, Problem, Upload } from '@kaskade/platform';
import { FigureImportResultDto } from './figure-import-answer.dto';
import { FigureImportRequestDto } from './figure-import.dto';
import { importResult, sameImport } from './figure-imports.reader';
import { mappingOf, prepareImport, PreparedImport, ReadFile, readFile } from './prepared-import';
import { loadCentreLeaders, slotsOf } from './stored-figures';

/** Far under the number of placeholders that either engine takes. */
const FIGURES_PER_STATEMENT = 10_000;

/** Takes a file in: all of it or nothing. The same again changes nothing; a corrected file replaces its own figures. */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, upload: Upload, request: FigureImportRequestDto): Promise<FigureImportResultDto> {
    const file = await readFile(upload, request);
    try {
      return await this.apply(actor, file);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      // Somebody took in the same, or the same cells, at the same moment: now it is there to be seen.
      return this.apply(actor, file);
    }
  }

  private apply(actor: Actor, file: ReadFile): Promise<FigureImportResultDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      const same = await sameImport(tx, file);
      if (same?.replacedById != null) throw Problem.wrongState('import-was-replaced', { params: { fileName: same.fileName } });
      if (same) return { outcome: 'unchanged', import: same };
      const prepared = await prepareImport(tx, this.clock.today(), file);
      if (prepared.blocking.length > 0) throw Problem.wrongState('import-blocked', { params: { count: prepared.blocking.length } });
      if (prepared.lacksRemovals) throw Problem.wrongState('removals-not-accepted', { params: { count: prepared.plan.figures.removed } });
      const importId = await this.write(tx, actor, prepared);
      return importResult(tx, 'imported', importId);
    });
  }

  private async write(tx: Transaction, actor: Actor, prepared: PreparedImport): Promise<number> {
    const { request, upload, contentHash, interpreted } = prepared;
    const importId = await tx.insert(FigureImport, {
      source: request.source,
      year: request.year,
      contentHash,
      fileName: upload.fileName,
      mapping: mappingOf(request),
      at: tx.now,
      personId: actor.personId,
      figureCount: interpreted.figures.length,
      replacedById: null,
    });
    await this.makeRoom(tx, importId, prepared);
    await tx.insertMany(
      Figure,
      interpreted.figures.map(({ row: _row, at: _at, ...figure }) => ({ ...figure, importId })),
    );
    await this.addForecasts(tx, actor, importId, prepared);
    return importId;
  }

  /** Removes what gives way, as the plan says. */
  private async makeRoom(tx: Transaction, importId: number, { request, interpreted, plan }: PreparedImport): Promise<void> {
    const slots = slotsOf(interpreted.figures);
    if (slots.length === 0) return;
    const ids = plan.givingWay.map(({ stored }) => stored.id);
    for (let start = 0; start < ids.length; start += FIGURES_PER_STATEMENT) {
      const some = ids.slice(start, start + FIGURES_PER_STATEMENT);
      await tx.query(`DELETE FROM figure WHERE id IN (${some.map(() => '?').join(', ')})`, some);
    }
    await tx.query(
      `UPDATE figure_import SET replacedById = ? WHERE source = ? AND id <> ? AND replacedById IS NULL AND figureCount > 0
          AND NOT EXISTS (SELECT 1 FROM figure WHERE figure.importId = figure_import.id)`,
      [importId, request.source, importId],
    );
    tx.audit('figures.replace', 'figure', null, { importId, source: request.source, slots });
  }

  /** The controller enters them, by name, on behalf of each centre's leader. */
  private async addForecasts(tx: Transaction, actor: Actor, importId: number, { plan, request }: PreparedImport): Promise<void> {
    if (plan.forecasts.added.length === 0) return;
    const day = this.clock.today();
    const leaders = await loadCentreLeaders(tx, day);
    await tx.insertMany(
      Forecast,
      plan.forecasts.added.map(({ costCentreId, year, amountOre }) => {
        const leaderId = leaders.get(costCentreId) ?? null;
        return {
          costCentreId,
          year,
          amountOre,
          comment: request.source,
          day,
          at: tx.now,
          personId: actor.personId,
          onBehalfOfId: leaderId === actor.personId ? null : leaderId,
          importId,
        };
      }),
    );
  }
}
