/** An estimate and the range in which 95 of 100 such ranges hold the truth. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** More groups than this narrow the interval of a mean hardly any further, and each costs memory. */
const MOST_GROUPS = 40;

/**
 * Sums over tasks that come one by one, kept by group, so that any figure made of sums (a mean, a ratio, a saving) gets
 * an interval without the tasks being kept: the delete-a-group jackknife with a t interval. Task n goes to group n mod 40,
 * so below forty-one tasks each is a group of its own, and the interval of a mean is then the textbook's t interval.
 * Quenouille, Biometrika 43 (1956), 353–360; Kott, J. Off. Stat. 17 (2001), 521–526.
 */
export class GroupedSums {
  readonly #width: number;
  readonly #groups: number[][] = [];
  #count = 0;

  /** `width`: how many numbers each task adds. */
  constructor(width: number) {
    this.#width = width;
  }

  /** How many tasks were added. */
  get count(): number {
    return this.#count;
  }

  add(values: readonly number[]): void {
    const group = (this.#groups[this.#count % MOST_GROUPS] ??= Array<number>(this.#width).fill(0));
    this.#count += 1;
    for (let index = 0; index < this.#width; index += 1) group[index]! += values[index] ?? 0;
  }

  totals(): number[] {
    return this.#sumWithout(-1);
  }

  /** Undefined where the figure is, for all tasks or without some group: then there is too little to say a range. */
  interval(figure: (sums: readonly number[]) => number | undefined): Interval | undefined {
    const groups = this.#groups.length;
    const value = figure(this.totals());
    if (value === undefined || groups < 2) return undefined;
    const without: number[] = [];
    for (let group = 0; group < groups; group += 1) {
      const one = figure(this.#sumWithout(group));
      if (one === undefined) return undefined;
      without.push(one);
    }
    const mean = without.reduce((sum, one) => sum + one, 0) / groups;
    const spread = without.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    const half = studentT(groups - 1) * Math.sqrt(((groups - 1) / groups) * spread);
    return { value, low: value - half, high: value + half };
  }

  #sumWithout(left: number): number[] {
    const sums = Array<number>(this.#width).fill(0);
    this.#groups.forEach((group, index) => {
      if (index !== left) group.forEach((value, at) => (sums[at]! += value));
    });
    return sums;
  }
}

/** The sums' first by their second: a mean where the second counts, else a ratio. Undefined where nothing divides. */
export function ratio([above = 0, below = 0]: readonly number[]): number | undefined {
  return below === 0 ? undefined : above / below;
}

/** The first degrees of freedom, where the series below is not yet good to three digits. */
const FIRST_STUDENT_T = [12.706, 4.303, 3.182, 2.776, 2.571];

/** 97.5% quantile of Student's t: Abramowitz and Stegun 26.7.5, around the normal quantile. */
export function studentT(degrees: number): number {
  const z = 1.959964;
  return (
    FIRST_STUDENT_T[degrees - 1] ??
    z +
      (z ** 3 + z) / (4 * degrees) +
      (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
      (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3)
  );
}
