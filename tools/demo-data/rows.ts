import * as rows from '@kaskade/persistence';

/** Every row of a made-up municipality, ids included, by table; parents before children. */
export interface DemoRows {
  levels: rows.Level[];
  units: rows.Unit[];
  placements: rows.PlacementRow[];
  people: rows.Person[];
  leaderships: rows.LeadershipRow[];
  employerBodies: rows.EmployerBody[];
  employerBodyMembers: rows.EmployerBodyMember[];
  costCentres: rows.CostCentre[];
  ownerships: rows.CostCentreOwnership[];
  periods: rows.Period[];
  goalAreas: rows.GoalArea[];
  agreements: rows.Agreement[];
  goals: rows.Goal[];
  goalScopeUnits: rows.GoalScopeUnit[];
  responses: rows.ResponseRow[];
  measures: rows.Measure[];
  measureUpdates: rows.MeasureUpdate[];
  conversations: rows.Conversation[];
  agreementDecisions: rows.AgreementDecision[];
  amendments: rows.Amendment[];
  agreementEvents: rows.AgreementEvent[];
  goalChanges: rows.GoalChange[];
  goalChangeAnswers: rows.GoalChangeAnswer[];
  figures: rows.Figure[];
  forecasts: rows.Forecast[];
  forecastComments: rows.ForecastComment[];
  closedMonths: rows.ClosedMonth[];
  settings: rows.Setting[];
}

/** Table → entity, in the order in which they can be written. */
export const entityOf: { readonly [K in keyof DemoRows]: new () => DemoRows[K][number] } = {
  levels: rows.Level,
  units: rows.Unit,
  placements: rows.PlacementRow,
  people: rows.Person,
  leaderships: rows.LeadershipRow,
  employerBodies: rows.EmployerBody,
  employerBodyMembers: rows.EmployerBodyMember,
  costCentres: rows.CostCentre,
  ownerships: rows.CostCentreOwnership,
  periods: rows.Period,
  goalAreas: rows.GoalArea,
  agreements: rows.Agreement,
  goals: rows.Goal,
  goalScopeUnits: rows.GoalScopeUnit,
  responses: rows.ResponseRow,
  measures: rows.Measure,
  measureUpdates: rows.MeasureUpdate,
  conversations: rows.Conversation,
  agreementDecisions: rows.AgreementDecision,
  amendments: rows.Amendment,
  agreementEvents: rows.AgreementEvent,
  goalChanges: rows.GoalChange,
  goalChangeAnswers: rows.GoalChangeAnswer,
  figures: rows.Figure,
  forecasts: rows.Forecast,
  forecastComments: rows.ForecastComment,
  closedMonths: rows.ClosedMonth,
  settings: rows.Setting,
};

export function noRows(): DemoRows {
  return Object.fromEntries(Object.keys(entityOf).map((table) => [table, []])) as unknown as DemoRows;
}

/** Adds a row with the next id of its table; answers it. */
export function add<T extends { id: number }>(table: T[], row: Omit<T, 'id'>): T {
  const withId = { id: table.length + 1, ...row } as T;
  table.push(withId);
  return withId;
}
