/**
 * A row of the sheet Data by the names in its heading. Which cells are set follows from its `Type`.
 * @typedef {{
 *   Type: string; Id: number; 'Enhet-id': number; 'Overordnet-id': number | null; 'Mål-id': number | null; 'Område-id': number;
 *   'Støtter mål-id': number | null; Navn: string; Tilstand: string; Underveis: string | null; 'Gjelder for': string; 'Valgte enheter': string | null;
 *   Fra: string | null; Til: string | null; Vekt: number; Utført: number | null; Av: number; Lys: string | null; Frist: string | null;
 *   'Sist meldt': string | null; 'Vedtatt øre': number | null; 'Regulert øre': number | null; 'Budsjett hittil øre': number | null;
 *   'Regnskap hittil øre': number | null; 'Prognose øre': number | null;
 * }} Fact
 * @typedef {Fact & { chosen: number[] }} Goal
 */

/**
 * The sheet Data as plain facts.
 * @param {import('./read-xlsx.mjs').Cell[][]} rows
 */
export function factsOf(rows) {
  const headingAt = rows.findIndex((row) => row[0] === 'Type');
  const heading = rows[headingAt] ?? [];
  const all = rows
    .slice(headingAt + 1)
    .map((row) => /** @type {Fact} */ (/** @type {unknown} */ (Object.fromEntries(heading.map((name, at) => [name, row[at] ?? null])))));
  /** @param {string[]} types */
  const of = (...types) => all.filter((row) => types.includes(row.Type));
  const [report] = of('rapport');
  if (!report?.Fra) throw new Error('Data begins with no row of the report itself');
  const places = of('enhet over', 'enhet', 'bare penger');
  /** @type {Map<number, number[]>} */
  const childrenOf = new Map(places.map((place) => [place.Id, []]));
  for (const { Id, 'Overordnet-id': above } of places) if (above !== null) childrenOf.get(above)?.push(Id);
  /** @param {Fact} goal @returns {Goal} */
  const withChosen = (goal) => ({ ...goal, chosen: (goal['Valgte enheter'] ?? '').split(' ').filter(Boolean).map(Number) });
  return {
    day: report.Fra,
    unitId: report['Enhet-id'],
    columns: heading.length,
    flatRows: rows.slice(headingAt + 1),
    places: new Map(places.map((place) => [place.Id, place])),
    childrenOf,
    goals: new Map(of('mål').map((goal) => [goal.Id, withChosen(goal)])),
    answers: of('svar'),
    measures: of('tiltak'),
    costCentres: of('ansvar'),
    rounds: of('runde'),
    unansweredChanges: of('ubesvart endring'),
  };
}
