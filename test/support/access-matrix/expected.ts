import { Ids, Matrix, Place, Role } from './places';

/**
 * Domain §8 written out for the routes, from the table there and not from `can()`: how everybody stands to everything, and what each route
 * asks for. A route that is not in `ROUTES` fails the matrix test.
 */

/** own: leads it · deputy · away: reads where another acts · direct: superior of its leader · above: further up · reads: deputy further up · below: leads beneath it. */
type Stand = 'own' | 'deputy' | 'away' | 'direct' | 'above' | 'reads' | 'below' | 'none';

const NOWHERE: Record<Place, Stand> = {
  own: 'none',
  child: 'none',
  grandchild: 'none',
  sibling: 'none',
  parent: 'none',
  otherBranch: 'none',
  left: 'none',
  top: 'none',
};
const STANDS: Partial<Record<Role, Record<Place, Stand>>> = {
  leader: { ...NOWHERE, own: 'own', child: 'direct', grandchild: 'above', parent: 'below', top: 'below' },
  superior: { ...NOWHERE, own: 'direct', child: 'above', grandchild: 'above', sibling: 'direct', parent: 'own', top: 'below' },
  chief: {
    own: 'above',
    child: 'above',
    grandchild: 'above',
    sibling: 'above',
    parent: 'direct',
    otherBranch: 'direct',
    left: 'above',
    top: 'own',
  },
  subordinate: { ...NOWHERE, own: 'below', child: 'own', grandchild: 'direct', parent: 'below', top: 'below' },
  deputy: { ...NOWHERE, own: 'deputy', child: 'reads', grandchild: 'reads', parent: 'below', top: 'below' },
  away: { ...NOWHERE, own: 'away', otherBranch: 'below', top: 'below' },
};

/** What a cell answers: as the route says, 403, 404 as if it were not there, 401. */
export type Verdict = 'yes' | 'no' | 'hidden' | 'stranger';
export type Rule = (role: Role, place: Place) => Verdict;

const stand = (role: Role, place: Place): Stand => STANDS[role]?.[place] ?? 'none';
const isOneOf = <T>(value: T, ...values: T[]): boolean => values.includes(value);
const inChain = (role: Role, place: Place) => isOneOf(stand(role, place), 'own', 'deputy', 'away', 'direct', 'above', 'reads');
const isBody = (role: Role) => isOneOf(role, 'member', 'representative');
const bodyAtTop = (role: Role, place: Place) => isBody(role) && place === 'top';

const readsAgreement = (role: Role, place: Place) => inChain(role, place) || isOneOf(role, 'hr', 'auditor') || bodyAtTop(role, place);
const readsMeasure = (role: Role, place: Place) => readsAgreement(role, place) || role === 'controller';
const readsFigures = (role: Role, place: Place) => inChain(role, place) || isOneOf(role, 'hr', 'controller', 'auditor') || isBody(role);
const readsShared = (role: Role, place: Place) => readsFigures(role, place) || stand(role, place) === 'below';
const readsSharedMeasure = (role: Role, place: Place) => readsMeasure(role, place) || stand(role, place) === 'below';
const writes = (role: Role, place: Place) => isOneOf(stand(role, place), 'own', 'deputy');
const hasAccess = (role: Role) => role !== 'employee';

/** Whoever may not even read it finds nothing there; of the others, who may do it does it. */
const rule =
  (mayRead: (role: Role, place: Place) => boolean, mayDo: (role: Role, place: Place) => boolean = mayRead): Rule =>
  (role, place) => {
    if (role === 'stranger') return 'stranger';
    if (!mayRead(role, place)) return 'hidden';
    return mayDo(role, place) ? 'yes' : 'no';
  };
/** By role alone. */
const only = (...roles: Role[]): Rule =>
  rule(
    () => true,
    (role) => roles.includes(role),
  );
const anyone: Rule = () => 'yes';
const signedIn = rule(() => true);
const withAccess = rule(() => true, hasAccess);

