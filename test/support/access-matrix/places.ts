import {
  Transaction,
  Conversation,
  AgreementVersionPart,
  AgreementVersion,
  Deputy,
  EmployerBody,
  EmployerBodyMember,
  GoalChange,
  LeadershipRow,
  Level,
  ResponseRow,
  Role as PersonRole,
  Unit,
  UnitOfWork,
} from '@kaskade/persistence';
import { givenAgreement, givenAreas, givenGoal, givenMeasure, givenPeriod } from '../agreement.builder';
import { givenAttachment } from '../attachment.builder';
import { givenClosedMonth, givenCostCentre, givenFigure, givenForecast } from '../economy.builder';
import { givenOrganization, givenPerson } from '../organization.builder';
import { givenLogs } from './logs';

const SYSTEM = { personId: null };
export const TODAY = '2026-05-04';

/** Everybody who asks. The first five stand around one unit, "own"; the others have no post in it. */
export const ROLES = [
  'leader',
  'superior',
  'chief',
  'subordinate',
  'deputy',
  'away',
  'member',
  'representative',
  'hr',
  'controller',
  'auditor',
  'admin',
  'employee',
  'stranger',
] as const;
export type Role = (typeof ROLES)[number];

/** What is asked about: where its unit stands from the leader's (for the one who is away, `own` is the own unit). `left`: the post that the asker has left, `top`: the chief officer's. */
export const PLACES = ['own', 'child', 'grandchild', 'sibling', 'parent', 'otherBranch', 'left', 'top'] as const;
export type Place = (typeof PLACES)[number];

/** The ids of one unit and what belongs to it. */
export interface Ids {
  unitId: number;
  agreementId: number;
  goalId: number;
  /** That the goal was shared. */
  changeId: number;
  measureId: number;
  attachmentId: number;
  conversationId: number;
  costCentreId: number;
  forecastId: number;
  leadershipId: number;
  deputyId: number;
  personId: number;
}

export interface Matrix {
  people: Record<Exclude<Role, 'stranger'>, number>;
  /** For a role that has left the post, the agreement there is its own former one. */
  idsOf(role: Role, place: Place): Ids;
  shared: { areaId: number; periodId: number; levelId: number; templateId: number; memberId: number; spareId: number; importedBy: number };
}

/** Put into every text that only some may read, followed by what and whose it is. */
export const CANARY = 'kanarifugl';
export const canary = (what: string, place: string) => `${CANARY}-${what}-${place.toLowerCase()}`;

/** The unit of the one who is away is built like the others. */
type Built = Place | 'leave';
const BUILT: readonly Built[] = [...PLACES, 'leave'];

const NAMES: Record<Built, string> = {
  own: 'Enheten',
  child: 'Barnet',
  grandchild: 'Barnebarnet',
  sibling: 'Søskenet',
  parent: 'Sektoren',
  otherBranch: 'Annen gren',
  left: 'Tidligere post',
  top: 'Kommunen',
  leave: 'Permisjonen',
};

