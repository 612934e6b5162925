import { AgreementRow, FigureOpener, subtreeOf } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';
import { unitView } from '../unit-report/report-names';
import { DATA_TYPES, dataRow, DataRow } from './data-columns';

/** All rows of the sheet Data, in an order that depends on nothing but the facts: from them a stranger can compute every other sheet. */
export function* dataRows(report: LoadedReport): Generator<DataRow> {
  yield dataRow({ Type: DATA_TYPES.report, 'Enhet-id': report.unitId, Fra: report.moment.day });
  yield* units(report);
  yield* rounds(report);
  yield* goals(report);
  yield* answers(report);
  yield* measures(report);
  yield* costCentres(report);
  yield* unansweredChanges(report);
}

/** The unit's own subtree in order, and the units above, which goals come from. A leader's name, or none where the unit is vacant. */
function* units(report: LoadedReport): Generator<DataRow> {
  const { tree, agreementWeights } = report.facts;
  const inside = new Set(subtreeOf(tree, report.unitId));
  const standings = new Map(agreementsOf(report).map((row) => [row.unitId, row]));
  for (const [index, unitId] of tree.unitIds.entries()) {
    const isMoneyOnly = tree.moneyOnly[index] === 1;
    if (isMoneyOnly && !inside.has(unitId)) continue;
    const { name } = unitView(report, unitId);
    yield dataRow({
      Type: isMoneyOnly ? DATA_TYPES.moneyOnly : inside.has(unitId) ? DATA_TYPES.unit : DATA_TYPES.above,
      Id: unitId,
      'Overordnet-id': tree.unitIds[tree.parentIndex[index]!] ?? null,
      Navn: name,
      Tilstand: standings.get(unitId)?.standing ?? null,
      Underveis: standings.get(unitId)?.underWay ?? null,
      Vekt: agreementWeights === null ? 1 : (agreementWeights.get(unitId) ?? 0),
    });
  }
}

function agreementsOf(report: LoadedReport): AgreementRow[] {
  return new FigureOpener(report.reporter).agreements({ unitId: report.unitId, part: 'sum' });
}

/** One row for each agreement and change from above that waits for its answer. */
function* unansweredChanges(report: LoadedReport): Generator<DataRow> {
  const sent = new Map(report.facts.goalChanges.map((change) => [change.id, change]));
  for (const { unitId, unansweredChangeIds } of agreementsOf(report)) {
    for (const changeId of unansweredChangeIds) {
      const { goalId, sentOn } = sent.get(changeId)!;
      yield dataRow({ Type: DATA_TYPES.unansweredChange, Id: changeId, 'Enhet-id': unitId, 'Mål-id': goalId, Fra: sentOn });
    }
  }
}

function* rounds({ facts }: LoadedReport): Generator<DataRow> {
  for (const round of facts.rounds) yield dataRow({ Type: DATA_TYPES.round, Fra: round.openedOn, Frist: round.deadline });
}

function* goals({ facts }: LoadedReport): Generator<DataRow> {
  for (const goal of facts.goals) {
    yield dataRow({
      Type: DATA_TYPES.goal,
      Id: goal.id,
      'Enhet-id': goal.ownerUnitId,
      'Område-id': goal.areaId,
      'Støtter mål-id': goal.supportsGoalId,
      Navn: goal.title,
      'Gjelder for': goal.scope,
      'Valgte enheter': goal.scopeUnitIds.length === 0 ? null : goal.scopeUnitIds.join(' '),
      Fra: goal.sharedOn,
      Til: goal.withdrawnOn,
    });
  }
}

/** Only what is said by the day: a text that came later is no fact of the report. */
function* answers({ facts, moment: { day } }: LoadedReport): Generator<DataRow> {
  for (const response of facts.responses) {
    const since = (on: string | null) => (on !== null && on <= day ? on : null);
    const narrative = since(response.narrativeSince);
    const notRelevant = since(response.notRelevantSince);
    if (!narrative && !notRelevant) continue;
    yield dataRow({
      Type: DATA_TYPES.answer,
      'Enhet-id': response.unitId,
      'Mål-id': response.goalId,
      'Område-id': response.areaId,
      Tilstand: narrative ? 'answered' : 'notRelevant',
      Fra: narrative ?? notRelevant,
    });
  }
}

function* measures({ facts }: LoadedReport): Generator<DataRow> {
  for (let row = 0; row < facts.measures.length; row++) {
    const measure = facts.measures.at(row);
    if (!facts.tree.indexOf.has(measure.unitId)) continue;
    yield dataRow({
      Type: DATA_TYPES.measure,
      Id: measure.id,
      'Enhet-id': measure.unitId,
      'Mål-id': measure.goalId,
      'Område-id': measure.areaId,
      Tilstand: measure.status,
      Vekt: measure.weight,
      Utført: measure.progressDone,
      Av: measure.progressWanted,
      Lys: measure.light,
      Frist: measure.dueOn,
      'Sist meldt': measure.reportedOn,
    });
  }
}

/** Of the subtree: a closed unit elsewhere is not the report's. */
function* costCentres(report: LoadedReport): Generator<DataRow> {
  const inside = new FigureOpener(report.reporter).costCentres({ unitId: report.unitId, part: 'sum' });
  const codes = new Map(report.money.costCentres.map((centre) => [centre.id, centre.code]));
  for (const centre of inside) {
    yield dataRow({
      Type: DATA_TYPES.costCentre,
      Id: centre.id,
      'Enhet-id': centre.ownerUnitId,
      Navn: codes.get(centre.id) ?? '',
      'Vedtatt øre': centre.originalOre,
      'Regulert øre': centre.revisedOre,
      'Budsjett hittil øre': centre.budgetToDateOre,
      'Regnskap hittil øre': centre.actualToDateOre,
      'Prognose øre': centre.forecastOre,
    });
  }
}
