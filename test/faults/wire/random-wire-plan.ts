import { generator } from "../random-plan.ts";
import { WIRE_FAULTS, type WireFault, type WirePlan } from "./fault-proxy.ts";

/** A story without faults makes fewer exchanges than this. */
const EXCHANGES = 130;

/** One to three faults; the same seed gives the same plan. */
export function randomWirePlan(seed: number): WirePlan {
  const next = generator(seed);
  const plan = new Map<number, WireFault>();
  const count = 1 + Math.floor(next() * 3);
  for (let index = 0; index < count; index += 1) {
    const kind = WIRE_FAULTS[Math.floor(next() * WIRE_FAULTS.length)] ?? "reset before";
    plan.set(Math.floor(next() * EXCHANGES), kind);
  }
  return plan;
}
