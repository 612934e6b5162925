import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { AgreementDecision, Conversation, EmployerBody, EmployerBodyMember, ResponseRow, UnitOfWork } from '@kaskade/persistence';
import { Browser } from './app';

const SYSTEM = { personId: null };

/** A body that agrees with the chief officer, for whom one person signs. */
export function givenEmployerBody(unitOfWork: UnitOfWork, name: string, personId: number): Promise<number> {
  return unitOfWork.run(SYSTEM, async (tx) => {
    const employerBodyId = await tx.insert(EmployerBody, { name, version: 1 });
    return tx.insert(EmployerBodyMember, { employerBodyId, personId, representative: true, validFrom: '2026-01-01', validTo: null });
  });
}

/** What has been decided about the chief officer's, and the talk that its template fixes. */
export function givenDecided(unitOfWork: UnitOfWork, agreementId: number): Promise<void> {
  return unitOfWork.run(SYSTEM, async (tx) => {
    const days = { decidedOn: '2025-12-10', effectiveOn: '2026-01-01' };
    const decision = {
      bodyName: 'Formannskapet',
      caseNumber: '61/25',
      archiveNumber: '',
      outcome: 'decided',
      ...days,
      version: 1,
    } as const;
    await tx.insert(AgreementDecision, { agreementId, ...decision });
    const talk = { name: 'Utviklingssamtale', plannedOn: '2026-06-10', talkId: 'utviklingssamtale' };
    await tx.insert(Conversation, { agreementId, ...talk, version: 1 });
  });
}

/** What the rules at signing ask of agreements below the top: two conversations with dates, and an answer to each of the goals. */
export function givenSignable(unitOfWork: UnitOfWork, agreementIds: readonly number[], goalIds: readonly number[]): Promise<void> {
  const since = { narrativeSince: '2026-01-01', notRelevantSince: null };
  return unitOfWork.run(SYSTEM, async (tx) => {
    await tx.insertMany(
      ResponseRow,
      agreementIds.flatMap((agreementId) =>
        goalIds.map((goalId) => {
          const answer = { narrative: 'Vi tar det opp på hvert personalmøte', localTarget: '', notRelevantReason: '', ...since };
          return { agreementId, goalId, areaId: null, ...answer, version: 1 };
        }),
      ),
    );
    await tx.insertMany(
      Conversation,
      agreementIds.flatMap((agreementId) =>
        ['2026-06-15', '2026-11-20'].map((plannedOn) => ({ agreementId, name: 'Resultatsamtale', plannedOn, talkId: '', version: 1 })),
      ),
    );
  });
}

/** The version that a change of the agreement names. */
export async function agreementVersion(browser: Browser, agreementId: number): Promise<number> {
  const { body } = await browser.get(`/api/agreements/${agreementId}`).expect(200);
  return (body as { version: number }).version;
}

/** Takes a step with the agreement as it is now. */
export async function takeStep(
  browser: Browser,
  agreementId: number,
  action: 'propose' | 'withdraw' | 'return' | 'evaluate',
  comment = '',
): Promise<Response> {
  const version = await agreementVersion(browser, agreementId);
  return browser.post(`/api/agreements/${agreementId}/${action}`, { comment }).set('If-Match', `"${version}"`);
}

/** Opens an amendment of the agreement as it is now. */
export async function amend(browser: Browser, agreementId: number, reason: string): Promise<Response> {
  const version = await agreementVersion(browser, agreementId);
  return browser.post(`/api/agreements/${agreementId}/amendments`, { reason }).set('If-Match', `"${version}"`);
}

/** Reads what there is to sign, and signs it, past whatever looks like a slip. Answers the hash with the answer. */
export async function sign(browser: Browser, agreementId: number): Promise<{ hash: string; answer: Response }> {
  const { body } = await browser.get(`/api/agreements/${agreementId}/signing`).expect(200);
  const { hash, version, slips } = body as { hash: string; version: number; slips: { key: string }[] };
  const answer = await browser
    .post(`/api/agreements/${agreementId}/sign`, { hash, passedSlips: slips.map(({ key }) => key) })
    .set('If-Match', `"${version}"`)
    .set('Idempotency-Key', randomUUID());
  return { hash, answer };
}

/** Both sign, the leader first; answers the one hash of the two. */
export async function signByBoth(leader: Browser, superior: Browser, agreementId: number): Promise<string> {
  const hashes: string[] = [];
  for (const party of [leader, superior]) {
    const { hash, answer } = await sign(party, agreementId);
    if (answer.status !== 200) throw new Error(`Signing ${agreementId}: ${answer.status} ${JSON.stringify(answer.body)}`);
    hashes.push(hash);
  }
  const [first, second] = hashes;
  if (first !== second) throw new Error(`Two hashes of agreement ${agreementId}: ${first} and ${second}`);
  return first!;
}

/** Proposes what it says and has it signed by both. */
export async function proposeAndSign(leader: Browser, superior: Browser, agreementId: number): Promise<string> {
  const { status, body } = await takeStep(leader, agreementId, 'propose');
  if (status !== 200) throw new Error(`Proposing ${agreementId}: ${status} ${JSON.stringify(body)}`);
  return signByBoth(leader, superior, agreementId);
}
