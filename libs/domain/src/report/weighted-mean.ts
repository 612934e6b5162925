/** 100 % in basis points. */
const WHOLE = 10_000n;
/** Sums stay exact in a double as long as denominator × weight × 20,001 is below 2^53. */
const LARGEST_EXACT = Number.MAX_SAFE_INTEGER / 20_001;

/**
 * Weighted means of exact fractions, one per unit, rounded once to whole basis points, halves up (domain §6). Nothing is lost to
 * floating point: sums are kept over a common denominator, and where that outgrows a double, in big integers.
 */
export class WeightedMeans {
  private readonly numerator: Float64Array;
  private readonly denominator: Float64Array;
  private readonly weight: Float64Array;
  private readonly large = new Map<number, { numerator: bigint; denominator: bigint }>();

  constructor(size: number) {
    this.numerator = new Float64Array(size);
    this.denominator = new Float64Array(size);
    this.weight = new Float64Array(size);
  }

  /** Makes it empty again. */
  clear(): void {
    this.weight.fill(0);
    this.numerator.fill(0);
    this.denominator.fill(0);
    this.large.clear();
  }

  /** Adds the fraction done/wanted (0 ≤ done ≤ wanted, wanted ≥ 1) with a weight of at least 1. */
  add(row: number, done: number, wanted: number, weight: number): void {
    const denominator = this.denominator[row]! || wanted;
    const total = this.weight[row]! + weight;
    const common = denominator % wanted === 0 ? denominator : (denominator / greatestCommonDivisor(denominator, wanted)) * wanted;
    const known = this.large.get(row);
    if (known || common * total > LARGEST_EXACT) this.addLarge(row, known, done, wanted, weight);
    else {
      this.numerator[row] = this.numerator[row]! * (common / denominator) + done * weight * (common / wanted);
      this.denominator[row] = common;
    }
    this.weight[row] = total;
  }

  /** The mean in basis points, or null when nothing was added. */
  basisPoints(row: number): number | null {
    const weight = this.weight[row]!;
    if (weight === 0) return null;
    const large = this.large.get(row);
    if (large) {
      const whole = large.denominator * BigInt(weight);
      return Number((2n * large.numerator * WHOLE + whole) / (2n * whole));
    }
    const whole = this.denominator[row]! * weight;
    return Math.floor((this.numerator[row]! * 20_000 + whole) / (2 * whole));
  }

  private addLarge(
    row: number,
    known: { numerator: bigint; denominator: bigint } | undefined,
    done: number,
    wanted: number,
    weight: number,
  ): void {
    const sum = known ?? { numerator: BigInt(this.numerator[row]!), denominator: BigInt(this.denominator[row]! || 1) };
    this.large.set(row, {
      numerator: sum.numerator * BigInt(wanted) + BigInt(done) * BigInt(weight) * sum.denominator,
      denominator: sum.denominator * BigInt(wanted),
    });
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
