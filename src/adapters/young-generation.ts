import { setFlagsFromString } from "node:v8";

/**
 * A big ledger streams through as objects that live for a moment. Left to itself V8 gives them ever more room: twice the
 * memory, for a tenth less of processor time at most (bench/ledger/fold.ts, bench/report/attempts.ts).
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
