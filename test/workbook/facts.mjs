/**
 * The sheet Data as plain facts, by the names in its heading.
 * @param {(string | number | null)[][]} rows
 */
export function factsOf(rows) {
  const headingAt = rows.findIndex((row) => row[0] === 'Type');
  const heading = rows[headingAt];
  const all = rows.slice(headingAt + 1).map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at] ?? null])));
  const of = (...types) => all.filter((row) => types.includes(row.Type));
  const report = of('rapport')[0];
  const places = of('enhet over', 'enhet', 'bare penger');
  const childrenOf = new Map(places.map((place) => [place.Id, []]));
  for (const place of places) childrenOf.get(place['Overordnet-id'])?.push(place.Id);
  return {
    day: report.Fra,
    unitId: report['Enhet-id'],
    columns: heading.length,
    flatRows: rows.slice(headingAt + 1),
    places: new Map(places.map((place) => [place.Id, place])),
    childrenOf,
    goals: new Map(of('mål').map((goal) => [goal.Id, { ...goal, chosen: String(goal['Valgte enheter'] ?? '').split(' ').filter(Boolean).map(Number) }])),
    answers: of('svar'),
    measures: of('tiltak'),
    costCentres: of('ansvar'),
    rounds: of('runde'),
  };
}
