const UN_GOAL_COUNT = 17;

/** Reads "3, 11 og 13" as numbers of the UN's sustainable development goals, in order and once each; null when something else stands there. */
export function parseUnGoals(text: string): number[] | null {
  const parts = text.split(/[\s,;.]+|\bog\b/).filter((part) => part !== '');
  const numbers = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : 0));
  const areAllGoals = numbers.every((number) => number >= 1 && number <= UN_GOAL_COUNT);
  return areAllGoals ? [...new Set(numbers)].sort((a, b) => a - b) : null;
}

export const formatUnGoals = (unGoals: readonly number[]): string => unGoals.join(', ');
