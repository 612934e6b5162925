import { DemoPerson, Visitor } from './visitor';

/** An agreement of the demo with its two parties. */
export interface Parties {
  readonly agreementId: number;
  readonly leader: DemoPerson;
  readonly superior: DemoPerson;
}

interface Document {
  readonly version: number;
  readonly period: { readonly validFrom: string };
  readonly superior: { readonly personId: number };
  readonly areas: readonly { readonly goals: readonly { readonly id: number; readonly answer: string | null }[] }[];
  readonly conversations: readonly { readonly id: number; readonly version: number }[];
}

/** The parties of a unit's agreement; the leader is signed in. */
export async function partiesOf(visitor: Visitor, unit: string): Promise<Parties & { document: Document }> {
  const leader = await visitor.signIn({ unit });
  const [mine] = await visitor.get<{ agreementId: number }[]>('/api/agreements/mine');
  const { agreementId } = mine!;
  const document = await visitor.get<Document>(`/api/agreements/${agreementId}`);
  return { agreementId, leader, superior: await visitor.find({ id: document.superior.personId }), document };
}

/** A draft of the demo in which nothing is missing but the conversations' dates. */
export async function givenAnsweredDraft(visitor: Visitor, unit: string): Promise<Parties> {
  const { document, ...parties } = await partiesOf(visitor, unit);
  for (const { id, answer } of document.areas.flatMap((area) => area.goals)) {
    if (answer !== 'unanswered') continue;
    const path = `/api/agreements/${parties.agreementId}/goals/${id}/response`;
    await visitor.write('PUT', path, { narrative: 'Vi tar det på personalmøtet', localTarget: '', notRelevantReason: '' }, 0);
  }
  for (const { id, version } of document.conversations) await visitor.write('DELETE', `/api/conversations/${id}`, {}, version);
  return parties;
}

/** A draft that can be sent and signed. */
export async function givenReadyDraft(visitor: Visitor, unit: string): Promise<Parties> {
  const parties = await givenAnsweredDraft(visitor, unit);
  const year = (await visitor.get<Document>(`/api/agreements/${parties.agreementId}`)).period.validFrom.slice(0, 4);
  for (const [name, day] of [
    ['Halvårssamtale', `${year}-06-10`],
    ['Årssamtale', `${year}-11-24`],
  ]) {
    await visitor.write('POST', `/api/agreements/${parties.agreementId}/conversations`, { name, plannedOn: day, talkId: '' });
  }
  return parties;
}

/** A ready draft that was sent to the superior. */
export async function givenProposed(visitor: Visitor, unit: string): Promise<Parties> {
  const parties = await givenReadyDraft(visitor, unit);
  const path = `/api/agreements/${parties.agreementId}`;
  const { version } = await visitor.get<Document>(path);
  await visitor.write('POST', `${path}/propose`, { comment: '' }, version);
  return parties;
}

/** Signs, past every slip, as whoever is signed in. */
export async function sign(visitor: Visitor, { agreementId }: Parties): Promise<void> {
  const path = `/api/agreements/${agreementId}`;
  const { version, hash, slips } = await visitor.get<{ version: number; hash: string; slips: { key: string }[] }>(`${path}/signing`);
  const passedSlips = slips.map(({ key }) => key);
  await visitor.write('POST', `${path}/sign`, { hash, passedSlips }, version, { 'Idempotency-Key': crypto.randomUUID() });
}

/** An agreement that both have signed; the superior is signed in. */
export async function givenSigned(visitor: Visitor, unit: string): Promise<Parties> {
  const parties = await givenProposed(visitor, unit);
  await sign(visitor, parties);
  await visitor.signIn({ id: parties.superior.id });
  await sign(visitor, parties);
  return parties;
}

/** What the parties agree on can be edited: an agreement in force is amended first, by its leader, who is signed in. */
export async function givenEditable(visitor: Visitor, agreementId: number): Promise<void> {
  const path = `/api/agreements/${agreementId}`;
  const { version, allowedActions } = await visitor.get<{ version: number; allowedActions: readonly string[] }>(path);
  if (!allowedActions.includes('amend')) return;
  await visitor.write('POST', `${path}/amendments`, { reason: 'Nytt tiltak' }, version);
}
