import { groupBy } from './sums.mjs';

/** @typedef {'Vedtatt' | 'Revidert' | 'Budsjett hittil' | 'Regnskap hittil' | 'Prognose'} MoneyName */

/**
 * Sums of money: only centres that have a forecast count in the forecast, in both terms.
 * @typedef {import('./facts.mjs').Fact} Fact
 * @param {ReturnType<typeof import('./facts.mjs').factsOf>} facts
 */
export function moneyRules(facts) {
  const { places } = facts;
  const centresAt = groupBy(facts.costCentres, (centre) => (places.has(centre['Enhet-id']) ? centre['Enhet-id'] : 0));
  const moneyOf = (/** @type {Fact[]} */ centres) => {
    const sum = (/** @type {Fact[]} */ rows, /** @type {MoneyName} */ name) =>
      rows.reduce((total, centre) => total + (centre[`${name} øre`] ?? 0), 0);
    const withForecast = centres.filter((centre) => centre['Prognose øre'] !== null);
    const hasAny = (/** @type {MoneyName[]} */ ...names) => centres.some((centre) => names.some((name) => centre[`${name} øre`] !== null));
    const shown = (/** @type {number} */ ore, /** @type {boolean} */ isKnown) => (isKnown ? ore / 100 : '–');
    const [hasBudget, isToDate, hasForecast] = [
      hasAny('Vedtatt', 'Revidert'),
      hasAny('Budsjett hittil', 'Regnskap hittil'),
      withForecast.length > 0,
    ];
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
  return { centresAt, moneyOf };
}

/**
 * Green down to and including −0.1 %, yellow to and including −0.75 %, red beyond; in kroner 10 000 and 75 000 under 10 mill.
 * @param {number} deviationOre
 * @param {number} revisedOre
 */
function lightOfMoney(deviationOre, revisedOre) {
  const over = BigInt(Math.max(0, -deviationOre));
  const isSmall = Math.abs(revisedOre) < 1_000_000_000;
  const within = (/** @type {bigint} */ percentHundredths, /** @type {bigint} */ ore) =>
    isSmall ? over <= ore : over * 10_000n <= percentHundredths * BigInt(Math.abs(revisedOre));
  if (within(10n, 1_000_000n)) return 'Innenfor';
  return within(75n, 7_500_000n) ? 'Følg med' : 'Utenfor';
}

/**
 * A cost centre's row shows what it lacks figure by figure, where a unit's shows budgets together: those four are compared in the sums.
 * @template {{ 'Vedtatt budsjett': unknown; 'Revidert budsjett': unknown; 'Budsjett hittil': unknown; 'Regnskap hittil': unknown }} T
 * @param {T} money
 */
export function centreRow({
  'Vedtatt budsjett': _original,
  'Revidert budsjett': _revised,
  'Budsjett hittil': _budget,
  'Regnskap hittil': _actual,
  ...rest
}) {
  return rest;
}
