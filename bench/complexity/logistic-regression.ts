import type { LogisticModel } from "../../src/domain/complexity/prediction.ts";

/** Features in the order of `SIZE_FEATURES`, and whether the event happened. */
export interface Sample {
  features: readonly number[];
  happened: boolean;
}

/** L2-regularised logistic regression by iteratively reweighted least squares: no step size, no randomness. */
export function fitLogistic(samples: readonly Sample[], ridge: number): LogisticModel {
  const d = (samples[0]?.features.length ?? 0) + 1;
  const x = samples.map((sample) => Float64Array.from([1, ...sample.features]));
  let beta = new Float64Array(d);
  for (let iteration = 0; iteration < 25; iteration += 1) {
    const hessian = Array.from({ length: d }, () => new Float64Array(d));
    const gradient = new Float64Array(d);
    samples.forEach((sample, index) => {
      const row = x[index]!;
      let z = 0;
      for (let j = 0; j < d; j += 1) z += beta[j]! * row[j]!;
      const p = 1 / (1 + Math.exp(-z));
      const w = Math.max(1e-6, p * (1 - p));
      const residual = Number(sample.happened) - p;
      for (let j = 0; j < d; j += 1) {
        if (row[j] === 0) continue;
        gradient[j]! += residual * row[j]!;
        const line = hessian[j]!;
        for (let k = 0; k < d; k += 1) line[k]! += w * row[j]! * row[k]!;
      }
    });
    for (let j = 0; j < d; j += 1) {
      const penalty = j === 0 ? 1e-6 : ridge;
      hessian[j]![j]! += penalty;
      gradient[j]! -= penalty * beta[j]!;
    }
    const step = solve(hessian, gradient);
    let moved = 0;
    for (let j = 0; j < d; j += 1) {
      beta[j]! += step[j]!;
      moved = Math.max(moved, Math.abs(step[j]!));
    }
    if (moved < 1e-6) break;
  }
  return { intercept: beta[0]!, weights: Array.from(beta.subarray(1)) };
}

/** Gaussian elimination with pivoting; the matrix is positive definite thanks to the ridge. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.map((row, index) => [...row, right[index]!]);
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < n; row += 1)
      if (Math.abs(a[row]![column]!) > Math.abs(a[pivot]![column]!)) pivot = row;
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    for (let row = column + 1; row < n; row += 1) {
      const factor = a[row]![column]! / a[column]![column]!;
      if (factor === 0) continue;
      for (let k = column; k <= n; k += 1) a[row]![k]! -= factor * a[column]![k]!;
    }
  }
  const result = new Float64Array(n);
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = a[row]![n]!;
    for (let k = row + 1; k < n; k += 1) sum -= a[row]![k]! * result[k]!;
    result[row] = sum / a[row]![row]!;
  }
  return result;
}

/** Probability that a random positive is ranked above a random negative; ties count one half. */
export function areaUnderCurve(scored: readonly { score: number; happened: boolean }[]): number {
  const sorted = scored.toSorted((left, right) => left.score - right.score);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end]!.score === sorted[start]!.score) end += 1;
    const rank = (start + end + 1) / 2;
    for (let index = start; index < end; index += 1)
      if (sorted[index]!.happened) {
        rankSum += rank;
        positives += 1;
      }
    start = end;
  }
  const negatives = sorted.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
