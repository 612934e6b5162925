import { groupBy } from './sums.mjs';

/** @typedef {'Vedtatt' | 'Regulert' | 'Budsjett hittil' | 'Regnskap hittil' | 'Prognose'} MoneyName */

/**
 * Sums of money: an amount that no centre has is –, and a deviation takes only the centres that have both its terms.
 * @typedef {import('./facts.mjs').Fact} Fact
 * @param {ReturnType<typeof import('./facts.mjs').factsOf>} facts
 */
export function moneyRules(facts) {
  const { places } = facts;
  const centresAt = groupBy(facts.costCentres, (centre) => (places.has(centre['Enhet-id']) ? centre['Enhet-id'] : 0));
  const moneyOf = (/** @type {Fact[]} */ centres) => {
    const sum = (/** @type {Fact[]} */ rows, /** @type {MoneyName} */ name) =>
      rows.reduce((total, centre) => total + (centre[`${name} øre`] ?? 0), 0);
    const having = (/** @type {MoneyName[]} */ ...names) =>
      centres.filter((centre) => names.every((name) => centre[`${name} øre`] !== null));
    const shown = (/** @type {Fact[]} */ rows, /** @type {number} */ ore) => (rows.length > 0 ? ore / 100 : '–');
    const amount = (/** @type {MoneyName} */ name) => shown(having(name), sum(centres, name));
    const toDate = having('Budsjett hittil', 'Regnskap hittil');
    const judged = having('Regulert', 'Prognose');
    const [budget, forecast] = [sum(judged, 'Regulert'), sum(judged, 'Prognose')];
    return {
      'Vedtatt budsjett': amount('Vedtatt'),
      'Regulert budsjett': amount('Regulert'),
      'Budsjett hittil': amount('Budsjett hittil'),
      'Regnskap hittil': amount('Regnskap hittil'),
      'Avvik hittil': shown(toDate, sum(toDate, 'Budsjett hittil') - sum(toDate, 'Regnskap hittil')),
      'Regulert, ansvar med prognose': shown(judged, budget),
      Årsprognose: amount('Prognose'),
      'Avvik i prognose': shown(judged, budget - forecast),
      Lys: judged.length > 0 ? lightOfMoney(budget - forecast, budget) : 'Ikke meldt',
      'Ansvar med prognose': having('Prognose').length,
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