export interface Cell {
  readonly ids: Ids;
  readonly shared: Matrix['shared'];
}
export interface Route {
  readonly rule: Rule;
  /** What it answers whoever may: 200 unless said otherwise. 412: the version sent is stale, so that the matrix writes next to nothing. */
  readonly ok?: number | readonly number[];
  readonly body?: (cell: Cell) => object;
  readonly query?: (cell: Cell) => string;
  /** A workbook as the only field of a form. */
  readonly file?: true;
  /** Sign-in and sign-out change who asks: signed in anew afterwards. */
  readonly own?: true;
}

const GOAL = { title: 'Et mål', text: '', principles: '', source: '', supportsGoalId: null, scope: 'all', scopeUnitIds: [] };
const PLAN = {
  title: 'Et tiltak',
  description: '',
  responsible: '',
  startOn: null,
  dueOn: null,
  weight: 1,
  progressKind: 'percent',
  wantedCount: null,
  countedWord: '',
  milestones: [],
};
const COMMENT = { comment: 'Se her' };
const DECISION = { bodyName: 'Formannskapet', caseNumber: '3/26', archiveNumber: '', outcome: 'noted', decidedOn: null, effectiveOn: null };
const TALK = { name: 'Halvårssamtale', plannedOn: '2026-06-20', talkId: '' };
const BANDS = { smallBudgetOre: 0, percentHundredths: { green: 10, yellow: 75 }, ore: { green: 0, yellow: 0 }, sides: 'overspending' };
const TEMPLATE = { sections: [], minimumConversations: 2, talks: [], areaIds: [] };
const DAY = '2026-06-01';

const agreement = rule(readsAgreement);
const editsAgreement = rule(readsAgreement, writes);
const isLeader = (role: Role, place: Place) => stand(role, place) === 'own';
const isOtherParty = (role: Role, place: Place) => stand(role, place) === 'direct' || (role === 'representative' && place === 'top');
const asLeader = rule(readsAgreement, isLeader);
const asSuperior = rule(readsAgreement, isOtherParty);
const asEither = rule(readsAgreement, (role, place) => isLeader(role, place) || isOtherParty(role, place));
const administers = rule(readsAgreement, (role) => role === 'hr');
const decides = rule(readsAgreement, (role, place) => writes(role, place) || isOtherParty(role, place));
const report = rule(readsFigures);
const goalEdit = rule(readsShared, writes);
const measureEdit = rule(readsSharedMeasure, writes);
const namesDeputy = (role: Role, place: Place) => stand(role, place) === 'own';
const readsDeputies = (role: Role, place: Place) => inChain(role, place) || isOneOf(role, 'hr', 'auditor');
const register = withAccess;
const hr = only('hr');
const controller = only('controller');
const stale = { ok: 412 } as const;

