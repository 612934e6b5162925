/**
 * The columns of the sheet Data. Every row is a fact of the kind that `Type` names; cells that a kind does not use are empty. Names are
 * for people; whoever computes reads by them.
 */
export const DATA_COLUMNS = [
  'Type',
  'Id',
  'Enhet-id',
  'Overordnet-id',
  'Mål-id',
  'Område-id',
  'Støtter mål-id',
  'Navn',
  'Tilstand',
  'Underveis',
  'Gjelder for',
  'Valgte enheter',
  'Fra',
  'Til',
  'Vekt',
  'Utført',
  'Av',
  'Lys',
  'Frist',
  'Sist meldt',
  'Vedtatt øre',
  'Regulert øre',
  'Budsjett hittil øre',
  'Regnskap hittil øre',
  'Prognose øre',
] as const;

export type DataColumn = (typeof DATA_COLUMNS)[number];
export type DataCell = string | number | null;
export type DataRow = readonly DataCell[];

/**
 * What a row is: the report itself (day and unit) · a unit above the report's, one in it, one that is closed or stands for nobody (money
 * only) · a goal · an answer · a measure · a cost centre · a round · a change
 * of a goal that a unit's agreement has not answered.
 */
export const DATA_TYPES = {
  report: 'rapport',
  above: 'enhet over',
  unit: 'enhet',
  moneyOnly: 'bare penger',
  goal: 'mål',
  answer: 'svar',
  measure: 'tiltak',
  costCentre: 'ansvar',
  round: 'runde',
  unansweredChange: 'ubesvart endring',
} as const;

/** A row from the cells that are set. */
export function dataRow(cells: Partial<Record<DataColumn, DataCell>>): DataRow {
  return DATA_COLUMNS.map((column) => cells[column] ?? null);
}
