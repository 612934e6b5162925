import { Spreadsheet } from '../../spreadsheet';
import { Day } from '../day';
import { leadershipFaults } from '../leadership-rules';
import { ownershipFaults } from '../ownership-rules';
import { placementFaults, PlacementIndex } from '../placement-faults';
import { ImportFault, ImportSheet, importSheets, Steps } from './import-sheets';
import { MergeContext } from './merge-context';
import { mergeCostCentres, mergeLeaders } from './merge-leaders';
import { mergeLevels, mergePersons } from './merge-people';
import { mergeUnits } from './merge-units';
import { OrganizationPlan, OrganizationRows } from './organization-plan';
import { readImportSheets } from './read-import-sheets';
import { RowReader } from './row-reader';

/** What a sheet's rows would do; each row counts once. */
export interface SheetOutcome {
  readonly sheet: string;
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly wrong: number;
}

export interface OrganizationImport {
  readonly sheets: readonly SheetOutcome[];
  /** In the order of sheets and rows; the plan may be written only when there is none. */
  readonly faults: readonly ImportFault[];
  readonly plan: OrganizationPlan;
  readonly hiddenSheets: readonly string[];
  readonly unknownSheets: readonly string[];
}

/** What an import of the workbook would make of the stored organization, without a pause. @see planOrganizationImportInSteps */
export function planOrganizationImport(file: Spreadsheet, stored: OrganizationRows, today: Day): OrganizationImport {
  const steps = planOrganizationImportInSteps(file, stored, today);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * What an import of the workbook would make of the stored organization. All or nothing: the file, laid over what is stored, must be one
 * right organization on every day. Rows that the file lacks are left as they are.
 * @param today levels are held against each other from this day on, since they carry no dates.
 * @returns steps of a few milliseconds each, also for thousands of units; the last one answers.
 */
export function* planOrganizationImportInSteps(file: Spreadsheet, stored: OrganizationRows, today: Day): Steps<OrganizationImport> {
  const workbook = yield* readImportSheets(file);
  const context = new MergeContext(workbook, stored, today);
  yield;
  yield* mergeLevels(context);
  const unitOf = yield* mergeUnits(context);
  yield* mergePersons(context);
  yield* mergeLeaders(context);
  yield* mergeCostCentres(context);
  yield* reportRules(context, unitOf);
  const sheets: SheetOutcome[] = [];
  for (const sheet of importSheets) {
    sheets.push(yield* outcomeOf(context, sheet));
  }
  const faults = inReadingOrder(context.faults);
  yield;
  const plan = yield* planOf(context);
  return { sheets, faults, plan, hiddenSheets: workbook.hiddenSheets, unknownSheets: workbook.unknownSheets };
}

function* planOf({ levels, units, placements, persons, leaderships, costCentres, ownerships }: MergeContext): Steps<OrganizationPlan> {
  const ofUnits = { levels: levels.writes, units: units.writes, placements: placements.writes };
  yield;
  const ofLeaders = { persons: persons.writes, leaderships: leaderships.writes };
  yield;
  return { ...ofUnits, ...ofLeaders, costCentres: costCentres.writes, ownerships: ownerships.writes };
}

const PLACEMENT_FIELDS = {
  'ends-before-it-begins': 'validTo',
  'overlapping-placements': 'validFrom',
  'parent-not-there': 'parent',
  cycle: 'parent',
  'several-roots': 'parent',
  'level-not-below-parent': 'level',
} as const;

/** Holds the whole against the rules. A unit with a wrong row of its own is not known to be missing: what follows from that is not told. */
function* reportRules(context: MergeContext, unitOf: ReadonlyMap<RowReader, number>): Steps<void> {
  const unclear = new Set([...unitOf].flatMap(([reader, unitId]) => (context.isWrong(reader) ? [unitId] : [])));
  const unit = (id: number | null): string => (id === null ? '' : (context.units.get(id)?.name ?? ''));
  const person = (id: number | undefined): string => (id === undefined ? '' : (context.persons.get(id)?.name ?? ''));
  const ranks = new Map(context.levels.all.map(({ id, rank }) => [id, rank]));
  const placements = context.placements.all;
  const index = new PlacementIndex(placements);
  yield;

  for (const { code, placement, other, day } of placementFaults(
    placements,
    (id) => ranks.get(context.units.get(id)?.levelId ?? 0),
    context.today,
  )) {
    if (code === 'parent-not-there' && unclear.has(placement.parentUnitId ?? 0)) continue;
    const reader = context.origin('placements', placement.id) ?? (other ? context.origin('placements', other.id) : undefined);
    const about = placement.parentUnitId === null ? undefined : context.origin('units', placement.parentUnitId);
    const params = {
      unit: unit(placement.unitId),
      parent: unit(placement.parentUnitId),
      other: unit(other?.unitId ?? null),
      day: inWords(day),
    };
    report(context, reader, about ?? context.origin('units', placement.unitId), PLACEMENT_FIELDS[code], code, params);
  }
  yield;
  for (const { code, leadership, other, day } of leadershipFaults(context.leaderships.all, index)) {
    if (code === 'unit-absent' && unclear.has(leadership.unitId)) continue;
    const reader = context.origin('leaderships', leadership.id) ?? (other ? context.origin('leaderships', other.id) : undefined);
    const params = {
      unit: unit(leadership.unitId),
      person: person(leadership.personId),
      other: person(other?.personId),
      day: inWords(day),
    };
    report(
      context,
      reader,
      context.origin('units', leadership.unitId),
      code === 'acts-for-themselves' ? 'person' : 'validFrom',
      code,
      params,
    );
  }
  yield;
  for (const { code, ownership, other, day } of ownershipFaults(context.ownerships.all, index)) {
    if (code === 'unit-absent' && unclear.has(ownership.unitId)) continue;
    const reader = context.origin('ownerships', ownership.id) ?? (other ? context.origin('ownerships', other.id) : undefined);
    const centre = context.costCentres.get(ownership.costCentreId)?.code ?? '';
    const params = { unit: unit(ownership.unitId), other: unit(other?.unitId ?? null), costCentre: centre, day: inWords(day) };
    report(context, reader, context.origin('units', ownership.unitId), code === 'unit-absent' ? 'unit' : 'code', code, params);
  }
}

/** On the row that says it; else on the row about the unit that made it so; else on the sheet as a whole. */
function report(
  context: MergeContext,
  reader: RowReader | undefined,
  fallback: RowReader | undefined,
  field: string,
  code: string,
  params: Readonly<Record<string, string>>,
): void {
  if (reader) reader.fault(field, code, params);
  else if (fallback) fallback.fault('validTo', `${code}-elsewhere`, params);
  else
    context.faults.push({ sheet: 'Enheter', row: null, field, cell: null, found: '', code: `${code}-elsewhere`, params, suggestion: null });
}

/** `2026-05-17` → `17.05.2026`, as the sheet writes it. */
function inWords(day: Day): string {
  return day.split('-').reverse().join('.');
}

function* outcomeOf(context: MergeContext, sheet: ImportSheet): Steps<SheetOutcome> {
  const outcome = { sheet: sheet.name, rows: 0, new: 0, changed: 0, unchanged: 0, wrong: 0 };
  for (const reader of context.readers[sheet.key]) {
    yield;
    outcome.rows++;
    outcome[context.isWrong(reader) ? 'wrong' : stateOf(context, reader)]++;
  }
  return outcome;
}

/** New when any of what the row is about is new, else changed when any is. */
function stateOf(context: MergeContext, reader: RowReader): 'new' | 'changed' | 'unchanged' {
  const states = (context.subjects.get(reader) ?? []).map(({ kind, id }) => context[kind].stateOf(id));
  return states.includes('new') ? 'new' : states.includes('changed') ? 'changed' : 'unchanged';
}

function inReadingOrder(faults: readonly ImportFault[]): ImportFault[] {
  const position = ({ sheet }: ImportFault): number => importSheets.findIndex(({ name }) => name === sheet);
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => position(a) - position(b) || (a.row ?? 0) - (b.row ?? 0))
    .filter(({ sheet, row, field, code }) => {
      const fault = `${sheet} ${row} ${field} ${code}`;
      return !seen.has(fault) && seen.add(fault);
    });
}
