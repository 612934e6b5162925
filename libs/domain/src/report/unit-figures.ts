import { AcknowledgedChange, agreementStanding, AgreementStanding, currentAgreement, unansweredChanges } from '../agreement';
import { MONEY_FIGURES, moneyOf } from '../economy';
import { Day } from '../organization';
import { AgreementFact, ReportFacts } from './facts';
import { FigureTable, UNIT_FIGURES, UnitFigure } from './figures';
import { Ledger } from './ledger';
import { COUNTING } from './ledger-codes';
import { addCoverage, addProgress, countMeasure, writeProgress } from './own-figures';
import { UNOWNED_UNIT_ID } from './report-tree';
import { WeightedMeans } from './weighted-mean';

/**
 * What every unit brings to the figures that are of no single goal: all its measures that count, the progress over all of them, its
 * answers to all goals that reach it, its agreement and its money.
 */
export function ownUnitFigures(ledger: Ledger): FigureTable<UnitFigure> {
  const size = ledger.facts.tree.unitIds.length;
  const own = new FigureTable<UnitFigure>(UNIT_FIGURES, 0, size);
  const means = new WeightedMeans(size);
  for (let row = 0; row < ledger.facts.measures.length; row++) {
    if (ledger.measureCounting[row] !== COUNTING.counts) continue;
    countMeasure(ledger, row, own);
    addProgress(ledger, row, means, 0);
  }
  writeProgress(ledger, means, own);
  for (const goal of ledger.goals) if (goal.isShared) addCoverage(ledger, goal, own);
  countAgreements(ledger.facts, own);
  addMoney(ledger.facts, own);
  return own;
}

const FIGURE_OF_STANDING = {
  active: 'agreementsActive',
  draft: 'agreementsDraft',
  late: 'agreementsLate',
  missing: 'agreementsMissing',
  vacant: 'vacantUnits',
} as const satisfies Record<AgreementStanding | 'vacant', UnitFigure>;

function countAgreements(facts: ReportFacts, own: FigureTable<UnitFigure>): void {
  const standings = agreementStandings(facts);
  standings.forEach((row, index) => {
    if (row === null) return;
    own.columns.units[index] = 1;
    own.columns[FIGURE_OF_STANDING[row.standing]][index] = 1;
    if (row.underWay === 'proposed') own.columns.agreementsProposed[index] = 1;
    if (row.underWay === 'signed') own.columns.agreementsSigned[index] = 1;
  });
  for (const index of unansweredOf(facts, standings).keys()) own.columns.agreementsWithChanges[index] = 1;
}

/** How a unit's agreement stands on the day. */
export interface UnitStanding {
  readonly standing: AgreementStanding | 'vacant';
  /** Of one that is not active: whether it is sent for approval, or signed by one of the two. */
  readonly underWay: 'proposed' | 'signed' | null;
  /** The one that holds; null when there is none. */
  readonly agreement: AgreementFact | null;
}

/** How the agreement of each unit stands on the day, by index of the tree; null where only money is held. */
export function agreementStandings({ tree, agreements, periodStart }: ReportFacts): (UnitStanding | null)[] {
  const ofUnit = new Map<number, AgreementFact[]>();
  for (const agreement of agreements) {
    if (agreement.createdOn > tree.day) continue;
    const known = ofUnit.get(agreement.unitId);
    if (known) known.push(agreement);
    else ofUnit.set(agreement.unitId, [agreement]);
  }
  return tree.unitIds.map((unitId, index) => {
    if (tree.moneyOnly[index]) return null;
    const leader = tree.leaders[index] ?? null;
    if (leader === null) return { standing: 'vacant', underWay: null, agreement: null };
    const agreement = currentAgreement(ofUnit.get(unitId) ?? [], leader, tree.day);
    if (!agreement) return { standing: 'missing', underWay: null, agreement: null };
    const isActive = isActiveOn(agreement, tree.day);
    const standing = agreementStanding({ state: isActive ? 'active' : 'draft' }, { startsOn: periodStart }, leader.since, tree.day);
    const { stage } = agreement;
    return { standing, underWay: !isActive && (stage === 'proposed' || stage === 'signed') ? stage : null, agreement };
  });
}

/** The changes that each unit's agreement has not answered, by index of the tree. */
export function unansweredOf<C extends AcknowledgedChange>(
  { tree, goalChanges }: ReportFacts & { readonly goalChanges: readonly C[] },
  standings: readonly (UnitStanding | null)[],
): Map<number, C[]> {
  return unansweredChanges(tree, goalChanges, (index) => {
    const agreement = standings[index]?.agreement;
    if (!agreement) return null;
    const { id, stage, firstSeenChange, lastSeenChange } = agreement;
    const isAsked = isActiveOn(agreement, tree.day) && stage !== 'evaluated' && stage !== 'archived';
    return { id, isAsked, firstSeenChange, lastSeenChange };
  });
}

function isActiveOn({ activeOn }: AgreementFact, day: Day): boolean {
  return activeOn !== null && activeOn <= day;
}

/** The index of the tree at which a cost centre's money stands: its owner, or "uten eier" (−1 when that is not in the tree). */
export function placeOfCentre({ tree }: ReportFacts, ownerUnitId: number | null): number {
  return tree.indexOf.get(ownerUnitId ?? UNOWNED_UNIT_ID) ?? tree.indexOf.get(UNOWNED_UNIT_ID) ?? -1;
}

/** Adds the cost centres of each place up. */
function addMoney(facts: ReportFacts, own: FigureTable<UnitFigure>): void {
  for (const centre of facts.costCentres) {
    const at = placeOfCentre(facts, centre.ownerUnitId);
    if (at < 0) continue;
    const money = moneyOf(centre);
    for (const figure of MONEY_FIGURES) own.columns[figure][at]! += money[figure];
  }
}
