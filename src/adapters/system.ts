import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Clock, Random } from "../ports/clock.ts";

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms) => {
    await sleep(ms);
  },
};

export const systemRandom: Random = {
  next: () => Math.random(),
  id: () => randomBytes(18).toString("hex"),
};