/** An organization with all relations in it, and in each unit an agreement, goals, measures, money and namings. */
export async function givenMatrix(unitOfWork: UnitOfWork): Promise<Matrix> {
  const org = await givenOrganization(unitOfWork, {
    name: NAMES.top,
    leader: 'chief',
    below: [
      {
        name: NAMES.parent,
        leader: 'superior',
        below: [
          {
            name: NAMES.own,
            leader: 'leader',
            below: [{ name: NAMES.child, leader: 'subordinate', below: [{ name: NAMES.grandchild, leader: 'grandchild' }] }],
          },
          { name: NAMES.sibling, leader: 'sibling' },
        ],
      },
      {
        name: NAMES.otherBranch,
        leader: 'other',
        below: [
          { name: NAMES.left, leader: 'successor' },
          { name: NAMES.leave, leader: 'away', acting: 'acting' },
        ],
      },
    ],
  });
  await unitOfWork.run(SYSTEM, async (tx) => {
    const levelId = await tx.insert(Level, { rank: 9, leaderTitle: 'Teamleder', version: 1 });
    await tx.updateWhere(Unit, { id: org.unitIds[NAMES.grandchild]! }, { levelId });
  });
  const id = (name: string) => org.personIds[name]!;
  const withRole = (name: string, ...roles: PersonRole[]) => givenPerson(unitOfWork, name, roles);
  const people: Matrix['people'] = {
    leader: id('leader'),
    superior: id('superior'),
    chief: id('chief'),
    subordinate: id('subordinate'),
    away: id('away'),
    deputy: await withRole('deputy'),
    member: await withRole('member'),
    representative: await withRole('representative'),
    hr: await withRole('hr', 'hr'),
    controller: await withRole('controller', 'controller'),
    auditor: await withRole('auditor', 'auditor'),
    admin: await withRole('admin', 'admin'),
    employee: await withRole('employee'),
  };
  const spareId = await withRole('spare');
  const importedBy = people.controller;
  const periodId = await givenPeriod(unitOfWork);
  const [areaId] = (await givenAreas(unitOfWork, 'Generelt')) as [number];
  const memberId = await unitOfWork.run(SYSTEM, async (tx) => {
    const employerBodyId = await tx.insert(EmployerBody, { name: 'Utvalget', version: 1 });
    const seat = { employerBodyId, validFrom: '2026-01-01', validTo: null };
    await tx.insert(EmployerBodyMember, { ...seat, personId: people.representative, representative: true });
    return tx.insert(EmployerBodyMember, { ...seat, personId: people.member, representative: false });
  });
  await givenClosedMonth(unitOfWork, 1, '2026-02-10', people.controller);

  const leaderOf: Record<Built, number> = {
    own: id('leader'),
    child: id('subordinate'),
    grandchild: id('grandchild'),
    sibling: id('sibling'),
    parent: id('superior'),
    otherBranch: id('other'),
    left: id('successor'),
    top: id('chief'),
    leave: id('away'),
  };
  const ids = {} as Record<Built, Ids>;
  for (const place of BUILT) {
    const unitId = org.unitIds[NAMES[place]]!;
    const personId = leaderOf[place];
    const agreementId = await givenAgreement(unitOfWork, { unitId, personId, periodId });
    const text = (what: string) => canary(what, place);
    const goalKeys = { unitId, periodId, areaId };
    const goalId = await givenGoal(
      unitOfWork,
      { ...goalKeys, title: text('delt-mål') },
      { text: text('delt-tekst'), principles: text('delt-prinsipp'), source: text('delt-kilde') },
    );
    await givenGoal(
      unitOfWork,
      { ...goalKeys, title: text('utkast-mål') },
      { state: 'draft', sharedOn: null, text: text('utkast-tekst'), principles: text('utkast-prinsipp'), source: text('utkast-kilde') },
    );
    // Of a goal that reaches nobody, and so context for nobody below.
    const hiddenGoalId = await givenGoal(
      unitOfWork,
      { ...goalKeys, title: text('skjult-mål') },
      { scope: 'none', text: text('skjult-tekst') },
    );
    const words = (kind: string) => ({
      description: text(`${kind}-beskrivelse`),
      responsible: text(`${kind}-ansvarlig`),
      lastComment: text(`${kind}-kommentar`),
      progressKind: 'milestones' as const,
      milestones: [{ id: 1, title: text(`${kind}-milepæl`), dueOn: '2026-05-20' }],
      lastUpdatedOn: '2026-04-01',
      status: 'started' as const,
    });
    const measureId = await givenMeasure(unitOfWork, { agreementId, goalId, title: text('deltiltak') }, words('deltiltak'));
    const hiddenMeasureId = await givenMeasure(unitOfWork, { agreementId, goalId: hiddenGoalId, title: text('tiltak') }, words('tiltak'));
    const costCentreId = await givenCostCentre(unitOfWork, `${1000 + unitId}`, unitId);
    await givenFigure(unitOfWork, costCentreId, 'revised', 1000);
    const forecastId = await givenForecast(unitOfWork, costCentreId, 1000, '2026-04-01', personId);
    const responseId = await unitOfWork.run(SYSTEM, (tx) => {
      const answer = { narrative: text('svar'), narrativeSince: '2026-04-20', localTarget: text('måltall'), version: 1 };
      const reason = { notRelevantReason: text('begrunnelse'), notRelevantSince: '2026-04-20' };
      return tx.insert(ResponseRow, { ...answer, ...reason, agreementId, goalId, areaId: null });
    });
    await givenLogs(
      unitOfWork,
      { personId, measureIds: [measureId, hiddenMeasureId], responseId, forecastId },
      {
        measures: [text('deltiltak-logg'), text('tiltak-logg')],
        formerAnswer: text('svar-tidligere'),
        forecastComment: text('prognose-samtale'),
      },
    );
    const attachmentId = await givenAttachment(unitOfWork, { agreementId, addedById: personId }, text('vedlegg'));
    ids[place] = await unitOfWork.run(SYSTEM, async (tx) => {
      const changeId = await tx.insert(GoalChange, sentChange(goalId, text('delt-mål'), personId));
      await tx.insert(GoalChange, draftChange(goalId, text('utkast-endring'), personId));
      await tx.query('UPDATE forecast SET comment = ? WHERE id = ?', [text('prognose'), forecastId]);
      const deputyId = await tx.insert(Deputy, {
        unitId,
        personId: spareId,
        namedById: personId,
        validFrom: '2026-11-01',
        validTo: '2026-12-01',
        version: 1,
      });
      const leadership = await tx.repository(LeadershipRow).findOneByOrFail({ unitId, kind: 'permanent' });
      const conversationId = await givenFrozen(tx, agreementId, text('svar-versjon'), text('svar-samtale'));
      return {
        unitId,
        agreementId,
        conversationId,
        goalId,
        changeId,
        measureId,
        attachmentId,
        costCentreId,
        forecastId,
        leadershipId: leadership.id,
        deputyId,
        personId,
      };
    });
  }
  const former = await leftPosts(unitOfWork, ids.left, periodId, areaId, people);
  await unitOfWork.run(SYSTEM, async (tx) => {
    const span = { validFrom: '2026-05-01', validTo: '2026-06-01', version: 1 };
    await tx.insert(Deputy, { ...span, unitId: ids.own.unitId, personId: people.deputy, namedById: people.leader });
    // Over since yesterday, and of a leader who has left: both give nothing.
    await tx.insert(Deputy, {
      ...span,
      validTo: '2026-05-04',
      unitId: ids.otherBranch.unitId,
      personId: people.deputy,
      namedById: id('other'),
    });
    await tx.insert(Deputy, { ...span, unitId: ids.left.unitId, personId: people.deputy, namedById: people.leader });
  });
  return {
    people,
    shared: { areaId, periodId, levelId: org.levelIds[3]!, templateId: 1, memberId, spareId, importedBy },
    idsOf: (role, place) => {
      if (place === 'own' && role === 'away') return ids.leave;
      return place === 'left' ? { ...ids.left, ...former[role] } : ids[place];
    },
  };
}

