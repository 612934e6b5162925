import { Injectable } from '@nestjs/common';
import { Workbook, Worksheet } from 'exceljs';
import {
  activeWords,
  Actor,
  columnName,
  comparable,
  ImportSheet,
  importSheets,
  kindWords,
  lastDayOf,
  OrganizationRows,
  SheetKey,
} from '@kaskade/domain';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { loadOrganizationRows } from './organization-rows.reader';

type CellValue = string | number | Date | null;

/** Rows that dropdowns and date formats reach to. */
const ROWS_TO_FILL_IN = 5000;
const WIDTHS: Readonly<Record<string, number>> = { code: 14, rank: 10, validFrom: 14, validTo: 14, kind: 16, active: 10, fte: 10 };
const EXPLANATION = [
  'Fyll inn arkene fra venstre: nivåer, enheter, personer, ledere, ansvar.',
  'En enhet har én rad for hver plassering. Er den flyttet, har den flere rader med samme kode og hver sine datoer.',
  'Øverste enhet har tom celle i Enhet over. Et nivå kan hoppes over.',
  'Til og med er siste dag. Tom celle er uten slutt.',
  'Enheter skrives med kode, eller med navn når navnet bare finnes én gang. Personer med brukernavn eller navn på samme måte.',
  'Det som ikke står i filen, blir stående som det er.',
];

/** The workbook that the import reads: dropdowns where a cell refers to another sheet, locked headings, ids in a hidden column. */
@Injectable()
export class OrganizationTemplate {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @param filled with the organization as it stands, its history included: everybody's name and user name, so that it stands in the audit log. */
  async workbook(actor: Actor, filled: boolean): Promise<Buffer> {
    const rows = filled ? rowsOf(await loadOrganizationRows(this.database)) : undefined;
    if (filled) await this.unitOfWork.run(actor, (tx) => Promise.resolve(tx.audit('export', 'organization', null, null)));
    const workbook = new Workbook();
    for (const sheet of importSheets) await addSheet(workbook, sheet, rows?.[sheet.key] ?? []);
    const help = workbook.addWorksheet('Les meg');
    help.getColumn(1).width = 110;
    for (const line of EXPLANATION) help.addRow([line]);
    return Buffer.from(await workbook.xlsx.writeBuffer());
  }
}

async function addSheet(workbook: Workbook, { name, columns, key }: ImportSheet, rows: readonly CellValue[][]): Promise<void> {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' },
  });
  sheet.columns = columns.map(({ field, heading }) => ({
    header: heading,
    width: WIDTHS[field] ?? 34,
    hidden: field === 'id',
    style: { protection: { locked: false }, ...(isDay(field) ? { numFmt: 'dd.mm.yyyy' } : {}) },
  }));
  sheet.addRows(rows as CellValue[][]);
  const headings = sheet.getRow(1);
  headings.font = { bold: true };
  headings.eachCell((cell) => (cell.protection = { locked: true }));
  sheet.autoFilter = { from: 'A1', to: { row: 1, column: columns.length } };
  columns.forEach(({ field }, index) => addChoice(sheet, key, field, columnName(index)));
  await sheet.protect('', { formatColumns: true, formatRows: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true });
}

function isDay(field: string): boolean {
  return field === 'validFrom' || field === 'validTo';
}

/** A code may be written where the list shows names, so that the list suggests and the import decides. */
function addChoice(sheet: Worksheet, key: SheetKey, field: string, column: string): void {
  const list = choiceOf(key, field);
  if (list === undefined) return;
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, validation: object): void } };
  dataValidations.add(`${column}2:${column}${ROWS_TO_FILL_IN}`, {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Ikke i listen',
    error: 'Velg fra listen, eller skriv en kode som finnes.',
  });
}

function choiceOf(key: SheetKey, field: string): string | undefined {
  if (field === 'level') return `'Nivåer'!$C$2:$C$${ROWS_TO_FILL_IN}`;
  if (field === 'parent' || (field === 'unit' && key !== 'units')) return `'Enheter'!$C$2:$C$${ROWS_TO_FILL_IN}`;
  if (field === 'person') return `'Personer'!$B$2:$B$${ROWS_TO_FILL_IN}`;
  if (field === 'kind') return `"${Object.keys(kindWords).join(',')}"`;
  if (field === 'active') return `"${Object.keys(activeWords).join(',')}"`;
  return undefined;
}

/** The stored rows as the sheets write them: units by name where only one has it, else by code. */
function rowsOf(stored: OrganizationRows): Record<SheetKey, CellValue[][]> {
  const units = new Map(stored.units.map((unit) => [unit.id, unit]));
  const nameCount = new Map<string, number>();
  for (const { name } of stored.units) nameCount.set(comparable(name), (nameCount.get(comparable(name)) ?? 0) + 1);
  const idByCode = new Map(stored.units.map(({ id, code }) => [comparable(code), id]));
  const unitText = (id: number): string => {
    const { code, name } = units.get(id)!;
    const isTakenAsCode = (idByCode.get(comparable(name)) ?? id) !== id;
    return nameCount.get(comparable(name)) === 1 && !isTakenAsCode ? name : code;
  };
  const levelText = new Map(stored.levels.map(({ id, leaderTitle }) => [id, leaderTitle]));
  const userName = new Map(stored.persons.map((person) => [person.id, person.userName]));
  const centres = new Map(stored.costCentres.map((centre) => [centre.id, centre]));
  const owned = new Set(stored.ownerships.map(({ costCentreId }) => costCentreId));
  return {
    levels: stored.levels.map(({ id, rank, leaderTitle }) => [id, rank, leaderTitle]),
    units: stored.placements.map(({ id, unitId, parentUnitId, ...span }) => {
      const { code, name, levelId } = units.get(unitId)!;
      return [id, code, name, levelText.get(levelId) ?? '', parentUnitId === null ? null : unitText(parentUnitId), ...days(span)];
    }),
    persons: stored.persons.map((person) => [person.id, person.userName, person.name, person.title, person.active ? 'Ja' : 'Nei']),
    leaders: stored.leaderships.map(({ id, unitId, personId, kind, fteHundredths, ...span }) => [
      id,
      unitText(unitId),
      userName.get(personId) ?? '',
      kind === 'permanent' ? 'Fast' : 'Konstituert',
      ...days(span),
      fteHundredths === null ? null : fteHundredths / 100,
    ]),
    costCentres: [
      ...stored.ownerships.map(({ id, costCentreId, unitId, ...span }): CellValue[] => {
        const { code, name } = centres.get(costCentreId)!;
        return [id, code, name, unitText(unitId), ...days(span)];
      }),
      ...stored.costCentres.filter(({ id }) => !owned.has(id)).map(({ code, name }): CellValue[] => [null, code, name, null, null, null]),
    ],
  };
}

function days(span: { validFrom: string; validTo: string | null }): CellValue[] {
  const last = lastDayOf(span);
  return [new Date(`${span.validFrom}T00:00:00Z`), last === null ? null : new Date(`${last}T00:00:00Z`)];
}
