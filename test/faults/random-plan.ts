import { FAULT_KINDS, type FaultKind, type FaultPlan } from "./faulty-ports.ts";

/** One to four faults among the first 120 calls; the same seed gives the same plan. */
export function randomPlan(seed: number): FaultPlan {
  const next = generator(seed);
  const plan = new Map<number, FaultKind>();
  const count = 1 + Math.floor(next() * 4);
  for (let index = 0; index < count; index += 1) {
    const kind = FAULT_KINDS[Math.floor(next() * FAULT_KINDS.length)] ?? "error before";
    plan.set(Math.floor(next() * 120), kind);
  }
  return plan;
}

/** Mulberry32 (public domain): small, and the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
