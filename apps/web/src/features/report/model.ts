export type LeaderKind = 'permanent' | 'acting' | null;

export interface UnitHead {
  readonly id: number;
  readonly name: string;
  readonly leaderName: string | null;
  readonly leaderKind: LeaderKind;
}

export interface PathStep {
  readonly id: number;
  readonly name: string;
  readonly mayOpen: boolean;
}

/** A column of the goal report: the unit's own agreement, or a child with all below it. */
export interface ReportColumn {
  readonly part: 'own' | 'child';
  readonly unitId: number;
  readonly name: string;
  readonly leaderName: string | null;
  readonly leaderKind: LeaderKind;
  readonly leaders: number;
  readonly hasChildren: boolean;
}

/** One figure of the goal report, with what it is made of (integers, so that cells add up). */
export interface GoalCell {
  readonly progressSum: number;
  readonly progressWeight: number;
  readonly expected: number;
  readonly answered: number;
  readonly notRelevant: number;
  readonly measures: number;
  readonly reach: 'owner' | 'expected' | 'notReached';
}

export interface GoalRow {
  readonly id: number;
  readonly title: string;
  readonly areaId: number;
  readonly areaName: string;
  readonly ownerUnitId: number;
  readonly ownerName: string;
  readonly isOwnedHere: boolean;
  readonly cells: readonly GoalCell[];
  readonly sum: GoalCell;
}

export interface GoalReport {
  readonly unit: UnitHead;
  readonly path: readonly PathStep[];
  readonly day: string;
  readonly columns: readonly ReportColumn[];
  readonly leaders: number;
  readonly lights: { readonly measures: number; readonly red: number; readonly yellow: number; readonly outdated: number; readonly notReported: number; readonly green: number };
  readonly goals: readonly GoalRow[];
}

/** A leader behind a figure: what they bring is their own mean, rounded once, times their agreement's weight. */
export interface CountingRow {
  readonly unitId: number;
  readonly unitName: string;
  readonly leaderName: string | null;
  readonly basisPoints: number;
  readonly weight: number;
  readonly measures: readonly { readonly id: number; readonly title: string; readonly weight: number; readonly basisPoints: number | null; readonly viaGoal: string | null }[];
}

export interface NotCountingRow {
  readonly unitId: number;
  readonly unitName: string;
  readonly leaderName: string | null;
  readonly reason: 'notAnswered' | 'notRelevant' | 'notReported' | 'vacant' | 'noWeight';
  readonly reasonText: string | null;
}

export interface FigureRows {
  readonly counting: readonly CountingRow[];
  readonly notCounting: readonly NotCountingRow[];
}

export interface MoneyRow {
  readonly part: 'own' | 'child' | 'noOwner' | 'sum';
  readonly unitId: number | null;
  readonly name: string;
  readonly leaderName: string | null;
  readonly leaderKind: LeaderKind;
  readonly isClosed: boolean;
  readonly hasChildren: boolean;
  readonly originalOre: number;
  readonly revisedOre: number;
  readonly revisedToDateOre: number;
  readonly actualToDateOre: number;
  readonly revisedWithForecastOre: number;
  readonly forecastOre: number;
  readonly light: 'green' | 'yellow' | 'red' | null;
  readonly centres: number;
  readonly centresWithForecast: number;
}

export interface MoneyReport {
  readonly unit: UnitHead;
  readonly path: readonly PathStep[];
  readonly day: string;
  readonly lastClosedMonth: number;
  readonly bands: { readonly smallBudgetOre: number; readonly percentHundredths: { readonly green: number; readonly yellow: number }; readonly ore: { readonly green: number; readonly yellow: number } };
  readonly rows: readonly MoneyRow[];
  readonly sum: MoneyRow;
}

export interface CentreRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly unitName: string | null;
  readonly revisedOre: number | null;
  readonly revisedToDateOre: number | null;
  readonly actualToDateOre: number | null;
  readonly forecastOre: number | null;
}
