import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '@kaskade/domain';
import { Conversation, Database, ResponseRow } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { Instance } from './instance';
import { SentSignature, Signer } from './signer';
import { signingFaults } from './signing-faults';

/** So many agreements are signed at once when the server is killed. */
const AT_ONCE = 4;
/** Rounds without a kill, to learn how long two signatures take. */
const REHEARSALS = 3;

/** An agreement and its two, with what each was answered in a round. */
interface Pair {
  readonly agreementId: number;
  readonly leader: Signer;
  readonly superior: Signer;
  sent: SentSignature[];
  acknowledged: number;
}

/** How the kills came: by how many of the two signatures were acknowledged, and were there. */
export interface SigningVerdict {
  readonly line: string;
  readonly faults: readonly string[];
}

/**
 * kill -9 at some moment while amendments are signed by both, so many times: before, during, between and after the two signatures. When the
 * server is back there is no half of anything, whatever was acknowledged is there, and the same requests again lead to an adopted version.
 */
export async function killBetweenSignatures(instance: Instance, database: Database, times: number): Promise<SigningVerdict> {
  const pairs = await givenPairs(database, instance.origin);
  const found: string[] = [...(await faultsOf(database))];
  const lasted: number[] = [];
  for (let round = 0; round < REHEARSALS; round++) {
    await propose(pairs);
    const begun = performance.now();
    await signAll(pairs);
    lasted.push(performance.now() - begun);
    found.push(...(await notAdopted(database, pairs)));
  }
  const counts = { none: 0, one: 0, both: 0, unanswered: 0 };
  for (let time = 0; time < times; time++) {
    await propose(pairs);
    const signing = signAll(pairs);
    await sleep(Math.random() * Math.max(...lasted));
    await instance.end('SIGKILL');
    await signing;
    await instance.start();
    for (const pair of pairs) {
      const stored = await signaturesOf(database, pair.agreementId);
      counts[stored === 0 ? 'none' : stored === 1 ? 'one' : 'both']++;
      if (stored < pair.acknowledged) found.push(`agreement ${pair.agreementId}: ${pair.acknowledged} acknowledged, ${stored} there`);
      if (stored > pair.acknowledged) counts.unanswered++;
      found.push(...(await faultsOf(database, pair.agreementId)));
    }
    await signAll(pairs);
    found.push(...(await notAdopted(database, pairs)));
  }
  found.push(...(await faultsOf(database)));
  return {
    line:
      `${times} × kill -9 while ${AT_ONCE} agreements were signed by two: of ${times * AT_ONCE} pairs of signatures ${counts.none} had none, ` +
      `${counts.one} one and ${counts.both} both when the server was back; ${counts.unanswered} were there without an answer; ` +
      `${found.length} half-signed, lost or otherwise wrong. All were then signed by the same requests again.`,
    faults: found,
  };
}

function faultsOf(database: Database, agreementId: number | null = null): Promise<string[]> {
  return signingFaults(database, new Clock().today(), agreementId);
}

/** Agreements right below the top's, each with somebody above of its own, made so that they can be signed. */
async function givenPairs(database: Database, origin: string): Promise<Pair[]> {
  const rows = await database.query<{ id: number; periodId: number; personId: number; superiorId: number }>(
    `SELECT a.id, a.periodId, a.personId, MIN(above.personId) AS superiorId FROM agreement a
       JOIN placement p ON p.unitId = a.unitId AND p.validTo IS NULL JOIN leadership above ON above.unitId = p.parentUnitId AND above.validTo IS NULL
      WHERE a.state = 'active' AND a.closedOn IS NULL AND NOT EXISTS (SELECT 1 FROM amendment WHERE amendment.openFor = a.id)
      GROUP BY a.id, a.periodId, a.personId ORDER BY a.id LIMIT ${AT_ONCE}`,
  );
  const today = new Clock().today();
  await database.writer.transaction(async (manager) => {
    for (const { id: agreementId, periodId } of rows) {
      const unanswered = await manager.query<{ id: number }[]>(
        'SELECT id FROM goal WHERE periodId = ? AND id NOT IN (SELECT goalId FROM response WHERE agreementId = ? AND goalId IS NOT NULL)',
        [periodId, agreementId],
      );
      const answer = { narrative: 'Det gjør vi', narrativeSince: today, localTarget: '', notRelevantReason: '', notRelevantSince: null };
      await manager.insert(
        ResponseRow,
        unanswered.map(({ id: goalId }) => ({ agreementId, goalId, areaId: null, ...answer, version: 1 })),
      );
      const days = [addDays(today, 1), addDays(today, 30)];
      await manager.insert(
        Conversation,
        days.map((plannedOn) => ({ agreementId, name: 'Resultatsamtale', plannedOn, talkId: '', version: 1 })),
      );
    }
  });
  return rows.map(({ id, personId, superiorId }) => ({
    agreementId: id,
    leader: new Signer(personId, origin),
    superior: new Signer(superiorId, origin),
    ...{ sent: [], acknowledged: 0 },
  }));
}

/** A new amendment of each, ready to be signed. */
async function propose(pairs: readonly Pair[]): Promise<void> {
  for (const pair of pairs) {
    await pair.leader.signIn();
    await pair.superior.signIn();
    const { version } = await pair.leader.prepared(pair.agreementId);
    await pair.leader.propose(pair.agreementId, await pair.leader.amend(pair.agreementId, version));
    Object.assign(pair, { sent: [], acknowledged: 0 });
  }
}

/** Both sign, one after the other, until no answer comes; what was sent already is sent again as it was. */
async function signAll(pairs: readonly Pair[]): Promise<void> {
  await Promise.all(
    pairs.map(async (pair) => {
      for (const [index, party] of [pair.leader, pair.superior].entries()) {
        const signature = pair.sent[index] ?? (await party.prepared(pair.agreementId).catch(() => null));
        if (!signature) return;
        pair.sent[index] = signature;
        const answer = await party.sign(pair.agreementId, signature);
        if (!answer) return;
        if (answer.status !== 200) throw new Error(`Signing ${pair.agreementId}: ${JSON.stringify(answer)}`);
        pair.acknowledged = Math.max(pair.acknowledged, index + 1);
      }
    }),
  );
}

/** How many have signed the newest version, if it is the amendment's. */
async function signaturesOf(database: Database, agreementId: number): Promise<number> {
  const [newest] = await database.query<{ signatures: number | string; amendment: string | null }>(
    `SELECT COUNT(s.id) AS signatures, MAX(am.state) AS amendment
       FROM agreement a LEFT JOIN amendment am ON am.openFor = a.id
       LEFT JOIN agreement_version v ON v.agreementId = a.id AND (v.openFor = a.id OR am.id IS NULL AND v.number = (SELECT MAX(w.number) FROM agreement_version w WHERE w.agreementId = a.id))
       LEFT JOIN signature s ON s.agreementVersionId = v.id WHERE a.id = ?`,
    [agreementId],
  );
  return Number(newest!.signatures);
}

/** Of whom not both signatures are there in the end. */
async function notAdopted(database: Database, pairs: readonly Pair[]): Promise<string[]> {
  const found: string[] = [];
  for (const { agreementId, acknowledged } of pairs) {
    const [open] = await database.query('SELECT id FROM amendment WHERE openFor = ?', [agreementId]);
    if (open || acknowledged !== 2) found.push(`agreement ${agreementId}: not adopted in the end`);
  }
  return found;
}
