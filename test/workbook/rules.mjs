/**
 * The rules of the roll-up, read from the text and written down as plainly as can be: every figure is worked out for each unit by
 * itself, and summed over the units below.
 * @param {ReturnType<typeof import('./facts.mjs').factsOf>} facts
 */
export function rules(facts) {
  const { day, places, childrenOf, goals, measures, answers } = facts;
  const parent = (id) => places.get(id)?.['Overordnet-id'] ?? null;
  const isBelow = (id, top) => parent(id) !== null && (parent(id) === top || isBelow(parent(id), top));
  const isUnit = (id) => places.has(id) && places.get(id).Type !== 'bare penger';
  const isVacant = (id) => places.get(id).Tilstand === 'vacant';
  const subtree = (id) => [id, ...(childrenOf.get(id) ?? []).flatMap(subtree)];
  const unitsOf = (id) => subtree(id).filter((unit) => places.get(unit).Type === 'enhet');
  const weightOf = (id) => Math.max(0, places.get(id).Vekt ?? 0);

  const isWithdrawn = (goal) => goal.Til !== null && goal.Til <= day;
  const isShared = (goal) => goal.Fra !== null && goal.Fra <= day && !isWithdrawn(goal);
  const reaches = (goal, id) => {
    const owner = goal['Enhet-id'];
    if (!isShared(goal) || !isUnit(id) || !isUnit(owner) || !isBelow(id, owner)) return false;
    if (goal['Gjelder for'] === 'all') return true;
    if (goal['Gjelder for'] === 'direct') return parent(id) === owner;
    return goal['Gjelder for'] === 'units' && goal.chosen.some((chosen) => isUnit(chosen) && (chosen === id || isBelow(id, chosen)));
  };
  const has = (goal, id) => reaches(goal, id) || (goal['Enhet-id'] === id && !isWithdrawn(goal) && isUnit(id));
  /** The goal and every goal that supports it, over goals that are not withdrawn. */
  const partsOf = (goal) => {
    const parts = new Set([goal.Id]);
    for (let size = 0; size !== parts.size; ) {
      size = parts.size;
      for (const other of goals.values()) {
        const supported = goals.get(other['Støtter mål-id']);
        if (supported && parts.has(supported.Id) && !isWithdrawn(other) && !isWithdrawn(supported)) parts.add(other.Id);
      }
    }
    return parts;
  };
  const partsById = new Map([...goals.values()].map((goal) => [goal.Id, partsOf(goal)]));

  const counts = (measure) => measure['Mål-id'] === null || (goals.has(measure['Mål-id']) && has(goals.get(measure['Mål-id']), measure['Enhet-id']));
  const counting = measures.filter((measure) => isUnit(measure['Enhet-id']) && counts(measure));
  const measuresAt = groupBy(counting, (measure) => measure['Enhet-id']);
  const answersAt = groupBy(answers, (answer) => answer['Enhet-id']);
  const isLive = (measure) => measure.Tilstand !== 'cancelled';
  const openedOn = facts.rounds.filter((round) => round.Frist < day).map((round) => round.Fra).sort().at(-1) ?? '';
  const lightOf = (measure) => {
    if (measure.Lys === null) return 'notReported';
    return measure.Tilstand !== 'done' && (measure['Sist meldt'] ?? '') < openedOn ? 'outdated' : measure.Lys;
  };

  /** Hundredths of a per cent, halves up, exactly. */
  const meanOf = (rows) => {
    const fractions = rows.filter(isLive).flatMap((measure) => {
      const weight = BigInt(measure.Vekt);
      if (measure.Tilstand === 'done') return [[1n, 1n, weight]];
      return measure.Utført === null ? [] : [[BigInt(Math.min(measure.Utført, measure.Av)), BigInt(measure.Av), weight]];
    });
    if (fractions.length === 0) return null;
    const common = fractions.reduce((product, [, wanted]) => product * wanted, 1n);
    const sum = fractions.reduce((total, [done, wanted, weight]) => total + (done * weight * common) / wanted, 0n);
    const whole = common * fractions.reduce((total, [, , weight]) => total + weight, 0n);
    return Number((20_000n * sum + whole) / (2n * whole));
  };
  const progressAt = (id, rows) => {
    const mean = meanOf(rows);
    const weight = mean === null ? 0 : weightOf(id);
    return { 'Framdrift × vekt (0,01 %)': weight * (mean ?? 0), Avtalevekt: weight };
  };
  const countsOf = (rows) => {
    const live = rows.filter(isLive);
    const lit = (light) => live.filter((measure) => lightOf(measure) === light).length;
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
  const saidTo = (id, matches) => {
    if ((measuresAt.get(id) ?? []).some((measure) => matches(measure) && isLive(measure))) return 'answered';
    const said = (answersAt.get(id) ?? []).filter(matches).map((answer) => answer.Tilstand);
    return said.includes('answered') ? 'answered' : (said[0] ?? null);
  };
  const answerTo = (goal, id) =>
    saidTo(id, (row) => row['Mål-id'] === goal.Id) ?? saidTo(id, (row) => row['Mål-id'] === null && row['Område-id'] === goal['Område-id']);
  const coverageAt = (goal, id) => {
    const none = { 'Svar forventet': 0, Svart: 0, 'Ikke aktuelt': 0, 'Uten leder': 0 };
    if (!reaches(goal, id)) return none;
    if (isVacant(id)) return { ...none, 'Uten leder': 1 };
    const isAnswered = [...partsById.get(goal.Id)].map((part) => goals.get(part)).some((part) => has(part, id) && answerTo(part, id) === 'answered');
    const isNotRelevant = !isAnswered && answerTo(goal, id) === 'notRelevant';
    return { ...none, 'Svar forventet': 1, Svart: isAnswered || isNotRelevant ? 1 : 0, 'Ikke aktuelt': isNotRelevant ? 1 : 0 };
  };

  const goalAt = remember((goalId, id) => {
    const goal = goals.get(goalId);
    const isInRange = id === goal['Enhet-id'] || isBelow(id, goal['Enhet-id']);
    const parts = partsById.get(goalId);
    const rows = isInRange ? (measuresAt.get(id) ?? []).filter((measure) => parts.has(measure['Mål-id'])) : [];
    return { ...coverageAt(goal, id), ...countsOf(rows), ...progressAt(id, rows) };
  });
  const unitAt = remember((id) => {
    const standing = places.get(id).Tilstand;
    const rows = measuresAt.get(id) ?? [];
    const coverage = [...goals.values()].map((goal) => coverageAt(goal, id)).reduce(add);
    delete coverage['Uten leder'];
    return {
      Ledere: standing === 'vacant' ? 0 : 1,
      'Avtaler gjeldende': Number(standing === 'active'),
      Utkast: Number(standing === 'draft'),
      Forsinket: Number(standing === 'late'),
      Mangler: Number(standing === 'missing'),
      Ledig: Number(standing === 'vacant'),
      ...coverage,
      Avbrutt: rows.filter((measure) => !isLive(measure)).length,
      ...countsOf(rows),
      ...progressAt(id, rows),
    };
  });
  const withMean = (sums) => {
    const weight = sums.Avtalevekt;
    const mean = weight === 0 ? '–' : Math.floor((2 * sums['Framdrift × vekt (0,01 %)'] + weight) / (2 * weight)) / 10_000;
    return { ...sums, Framdrift: mean };
  };

  const centresAt = groupBy(facts.costCentres, (centre) => (places.has(centre['Enhet-id']) ? centre['Enhet-id'] : 0));
  const moneyOf = (centres) => {
    const sum = (rows, name) => rows.reduce((total, centre) => total + (centre[`${name} øre`] ?? 0), 0);
    const withForecast = centres.filter((centre) => centre['Prognose øre'] !== null);
    const has_ = (...names) => centres.some((centre) => names.some((name) => centre[`${name} øre`] !== null));
    const shown = (ore, isKnown) => (isKnown ? ore / 100 : '–');
    const [hasBudget, isToDate, hasForecast] = [has_('Vedtatt', 'Revidert'), has_('Budsjett hittil', 'Regnskap hittil'), withForecast.length > 0];
    const [budget, forecast] = [sum(withForecast, 'Revidert'), sum(withForecast, 'Prognose')];
    return {
      'Vedtatt budsjett': shown(sum(centres, 'Vedtatt'), hasBudget),
      'Revidert budsjett': shown(sum(centres, 'Revidert'), hasBudget),
      'Budsjett hittil': shown(sum(centres, 'Budsjett hittil'), isToDate),
      'Regnskap hittil': shown(sum(centres, 'Regnskap hittil'), isToDate),
      'Avvik hittil': shown(sum(centres, 'Budsjett hittil') - sum(centres, 'Regnskap hittil'), isToDate),
      'Revidert, ansvar med prognose': shown(budget, hasForecast),
      Årsprognose: shown(forecast, hasForecast),
      'Avvik i prognose': shown(budget - forecast, hasForecast),
      Lys: hasForecast ? lightOfMoney(budget - forecast, budget) : 'Ikke meldt',
      'Ansvar med prognose': withForecast.length,
      'Ansvar i alt': centres.length,
    };
  };

  const total = (ids, at) => ids.map(at).reduce(add);
  return {
    summary: (id, isOwn) => withMean(isOwn ? unitAt(id) : total(unitsOf(id), unitAt)),
    goal: (goalId, id, isOwn) => withMean(isOwn ? goalAt(goalId, id) : total(unitsOf(id), (unit) => goalAt(goalId, unit))),
    pairs: () => [...goals.values()].flatMap((goal) => unitsOf(facts.unitId).filter((id) => reaches(goal, id)).map((unitId) => ({ goalId: goal.Id, unitId }))),
    money: (id) => moneyOf(subtree(id).flatMap((place) => centresAt.get(place) ?? [])),
    costCentre: (centreId) => {
      const { 'Vedtatt budsjett': _original, 'Revidert budsjett': _revised, 'Budsjett hittil': _budget, 'Regnskap hittil': _actual, ...rest } = moneyOf(
        facts.costCentres.filter((centre) => centre.Id === centreId),
      );
      return rest;
    },
    /** The top row of every sheet, to be held against what the API answers. */
    figures: () => ({
      summary: withMean(total(unitsOf(facts.unitId), unitAt)),
      goals: Object.fromEntries([...goals.keys()].map((goalId) => [goalId, withMean(total(unitsOf(facts.unitId), (unit) => goalAt(goalId, unit)))])),
      money: moneyOf(subtree(facts.unitId).flatMap((place) => centresAt.get(place) ?? [])),
    }),
  };
}

/** Green down to and including −0.1 %, yellow to and including −0.75 %, red beyond; in kroner 10 000 and 75 000 under 10 mill. */
function lightOfMoney(deviationOre, revisedOre) {
  const over = BigInt(Math.max(0, -deviationOre));
  const isSmall = Math.abs(revisedOre) < 1_000_000_000;
  const within = (percentHundredths, ore) => (isSmall ? over <= ore : over * 10_000n <= percentHundredths * BigInt(Math.abs(revisedOre)));
  if (within(10n, 1_000_000n)) return 'Innenfor';
  return within(75n, 7_500_000n) ? 'Følg med' : 'Utenfor';
}

function add(a, b) {
  return Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]]));
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function remember(work) {
  const known = new Map();
  return (...keys) => {
    const key = keys.join('@');
    if (!known.has(key)) known.set(key, work(...keys));
    return known.get(key);
  };
}