const contentOf = (title: string) => ({ areaId: 1, title, text: '', principles: '', source: '', position: 1, ...NO_SCOPE });
const NO_SCOPE = { supportsGoalId: null, scope: 'all', scopeUnitIds: [] };

/** That a goal was shared, and the draft of what it will say. */
function sentChange(goalId: number, title: string, personId: number): Omit<GoalChange, 'id'> {
  const sent = { sentOn: TODAY, sentAt: new Date(`${TODAY}T08:00:00Z`), sentNumber: 1, sentById: personId, createdById: personId };
  return { goalId, kind: 'share', draftOf: null, weight: 'binding', before: null, after: contentOf(title), ...sent, version: 1 };
}

function draftChange(goalId: number, title: string, personId: number): Omit<GoalChange, 'id'> {
  const unsent = { sentOn: null, sentAt: null, sentNumber: null, sentById: null, createdById: personId };
  return { goalId, kind: 'revise', draftOf: goalId, weight: null, before: null, after: contentOf(title), ...unsent, version: 1 };
}

/** A version that lapsed with one such text in it, and a conversation; answers the conversation's id. */
async function givenFrozen(tx: Transaction, agreementId: number, narrative: string, name: string): Promise<number> {
  const nobody = { personId: 0, name: '', title: '' };
  const answer = { narrative, localTarget: '', notRelevantReason: '', measures: [] };
  const content = {
    ...{ format: 'kaskade-agreement/1', agreementId, unit: { id: 0, name: '' }, period: { name: '', validFrom: TODAY, validTo: TODAY } },
    ...{
      leader: nobody,
      superior: null,
      employerBody: null,
      template: { name: '', number: 1 },
      reason: '',
      formerHash: null,
      sections: [],
    },
    ...{ areas: [{ id: 1, name: '', answer, goals: [], acceptedBy: null }], conversations: [], decision: null, attachments: [] },
  };
  const agreementVersionId = await tx.insert(AgreementVersion, {
    ...{
      agreementId,
      number: 1,
      templateVersionId: null,
      reason: '',
      hash: '0'.repeat(64),
      formerHash: null,
      state: 'lapsed',
      openFor: null,
    },
    ...{ preliminary: false, frozenAt: new Date(`${TODAY}T08:00:00Z`), frozenOn: TODAY, changesSeen: 0, adoptedOn: null, lapsedOn: TODAY },
  });
  await tx.insertMany(AgreementVersionPart, [{ agreementVersionId, part: 1, text: JSON.stringify(content) }]);
  return tx.insert(Conversation, { agreementId, name, plannedOn: '2026-06-10', talkId: '', version: 1 });
}

type Former = Partial<Record<Role, Pick<Ids, 'agreementId' | 'measureId' | 'attachmentId' | 'conversationId'>>>;

/** One after the other led the unit before the present leader, in years gone by, each with an agreement that is closed. */
async function leftPosts(
  unitOfWork: UnitOfWork,
  { unitId }: Ids,
  periodId: number,
  areaId: number,
  people: Matrix['people'],
): Promise<Former> {
  const former: Former = {};
  for (const [index, role] of (['leader', 'superior', 'subordinate', 'away'] as const).entries()) {
    const personId = people[role];
    const span = { validFrom: `202${index}-01-01`, validTo: `202${index + 1}-01-01` };
    await unitOfWork.run(SYSTEM, (tx) => tx.insert(LeadershipRow, { unitId, personId, kind: 'permanent', ...span, fteHundredths: null }));
    const agreementId = await givenAgreement(unitOfWork, { unitId, personId, periodId }, { closedOn: '2026-02-01', state: 'active' });
    const measureId = await givenMeasure(unitOfWork, { agreementId, areaId, title: canary('tiltak', 'left') });
    const attachmentId = await givenAttachment(unitOfWork, { agreementId, addedById: personId }, canary('vedlegg', 'left'));
    const conversationId = await unitOfWork.run(SYSTEM, (tx) =>
      givenFrozen(tx, agreementId, canary('svar', 'left'), canary('svar', 'left')),
    );
    former[role] = { agreementId, measureId, attachmentId, conversationId };
  }
  return former;
}
