/** A cost centre as a file may name it. */
export interface ListedCostCentre {
  readonly costCentreId: number;
  readonly code: string;
  readonly name: string;
  /** The unit that owns it; null for a centre that nobody owns. */
  readonly unitName: string | null;
}

export type FoundCostCentre =
  { readonly costCentreId: number } | { readonly code: 'cost-centre-unknown' | 'cost-centre-ambiguous'; readonly closest: string };

/** Finds cost centres by what stands in a row: code, `code name`, the centre's name, or a unit with a single centre. */
export class CostCentreDirectory {
  private readonly byCode = new Map<string, ListedCostCentre[]>();
  private readonly byName = new Map<string, ListedCostCentre[]>();
  private readonly byUnit = new Map<string, ListedCostCentre[]>();

  private readonly ids: ReadonlyMap<number, ListedCostCentre>;

  constructor(centres: readonly ListedCostCentre[]) {
    this.ids = new Map(centres.map((centre) => [centre.costCentreId, centre]));
    for (const centre of centres) {
      add(this.byCode, centre.code, centre);
      add(this.byName, centre.name, centre);
      if (centre.unitName !== null) add(this.byUnit, centre.unitName, centre);
    }
  }

  find(label: string): FoundCostCentre {
    const found =
      this.byCode.get(normalized(label)) ??
      this.byName.get(normalized(label)) ??
      this.byUnit.get(normalized(label)) ??
      this.byCodeBefore(label);
    if (found?.length === 1) return { costCentreId: found[0]!.costCentreId };
    return found ? { code: 'cost-centre-ambiguous', closest: '' } : { code: 'cost-centre-unknown', closest: this.closest(label) };
  }

  /** A centre by its id, for showing what is stored. @throws RangeError for an id that is not listed. */
  byId(costCentreId: number): ListedCostCentre {
    const found = this.ids.get(costCentreId);
    if (!found) throw new RangeError(`cost centre ${costCentreId} is not listed`);
    return found;
  }

  /** Whether a label is a cost centre by its code, with or without a name behind. */
  hasCode(label: string): boolean {
    return (this.byCode.get(normalized(label)) ?? this.byCodeBefore(label)) !== undefined;
  }

  /** By the code that a name stands behind; a word without a digit is a name's first. */
  private byCodeBefore(label: string): ListedCostCentre[] | undefined {
    const code = /^(\S+)\s+\S/.exec(label)?.[1];
    return code !== undefined && /\d/.test(code) ? this.byCode.get(normalized(code)) : undefined;
  }

  /** The name that somebody most likely meant, or ''. */
  private closest(label: string): string {
    const wanted = normalized(label);
    const most = Math.min(3, Math.floor(wanted.length / 4));
    let best = '';
    let bestDistance = most + 1;
    for (const names of [this.byName, this.byUnit]) {
      for (const [name, centres] of names) {
        if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
        const distance = editDistance(wanted, name);
        if (distance < bestDistance)
          [best, bestDistance] = [names === this.byName ? centres[0]!.name : (centres[0]!.unitName ?? ''), distance];
      }
    }
    return best;
  }
}

function add(index: Map<string, ListedCostCentre[]>, key: string, centre: ListedCostCentre): void {
  const listed = index.get(normalized(key));
  if (listed) listed.push(centre);
  else index.set(normalized(key), [centre]);
}

/** Case, kinds of spaces and ways to compose letters don't tell names apart. */
export function normalized(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('nb');
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
