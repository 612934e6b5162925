/** One line of bench-results.json. `ratio` says how the value stands to the floor, always so that it reads as its goal does. */
export interface BenchResult {
  name: string;
  size: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
}

/** Milliseconds that `work` takes. */
export async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Times two ways in turns (ABAB) after one warm-up of each, so that a noisy machine disturbs both alike; medians in milliseconds. */
export async function inTurns(
  rounds: number,
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
): Promise<[ours: number, theirs: number]> {
  await ours();
  await theirs();
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(await millisecondsOf(ours));
    times[1].push(await millisecondsOf(theirs));
  }
  return [median(times[0]), median(times[1])];
}

export function round(value: number, decimals = 2): number {
  return Number(value.toFixed(decimals));
}
