import { moneyRules } from './money-rules.mjs';
import { add, groupBy, remember } from './sums.mjs';

/**
 * The rules of the roll-up, read from the text and written down as plainly as can be: every figure is worked out for each unit by
 * itself, and summed over the units below.
 * @typedef {import('./facts.mjs').Fact} Fact
 * @typedef {import('./facts.mjs').Goal} Goal
 * @typedef {Record<string, number>} Sums
 * @param {ReturnType<typeof import('./facts.mjs').factsOf>} facts
 */
export function rules(facts) {
  const { day, places, childrenOf, goals, measures, answers } = facts;
  const parent = (/** @type {number} */ id) => places.get(id)?.['Overordnet-id'] ?? null;
  /** @type {(id: number) => Fact} */
  const place = (id) => {
    const found = places.get(id);
    if (!found) throw new Error(`Data has no unit ${id}`);
    return found;
  };
  /** @type {(id: number, top: number) => boolean} */
  const isBelow = (id, top) => {
    const above = parent(id);
    return above !== null && (above === top || isBelow(above, top));
  };
  const isUnit = (/** @type {number} */ id) => places.has(id) && place(id).Type !== 'bare penger';
  const isVacant = (/** @type {number} */ id) => place(id).Tilstand === 'vacant';
  /** @type {(id: number) => number[]} */
  const subtree = (id) => [id, ...(childrenOf.get(id) ?? []).flatMap(subtree)];
  const unitsOf = (/** @type {number} */ id) => subtree(id).filter((unit) => place(unit).Type === 'enhet');
  const weightOf = (/** @type {number} */ id) => Math.max(0, place(id).Vekt ?? 0);

  const isWithdrawn = (/** @type {Goal} */ goal) => goal.Til !== null && goal.Til <= day;
  const isShared = (/** @type {Goal} */ goal) => goal.Fra !== null && goal.Fra <= day && !isWithdrawn(goal);
  const reaches = (/** @type {Goal} */ goal, /** @type {number} */ id) => {
    const owner = goal['Enhet-id'];
    if (!isShared(goal) || !isUnit(id) || !isUnit(owner) || !isBelow(id, owner)) return false;
    if (goal['Gjelder for'] === 'all') return true;
    if (goal['Gjelder for'] === 'direct') return parent(id) === owner;
    return goal['Gjelder for'] === 'units' && goal.chosen.some((chosen) => isUnit(chosen) && (chosen === id || isBelow(id, chosen)));
  };
  const has = (/** @type {Goal} */ goal, /** @type {number} */ id) =>
    reaches(goal, id) || (goal['Enhet-id'] === id && !isWithdrawn(goal) && isUnit(id));
  /** The goal and every goal that supports it, over goals that are not withdrawn. */
  const partsOf = (/** @type {Goal} */ goal) => {
    const parts = new Set([goal.Id]);
    for (let size = 0; size !== parts.size;) {
      size = parts.size;
      for (const other of goals.values()) {
        const supported = goals.get(other['Støtter mål-id'] ?? 0);
        if (supported && parts.has(supported.Id) && !isWithdrawn(other) && !isWithdrawn(supported)) parts.add(other.Id);
      }
    }
    return parts;
  };
  const partsById = new Map([...goals.values()].map((goal) => [goal.Id, partsOf(goal)]));

  const counts = (/** @type {Fact} */ measure) => {
    const goal = goals.get(measure['Mål-id'] ?? 0);
    return measure['Mål-id'] === null || (goal !== undefined && has(goal, measure['Enhet-id']));
  };
  const counting = measures.filter((measure) => isUnit(measure['Enhet-id']) && counts(measure));
  const measuresAt = groupBy(counting, (measure) => measure['Enhet-id']);
  const answersAt = groupBy(answers, (answer) => answer['Enhet-id']);
  const isLive = (/** @type {Fact} */ measure) => measure.Tilstand !== 'cancelled';
  const openedOn =
    facts.rounds
      .filter((round) => (round.Frist ?? '') < day)
      .map((round) => round.Fra ?? '')
      .sort()
      .at(-1) ?? '';
  const lightOf = (/** @type {Fact} */ measure) => {
    if (measure.Lys === null) return 'notReported';
    return measure.Tilstand !== 'done' && (measure['Sist meldt'] ?? '') < openedOn ? 'outdated' : measure.Lys;
  };

  /** Hundredths of a per cent, halves up, exactly. */
  const meanOf = (/** @type {Fact[]} */ rows) => {
    /** @type {(measure: Fact) => [done: bigint, wanted: bigint, weight: bigint][]} */
    const fractionOf = (measure) => {
      const weight = BigInt(measure.Vekt);
      if (measure.Tilstand === 'done') return [[1n, 1n, weight]];
      return measure.Utført === null ? [] : [[BigInt(Math.min(measure.Utført, measure.Av)), BigInt(measure.Av), weight]];
    };
    const fractions = rows.filter(isLive).flatMap(fractionOf);
    if (fractions.length === 0) return null;
    const common = fractions.reduce((product, [, wanted]) => product * wanted, 1n);
    const sum = fractions.reduce((total, [done, wanted, weight]) => total + (done * weight * common) / wanted, 0n);
    const whole = common * fractions.reduce((total, [, , weight]) => total + weight, 0n);
    return Number((20_000n * sum + whole) / (2n * whole));
  };
  const progressAt = (/** @type {number} */ id, /** @type {Fact[]} */ rows) => {
    const mean = meanOf(rows);
    const weight = mean === null ? 0 : weightOf(id);
    return { 'Framdrift × vekt (0,01 %)': weight * (mean ?? 0), Avtalevekt: weight };
  };
  const countsOf = (/** @type {Fact[]} */ rows) => {
    const live = rows.filter(isLive);
    const lit = (/** @type {string} */ light) => live.filter((measure) => lightOf(measure) === light).length;
    return {
      Tiltak: live.length,
      Ferdig: live.filter((measure) => measure.Tilstand === 'done').length,
      'Over frist': live.filter((measure) => measure.Tilstand !== 'done' && measure.Frist !== null && measure.Frist < day).length,
      'I rute': lit('green'),
      Usikkert: lit('yellow'),
      'Ikke i rute': lit('red'),
      Utdatert: lit('outdated'),
      'Ikke meldt': lit('notReported'),
    };
  };

  /** answered, notRelevant or null: by the goal's own answers, else by those to its area. */
  /** @type {(id: number, matches: (row: Fact) => boolean) => string | null} */
  const saidTo = (id, matches) => {
    if ((measuresAt.get(id) ?? []).some((measure) => matches(measure) && isLive(measure))) return 'answered';
    const said = (answersAt.get(id) ?? []).filter(matches).map((answer) => answer.Tilstand);
    return said.includes('answered') ? 'answered' : (said[0] ?? null);
  };
  const answerTo = (/** @type {Goal} */ goal, /** @type {number} */ id) =>
    saidTo(id, (row) => row['Mål-id'] === goal.Id) ?? saidTo(id, (row) => row['Mål-id'] === null && row['Område-id'] === goal['Område-id']);
  const coverageAt = (/** @type {Goal} */ goal, /** @type {number} */ id) => {
    const none = { 'Svar forventet': 0, Svart: 0, 'Ikke aktuelt': 0, 'Uten leder': 0 };
    if (!reaches(goal, id)) return none;
    if (isVacant(id)) return { ...none, 'Uten leder': 1 };
    const isAnswered = [...goals.values()].some(
      (part) => partsById.get(goal.Id)?.has(part.Id) && has(part, id) && answerTo(part, id) === 'answered',
    );
    const isNotRelevant = !isAnswered && answerTo(goal, id) === 'notRelevant';
    return { ...none, 'Svar forventet': 1, Svart: isAnswered || isNotRelevant ? 1 : 0, 'Ikke aktuelt': isNotRelevant ? 1 : 0 };
  };

  const goalAt = remember((goalId, id) => {
    const goal = goals.get(goalId);
    if (!goal) throw new Error(`Data has no goal ${goalId}`);
    const isInRange = id === goal['Enhet-id'] || isBelow(id, goal['Enhet-id']);
    const parts = partsById.get(goalId) ?? new Set();
    const rows = isInRange ? (measuresAt.get(id) ?? []).filter((measure) => parts.has(measure['Mål-id'] ?? 0)) : [];
    return { ...coverageAt(goal, id), ...countsOf(rows), ...progressAt(id, rows) };
  });
  const unitAt = remember((id) => {
    const standing = place(id).Tilstand;
    const rows = measuresAt.get(id) ?? [];
    const { 'Uten leder': _vacant, ...coverage } = [...goals.values()]
      .map((goal) => coverageAt(goal, id))
      .reduce(add, coverageAt(NO_GOAL, id));
    return {
      Ledere: standing === 'vacant' ? 0 : 1,
      'Avtaler gjeldende': Number(standing === 'active'),
      Utkast: Number(standing === 'draft'),
      Forsinket: Number(standing === 'late'),
      Mangler: Number(standing === 'missing'),
      Ledig: Number(standing === 'vacant'),
      'Til godkjenning': Number(place(id).Underveis === 'proposed'),
      'Signert av én': Number(place(id).Underveis === 'signed'),
      'Ubesvart endring': Number(facts.unansweredChanges.some((change) => change['Enhet-id'] === id)),
      ...coverage,
      Avbrutt: rows.filter((measure) => !isLive(measure)).length,
      ...countsOf(rows),
      ...progressAt(id, rows),
    };
  });
  const withMean = (/** @type {Sums} */ sums) => {
    const { 'Framdrift × vekt (0,01 %)': sum = 0, Avtalevekt: weight = 0 } = sums;
    const mean = weight === 0 ? '–' : Math.floor((2 * sum + weight) / (2 * weight)) / 10_000;
    return { ...sums, Framdrift: mean };
  };

  const { moneyOf, centresAt } = moneyRules(facts);
  const total = (/** @type {number[]} */ ids, /** @type {(id: number) => Sums} */ at) => ids.map((id) => at(id)).reduce(add);
  return {
    summary: (/** @type {number} */ id, /** @type {boolean} */ isOwn) => withMean(isOwn ? unitAt(id) : total(unitsOf(id), unitAt)),
    goal: (/** @type {number} */ goalId, /** @type {number} */ id, /** @type {boolean} */ isOwn) =>
      withMean(isOwn ? goalAt(goalId, id) : total(unitsOf(id), (unit) => goalAt(goalId, unit))),
    pairs: () =>
      [...goals.values()].flatMap((goal) =>
        unitsOf(facts.unitId)
          .filter((id) => reaches(goal, id))
          .map((unitId) => ({ goalId: goal.Id, unitId })),
      ),
    money: (/** @type {number} */ id) => moneyOf(subtree(id).flatMap((below) => centresAt.get(below) ?? [])),
    costCentre: (/** @type {number} */ centreId) => moneyOf(facts.costCentres.filter((centre) => centre.Id === centreId)),
    /** The top row of every sheet, to be held against what the API answers. */
    figures: () => ({
      summary: withMean(total(unitsOf(facts.unitId), unitAt)),
      goals: Object.fromEntries(
        [...goals.keys()].map((goalId) => [goalId, withMean(total(unitsOf(facts.unitId), (unit) => goalAt(goalId, unit)))]),
      ),
      money: moneyOf(subtree(facts.unitId).flatMap((below) => centresAt.get(below) ?? [])),
    }),
  };
}

/** A goal that concerns nobody: where a sum over goals begins. @type {Goal} */
const NO_GOAL = {
  ...{
    Type: 'mål',
    Id: 0,
    'Enhet-id': 0,
    'Overordnet-id': null,
    'Mål-id': null,
    'Område-id': 0,
    'Støtter mål-id': null,
    Navn: '',
    Tilstand: '',
    Underveis: null,
  },
  ...{ 'Gjelder for': 'none', 'Valgte enheter': null, Fra: null, Til: null, Vekt: 0, Utført: null, Av: 0, Lys: null, Frist: null },
  ...{
    'Sist meldt': null,
    'Vedtatt øre': null,
    'Regulert øre': null,
    'Budsjett hittil øre': null,
    'Regnskap hittil øre': null,
    'Prognose øre': null,
  },
  chosen: [],
};
