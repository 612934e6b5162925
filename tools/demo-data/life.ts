import { addDays, AgreementStage, Day, stateOfStage } from '@kaskade/domain';
import { Agreement } from '@kaskade/persistence';
import { DemoAgreement } from './agreements';
import { Calendar } from './calendar';
import { DemoUnit } from './organization';
import { add, DemoRows } from './rows';

const RETURN_COMMENT =
  'Tiltakene for sykefravær er for generelle. Skriv hvem som gjør hva, og når, så sender du den på nytt. Resten er bra.';
const AMENDMENT_REASON = 'Vi overtar ansvaret for sommerjobbordningen fra august, og to tiltak må skrives om.';
/** Days before today. */
const PROPOSED = 6;
const RETURNED = 3;

/**
 * How the agreements have come where they are: conversations, the council's decision, and the steps of their life. What is in force was
 * sent and signed on its day. Of those that are drafts, one waits for the superior, one was returned and one waits for the other's
 * signature; one in force is being amended.
 */
export function makeLife(
  rows: DemoRows,
  units: readonly DemoUnit[],
  agreements: ReadonlyMap<DemoUnit, DemoAgreement>,
  calendar: Calendar,
): void {
  const superiorOf = (unit: DemoUnit): number =>
    nearestLeader(unit) ?? rows.employerBodyMembers.find((member) => member.representative)!.personId;
  for (const [unit, { present, former }] of agreements) {
    for (const agreement of former ? [former, present] : [present]) {
      if (agreement.activeOn === null) continue;
      makeConversations(rows, agreement, calendar);
      makeSigned(rows, agreement, superiorOf(unit), agreement.activeOn, calendar);
    }
    if (unit.parent === null) makeDecision(rows, present, calendar);
  }
  const isReady = (unit: DemoUnit): boolean =>
    unit.leader !== null && unit.parent !== null && (unit.parent.leader === null || agreements.get(unit.parent)?.present.activeOn !== null);
  const drafts = units.flatMap((unit) => {
    const present = agreements.get(unit)?.present;
    return present?.state === 'draft' && !unit.isClosed && isReady(unit) ? [{ unit, present }] : [];
  });
  const step = (agreement: Agreement, personId: number, action: string, stage: AgreementStage, daysAgo: number, comment = ''): void =>
    moved(rows, agreement, personId, action, stage, notBefore(agreement.createdOn, addDays(calendar.today, -daysAgo)), calendar, comment);
  for (const [index, { unit, present }] of drafts.slice(0, 3).entries()) {
    makeConversations(rows, present, calendar);
    step(present, present.personId, 'propose', 'proposed', PROPOSED);
    if (index === 1) step(present, superiorOf(unit), 'return', 'draft', RETURNED, RETURN_COMMENT);
    if (index === 2) step(present, present.personId, 'sign', 'signed', RETURNED);
  }
  const amended = units.map((unit) => agreements.get(unit)?.present).find((each) => each?.state === 'active' && isAmended(units, each));
  if (!amended) return;
  add(rows.amendments, {
    agreementId: amended.id,
    reason: AMENDMENT_REASON,
    state: 'draft',
    openFor: amended.id,
    openedById: amended.personId,
    openedOn: addDays(calendar.today, -RETURNED),
    endedOn: null,
  });
  step(amended, amended.personId, 'amend', 'amending', RETURNED);
}

/** A section's, so that there are leaders above and below it. */
function isAmended(units: readonly DemoUnit[], { unitId }: Agreement): boolean {
  const unit = units.find((each) => each.row.id === unitId);
  return unit?.rank === 2 && unit.children.length > 0;
}

function nearestLeader(unit: DemoUnit): number | null {
  for (let above = unit.parent; above; above = above.parent) {
    if (above.leader && above.leader.id !== unit.leader?.id) return above.leader.id;
  }
  return null;
}

/** One before the summer and one before the winter, agreed together with the agreement. */
function makeConversations(rows: DemoRows, { id, unitId }: Agreement, calendar: Calendar): void {
  const isTop = rows.placements.find((placement) => placement.unitId === unitId)?.parentUnitId === null;
  const names = isTop ? ['Samtale i juni', 'Formell utviklingssamtale'] : ['Resultatsamtale vår', 'Resultatsamtale høst'];
  const days = [calendar.day(150 + (unitId % 25)), calendar.day(305 + (unitId % 28))];
  for (const [index, name] of names.entries()) {
    const talkId = isTop && index === 1 ? 'utviklingssamtale' : '';
    add(rows.conversations, { agreementId: id, name, plannedOn: days[index]!, talkId, version: 1 });
  }
}

function makeSigned(rows: DemoRows, agreement: Agreement, superiorId: number, day: Day, calendar: Calendar): void {
  const said = (personId: number, action: string, stage: AgreementStage, minutes: number): void =>
    event(rows, agreement, personId, action, stage, day, calendar.at(day, minutes));
  said(agreement.personId, 'propose', 'proposed', 30);
  said(agreement.personId, 'sign', 'signed', 60);
  said(superiorId, 'sign', 'active', 120);
}

function makeDecision(rows: DemoRows, { id, activeOn }: Agreement, calendar: Calendar): void {
  if (activeOn === null) return;
  add(rows.agreementDecisions, {
    agreementId: id,
    bodyName: rows.employerBodies[0]!.name,
    caseNumber: `112/${String(calendar.year - 1).slice(2)}`,
    archiveNumber: `${calendar.year - 1}/4711`,
    outcome: 'decided',
    decidedOn: addDays(activeOn, -1),
    effectiveOn: calendar.firstDay,
    version: 1,
  });
}

function moved(
  rows: DemoRows,
  agreement: Agreement,
  personId: number,
  action: string,
  stage: AgreementStage,
  day: Day,
  calendar: Calendar,
  comment: string,
): void {
  agreement.state = stateOfStage(stage).state;
  agreement.version++;
  event(rows, agreement, personId, action, stage, day, calendar.at(day, 60), comment);
}

function event(
  rows: DemoRows,
  { id: agreementId }: Agreement,
  personId: number,
  action: string,
  stage: AgreementStage,
  day: Day,
  at: Date,
  comment = '',
): void {
  add(rows.agreementEvents, { agreementId, at, day, personId, action, stage, comment, agreementVersionId: null });
}

const notBefore = (earliest: Day, day: Day): Day => (day < earliest ? earliest : day);