export const ROUTES: Readonly<Record<string, Route>> = {
  'GET /health/live': { rule: anyone },
  'GET /health/ready': { rule: anyone },
  'GET /api/auth/methods': { rule: anyone },
  'GET /api/auth/demo': { rule: anyone },
  'POST /api/auth/demo': { rule: anyone, own: true, body: ({ shared }) => ({ personId: shared.spareId }) },
  // No account provider in demo mode.
  'GET /api/auth/sign-in': { rule: anyone, own: true, ok: [302, 404] },
  'GET /api/auth/callback': { rule: anyone, own: true, ok: [302, 400, 404] },
  'POST /api/auth/sign-out': { rule: signedIn, own: true, ok: 200 },
  'GET /api/me': { rule: signedIn },
  'PATCH /api/me': { rule: signedIn, body: () => ({ locale: 'nb' }) },

  'GET /api/agreements': { rule: only('hr', 'auditor') },
  'GET /api/agreements/mine': { rule: withAccess },
  'POST /api/agreements': {
    rule: rule(readsAgreement, (role, place) => isOneOf(stand(role, place), 'own', 'direct') || role === 'hr'),
    ok: 409,
    body: ({ ids, shared }) => ({ unitId: ids.unitId, periodId: shared.periodId }),
  },
  'GET /api/agreements/:agreementId': { rule: agreement },
  'POST /api/agreements/:agreementId/propose': { rule: asLeader, ...stale, body: () => COMMENT },
  // Nothing but a draft stands there: what comes after it is for other stages. agreement-life.e2e-spec.ts goes through them all.
  'POST /api/agreements/:agreementId/withdraw': { rule: asLeader, ok: 409, body: () => COMMENT },
  'POST /api/agreements/:agreementId/return': { rule: asSuperior, ok: 409, body: () => COMMENT },
  'POST /api/agreements/:agreementId/evaluate': { rule: asSuperior, ok: 409, body: () => COMMENT },
  'POST /api/agreements/:agreementId/archive': { rule: administers, ok: 409, body: () => COMMENT },
  'GET /api/agreements/:agreementId/signing': { rule: agreement },
  'POST /api/agreements/:agreementId/sign': { rule: asEither, ok: 409, body: () => ({ hash: '0'.repeat(64), passedSlips: [] }) },
  'POST /api/agreements/:agreementId/amendments': { rule: asEither, ok: 409, body: () => ({ reason: 'Ny ramme' }) },
  'DELETE /api/agreements/:agreementId/amendment': { rule: asEither, ok: 409 },
  'GET /api/agreements/:agreementId/versions': { rule: agreement },
  'GET /api/agreements/:agreementId/versions/:number': { rule: agreement },
  'GET /api/agreements/:agreementId/versions/:number/content': { rule: agreement },
  'GET /api/agreements/:agreementId/comparison': { rule: agreement, query: () => 'from=1&to=now' },
  'PUT /api/agreements/:agreementId/areas/:areaId/acceptance': { rule: asSuperior, ...stale },
  'DELETE /api/agreements/:agreementId/areas/:areaId/acceptance': { rule: asSuperior, ...stale },
  'POST /api/agreements/:agreementId/waiver': { rule: administers, ...stale, body: () => ({ reason: 'Overordnet er syk' }) },
  'PUT /api/agreements/:agreementId/decision': { rule: decides, ...stale, body: () => DECISION },
  'DELETE /api/agreements/:agreementId/decision': { rule: decides, ...stale },
  'POST /api/agreements/:agreementId/conversations': { rule: editsAgreement, ok: 201, body: () => TALK },
  'PUT /api/conversations/:conversationId': { rule: editsAgreement, ...stale, body: () => TALK },
  'DELETE /api/conversations/:conversationId': { rule: editsAgreement, ...stale },
  'PUT /api/agreements/:agreementId/goals/:goalId/response': {
    rule: editsAgreement,
    ok: [400, 412],
    body: () => ({ narrative: 'Slik', localTarget: '', notRelevantReason: '' }),
  },
  'PUT /api/agreements/:agreementId/areas/:areaId/response': {
    rule: editsAgreement,
    ...stale,
    body: () => ({ narrative: 'Slik', localTarget: '', notRelevantReason: '' }),
  },
  'POST /api/agreements/:agreementId/measures': {
    rule: editsAgreement,
    ok: 201,
    body: ({ shared }) => ({ areaId: shared.areaId, title: 'Et nytt tiltak' }),
  },
  'POST /api/agreements/:agreementId/attachments': { rule: editsAgreement, ok: [201, 409], file: true },
  'GET /api/attachments/:attachmentId': { rule: agreement },
  'DELETE /api/attachments/:attachmentId': { rule: editsAgreement, ...stale },
  'GET /api/measures/:measureId': { rule: rule(readsSharedMeasure) },
  'PUT /api/measures/:measureId': { rule: measureEdit, ...stale, body: () => PLAN },
  'POST /api/measures/:measureId/updates': { rule: measureEdit, ...stale, body: () => ({ light: 'green' }) },
  'DELETE /api/measures/:measureId': { rule: measureEdit, ...stale },

  'POST /api/goals': {
    rule: editsAgreement,
    ok: 201,
    body: ({ ids, shared }) => ({ ...GOAL, areaId: shared.areaId, unitId: ids.unitId, periodId: shared.periodId }),
  },
  'GET /api/goals/scope-units/:unitId': { rule: agreement },
  'GET /api/goals/:goalId': { rule: rule(readsShared) },
  'GET /api/goals/:goalId/reach': { rule: rule(readsShared, readsAgreement) },
  'GET /api/goals/:goalId/change': { rule: rule(readsShared, readsAgreement) },
  'PUT /api/goals/:goalId/change': { rule: goalEdit, ...stale, body: ({ shared }) => ({ ...GOAL, areaId: shared.areaId }) },
  'DELETE /api/goals/:goalId/change': { rule: goalEdit, ...stale },
  'POST /api/goals/:goalId/change/send': { rule: goalEdit, ...stale, body: () => ({ weight: 'editorial' }) },
  'GET /api/goals/:goalId/changes': { rule: rule(readsShared, readsAgreement) },
  'GET /api/goals/:goalId/changes/:changeId': { rule: rule(readsShared, readsAgreement) },
  'GET /api/agreements/:agreementId/changes': { rule: agreement },
  // The change is one of the unit's own goal, which its own agreement is not asked about.
  'POST /api/agreements/:agreementId/changes/:changeId/acknowledge': {
    rule: rule(readsAgreement, (role, place) => stand(role, place) === 'own'),
    ok: 404,
  },
  'PUT /api/goals/:goalId': { rule: goalEdit, ...stale, body: ({ shared }) => ({ ...GOAL, areaId: shared.areaId }) },
  'POST /api/goals/:goalId/share': { rule: goalEdit, ok: [409, 412] },
  'POST /api/goals/:goalId/withdraw': { rule: goalEdit, ...stale },
  'DELETE /api/goals/:goalId': { rule: goalEdit, ok: [409, 412] },

  'GET /api/templates': { rule: hr },
  'POST /api/templates': { rule: hr, ok: 201, body: () => ({ name: `Mal ${Math.random()}` }) },
  'POST /api/templates/preview': { rule: hr, body: ({ ids }) => ({ content: TEMPLATE, unitId: ids.unitId }) },
  'GET /api/templates/:templateId': { rule: hr },
  'PUT /api/templates/:templateId': { rule: hr, ...stale, body: () => ({ name: 'Lederavtale' }) },
  'GET /api/templates/:templateId/versions/:number': { rule: hr },
  'PUT /api/templates/:templateId/draft': { rule: hr, ...stale, body: () => ({ content: TEMPLATE }) },
  'DELETE /api/templates/:templateId/draft': { rule: hr, ok: 409 },
  'POST /api/templates/:templateId/publish': { rule: hr, ok: 409 },
  'PUT /api/templates/:templateId/levels': { rule: hr, ...stale, body: () => ({ levelIds: [] }) },
  'GET /api/agreement-settings': { rule: hr },
  'PUT /api/agreement-settings': { rule: hr, ...stale, body: () => ({ signingOrder: 'strict' }) },

  'GET /api/goal-areas': { rule: withAccess },
  'POST /api/goal-areas': { rule: hr, ok: 201, body: () => ({ name: `Område ${Math.random()}`, position: 9, unGoals: [] }) },
  'PUT /api/goal-areas/:areaId': { rule: hr, ...stale, body: () => ({ name: 'Generelt', position: 1, unGoals: [] }) },
  'POST /api/goal-areas/:areaId/move': { rule: hr, ...stale, body: () => ({ direction: 'down' }) },
  'GET /api/periods': { rule: withAccess },
  'POST /api/periods': { rule: hr, ok: [201, 400], body: () => ({ name: '2040', validFrom: '2040-01-01', validTo: '2041-01-01' }) },
  'PUT /api/periods/:periodId': { rule: hr, ...stale, body: () => ({ name: '2026', validFrom: '2026-01-01', validTo: '2027-01-01' }) },
  'GET /api/search': { rule: withAccess, query: () => 'q=kanari' },
  'POST /api/units/:unitId/change-of-leader': {
    rule: hr,
    ...stale,
    body: ({ shared }) => ({ personId: shared.spareId, validFrom: DAY, carryOverMeasures: false }),
  },
  'GET /api/units/:unitId/deputies': { rule: rule(readsDeputies) },
  'POST /api/units/:unitId/deputies': {
    rule: rule(readsDeputies, namesDeputy),
    ok: [201, 400],
    body: ({ shared }) => ({ personId: shared.spareId, validFrom: '2026-09-01', validTo: '2026-09-10' }),
  },
  'PUT /api/units/:unitId/deputies/:deputyId': {
    rule: rule(readsDeputies, namesDeputy),
    ...stale,
    body: () => ({ validFrom: '2026-11-01', validTo: '2026-11-20' }),
  },
  'POST /api/units/:unitId/deputies/:deputyId/end': {
    rule: rule(readsDeputies, (role, place) => namesDeputy(role, place) || role === 'hr'),
    ...stale,
  },

  'GET /api/economy/units/:unitId': { rule: report },
  'GET /api/economy/cost-centres/:costCentreId/figures': { rule: report, query: () => 'year=2026' },
  'POST /api/economy/cost-centres/:costCentreId/forecasts': {
    rule: rule(readsFigures, (role, place) => stand(role, place) === 'own' || role === 'controller'),
    ...stale,
    body: () => ({ year: 2026, amountOre: 100_000, comment: 'Slik' }),
  },
  'POST /api/economy/forecasts/:forecastId/comments': {
    rule: rule(readsFigures, (role, place) => isOneOf(stand(role, place), 'direct', 'above')),
    ok: 201,
    body: () => ({ text: 'En kommentar' }),
  },
  'GET /api/economy/settings': { rule: withAccess, query: () => 'year=2026' },
  'PUT /api/economy/settings': {
    rule: controller,
    ...stale,
    query: () => 'year=2026',
    body: () => ({ sign: 'minus-is-overspending', scale: 'kroner', bands: BANDS }),
  },
  'GET /api/economy/months': { rule: withAccess, query: () => 'year=2026' },
  'POST /api/economy/months': { rule: controller, ok: [201, 409, 412], body: () => ({ year: 2026, month: 3 }) },
  'DELETE /api/economy/months/:year/:month': { rule: controller, ...stale },
  'GET /api/economy/imports': { rule: controller },
  'GET /api/economy/imports/template.xlsx': { rule: controller },
  'POST /api/economy/imports/inspect': { rule: controller, file: true },
  'POST /api/economy/imports/dry-run': { rule: controller, ok: 400, file: true },
  'POST /api/economy/imports/marked': { rule: controller, ok: 400, file: true },
  'POST /api/economy/imports/apply': { rule: controller, ok: 400, file: true },

  'GET /api/reports/units/:unitId': { rule: report },
  'GET /api/reports/units/:unitId/money': { rule: report },
  'GET /api/reports/units/:unitId/rows/progress': { rule: report, query: () => 'part=sum' },
  'GET /api/reports/units/:unitId/rows/coverage': { rule: report, query: () => 'part=sum' },
  'GET /api/reports/units/:unitId/rows/measures': { rule: report, query: () => 'part=sum' },
  'GET /api/reports/units/:unitId/rows/agreements': { rule: report, query: () => 'part=sum' },
  'GET /api/reports/units/:unitId/rows/cost-centres': { rule: report, query: () => 'part=sum' },
  'GET /api/reports/units/:unitId/workbook': { rule: report },
  'GET /api/reports/front-page': { rule: withAccess },
  'GET /api/reports/my-leaders': { rule: report, query: ({ ids }) => `unitId=${ids.unitId}` },
  'POST /api/reports/move-preview': {
    rule: hr,
    ok: [200, 201, 400],
    body: ({ ids }) => ({ unitId: ids.unitId, parentUnitId: ids.unitId, validFrom: DAY }),
  },

  'GET /api/organization/tree': { rule: register },
  'GET /api/organization/units/:unitId': { rule: register },
  'POST /api/organization/units': {
    rule: hr,
    ok: 400,
    body: ({ ids, shared }) => ({ code: 'ny', name: 'Ny', levelId: shared.levelId, parentUnitId: ids.unitId, validFrom: '1990-01-01' }),
  },
  'PUT /api/organization/units/:unitId': { rule: hr, ...stale, body: ({ shared }) => ({ code: 'x', name: 'X', levelId: shared.levelId }) },
  'POST /api/organization/units/:unitId/move': {
    rule: hr,
    ...stale,
    body: ({ ids }) => ({ parentUnitId: ids.unitId, validFrom: DAY }),
  },
  'POST /api/organization/units/:unitId/close': { rule: hr, ...stale, body: () => ({ validFrom: DAY }) },
  'POST /api/organization/units/:unitId/leaderships': {
    rule: hr,
    ...stale,
    body: ({ shared }) => ({ personId: shared.spareId, kind: 'acting', validFrom: DAY, validTo: null }),
  },
  'PUT /api/organization/units/:unitId/leaderships/:leadershipId/end': { rule: hr, ...stale, body: () => ({ validTo: null }) },
  'DELETE /api/organization/units/:unitId/leaderships/:leadershipId': { rule: hr, ...stale },
  'GET /api/organization/persons': { rule: register },
  'GET /api/organization/persons/:personId': { rule: register },
  'POST /api/organization/persons': {
    rule: only('hr', 'admin'),
    ok: 400,
    body: () => ({ userName: 'hr@kommune.example', name: 'X', title: null, active: true }),
  },
  'PUT /api/organization/persons/:personId': {
    rule: only('hr', 'admin'),
    ...stale,
    body: () => ({ userName: 'x@kommune.example', name: 'X', title: null, active: true }),
  },
  'PUT /api/organization/persons/:personId/roles': { rule: only('admin'), ...stale, body: () => ({ roles: [] }) },
  'POST /api/organization/persons/:personId/release-account': { rule: only('admin'), ok: 409 },
  'GET /api/organization/levels': { rule: register },
  'POST /api/organization/levels': { rule: hr, ok: 400, body: () => ({ rank: 0, leaderTitle: 'Enda en' }) },
  'PUT /api/organization/levels/:levelId': { rule: hr, ...stale, body: () => ({ rank: 3, leaderTitle: 'Leder' }) },
  'DELETE /api/organization/levels/:levelId': { rule: hr, ok: [409, 412] },
  'GET /api/organization/cost-centres': { rule: register },
  'POST /api/organization/cost-centres': {
    rule: hr,
    ok: 400,
    body: ({ ids }) => ({ code: `${1000 + ids.unitId}`, name: 'X', unitId: null, validFrom: DAY }),
  },
  'PUT /api/organization/cost-centres/:costCentreId': { rule: hr, ...stale, body: () => ({ code: '1', name: 'X' }) },
  'POST /api/organization/cost-centres/:costCentreId/owner': { rule: hr, ...stale, body: () => ({ unitId: null, validFrom: DAY }) },
  'GET /api/organization/employer-body': { rule: register },
  'PUT /api/organization/employer-body': { rule: hr, ...stale, body: () => ({ name: 'Utvalget' }) },
  'POST /api/organization/employer-body/members': {
    rule: hr,
    ...stale,
    body: ({ shared }) => ({ personId: shared.spareId, representative: false, validFrom: DAY, validTo: null }),
  },
  'PUT /api/organization/employer-body/members/:memberId': {
    rule: hr,
    ...stale,
    body: ({ shared }) => ({ personId: shared.spareId, representative: false, validFrom: DAY, validTo: null }),
  },
  'GET /api/audit': { rule: only('auditor') },
  'GET /api/audit/agreements': { rule: only('auditor'), query: ({ ids }) => `unitId=${ids.unitId}` },
  'GET /api/audit/units': { rule: only('auditor') },
  'GET /api/audit/workbook': { rule: only('auditor') },
  'GET /api/organization/import/template': { rule: hr },
  'POST /api/organization/import/dry-run': { rule: hr, file: true },
  'POST /api/organization/import/marked': { rule: hr, ok: 400, file: true },
  'POST /api/organization/import/apply': { rule: hr, file: true },
};

/** Who may know a text that is marked with what it is and whose unit it stands in; nobody knows what is not named here. */
export function mayKnow(role: Role, what: string, place: string): boolean {
  if (role === 'stranger') return false;
  const where = placeSeenBy(role, place);
  const readers: Record<string, (role: Role, place: Place) => boolean> = {
    delt: readsShared,
    skjult: readsShared,
    utkast: readsAgreement,
    svar: readsAgreement,
    måltall: readsAgreement,
    begrunnelse: readsAgreement,
    vedlegg: readsAgreement,
    tiltak: readsMeasure,
    deltiltak: readsSharedMeasure,
    prognose: readsFigures,
  };
  return readers[what.split('-')[0]!]?.(role, where) ?? false;
}

/** The unit of the one who is away is `own` to them, and to all others like one in another branch. */
function placeSeenBy(role: Role, place: string): Place {
  if (place === 'leave') return role === 'away' ? 'own' : 'left';
  if (place === 'own' && role === 'away') return 'left';
  return place === 'otherbranch' ? 'otherBranch' : (place as Place);
}
