import { Injectable } from '@nestjs/common';
import { Actor, ImportFault, OrganizationImport, OrganizationPlan, planOrganizationImportInSteps } from '@kaskade/domain';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { Clock, Locale, orTaken, problemText, readSpreadsheet, Upload } from '@kaskade/platform';
import { inTurn } from '../change/organization-rows';
import { OrganizationImportResultDto, WrongCellDto } from './organization-import.dto';
import { UnitChanges } from '../unit/unit-changes';
import { inTurns } from './in-turns';
import { loadOrganizationRows } from './organization-rows.reader';
import { writePlan } from './write-plan';

/** So many wrong cells are told at once. */
const MOST_TOLD = 1000;

/** The whole organization from one workbook: dry run and import are the same up to the writing, and nothing is kept between them. */
@Injectable()
export class ImportOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly changes: UnitChanges,
  ) {}

  /** Says what the file would do and what is wrong in it; writes nothing. */
  async dryRun({ bytes, fileName }: Upload, locale: Locale): Promise<OrganizationImportResultDto> {
    const file = await readSpreadsheet(bytes, fileName);
    const result = await inTurns(planOrganizationImportInSteps(file, await loadOrganizationRows(this.database), this.clock.today()));
    return answer(fileName, result, locale, false);
  }

  /** Writes the whole file, or nothing when a cell is wrong. */
  async apply(actor: Actor, { bytes, fileName }: Upload, locale: Locale): Promise<OrganizationImportResultDto> {
    const file = await readSpreadsheet(bytes, fileName);
    const write = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const result = await inTurns(planOrganizationImportInSteps(file, await loadOrganizationRows(tx), this.clock.today()));
      if (result.faults.length > 0) return answer(fileName, result, locale, false);
      await writePlan(tx, result.plan);
      await this.changes.announce(tx, changedUnits(result.plan));
      tx.audit('import-organization', 'unit', null, { fileName, sheets: result.sheets });
      return answer(fileName, result, locale, true);
    });
    // MariaDB holds å and a for the same letter in a key: what only it finds to be the same is told when it is written.
    return orTaken('file', 'import-key-taken', write);
  }
}

/** Stored units whose place is given an end, since they close or move, and those whose leaders change. */
function changedUnits({ placements, leaderships }: OrganizationPlan): number[] {
  const ending = placements.changed.filter((row) => row.validTo !== null);
  const ids = [...ending, ...leaderships.added, ...leaderships.changed].map((row) => row.unitId);
  return [...new Set(ids)].filter((unitId) => unitId > 0);
}

function answer(
  fileName: string,
  { sheets, faults, hiddenSheets, unknownSheets }: OrganizationImport,
  locale: Locale,
  applied: boolean,
): OrganizationImportResultDto {
  return {
    fileName,
    applied,
    mayBeApplied: faults.length === 0,
    sheets: [...sheets],
    wrongCells: faults.slice(0, MOST_TOLD).map((fault) => inWords(fault, locale)),
    wrongCellCount: faults.length,
    hiddenSheets: [...hiddenSheets],
    unknownSheets: [...unknownSheets],
  };
}

function inWords({ sheet, row, cell, found, code, params, suggestion }: ImportFault, locale: Locale): WrongCellDto {
  const say = (key: string): string => problemText(locale, key, { ...params, suggestion: suggestion ?? '' });
  const remedy = say(`import.${code}.remedy`);
  return {
    sheet,
    row,
    cell,
    found,
    code,
    message: say(`import.${code}`),
    remedy: suggestion === null || code === 'heading-missing' ? remedy : `${remedy} ${say('import.did-you-mean')}`,
    suggestion,
  };
}
