import { Client } from './client';

/** What all clients saw, held against what is stored now. */
export interface Verdict {
  readonly acknowledged: number;
  readonly lost: string[];
  readonly twice: string[];
  readonly unknown: number;
  /** Of those without an answer, how many had been carried out. */
  readonly carriedOut: number;
  readonly signedOut: number;
  readonly wentBack: number;
  readonly strange: string[];
  readonly longestWaitMs: number;
}

/** Reads every acknowledged write of every client back. */
export async function judge(clients: readonly Client[]): Promise<Verdict> {
  const lost: string[] = [];
  const twice: string[] = [];
  let carriedOut = 0;
  for (const client of clients) {
    const stored = (await client.read()).updates.map(({ comment }) => comment);
    const times = new Map<string, number>();
    for (const comment of stored) times.set(comment, (times.get(comment) ?? 0) + 1);
    lost.push(...client.tally.acknowledged.filter((comment) => !times.has(comment)));
    twice.push(...client.tally.acknowledged.filter((comment) => (times.get(comment) ?? 0) > 1));
    carriedOut += client.tally.unknown.filter((comment) => times.has(comment)).length;
  }
  const tallies = clients.map(({ tally }) => tally);
  const total = (of: (tally: Client['tally']) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  return {
    acknowledged: total(({ acknowledged }) => acknowledged.length),
    lost,
    twice,
    unknown: total(({ unknown }) => unknown.length),
    carriedOut,
    signedOut: total(({ signedOut }) => signedOut),
    wentBack: total(({ wentBack }) => wentBack),
    strange: tallies.flatMap(({ strange }) => strange),
    longestWaitMs: Math.max(...tallies.map(({ longestWaitMs }) => longestWaitMs)),
  };
}
