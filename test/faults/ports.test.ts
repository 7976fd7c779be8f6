import { afterAll, expect, test } from "vitest";
import { faultStory } from "./fault-story.ts";
import { FAULT_KINDS, type FaultKind } from "./faulty-ports.ts";
import { randomPlan } from "./random-plan.ts";

/*
 * Every call that leaves the process goes wrong once, before and after its effect, heard of or by the process's death;
 * then pairs and triples of such faults at random. Whatever happened, what follows ends the task and nothing is double.
 */

const SEED = Number(process.env["UPSHIFT_FAULT_SEED"] ?? 20_261_123);
const RANDOM_RUNS = Number(process.env["UPSHIFT_FAULT_RUNS"] ?? 400);
/** A run takes a few hundredths of a second, and ten times that on a machine with other work to do. Milliseconds. */
const LONG_MS = 60_000 + RANDOM_RUNS * 1_000;
let runs = 0;

test("without faults: two attempts, green", async () => {
  const { calls, broken } = await faultStory(new Map());
  expect(broken).toEqual([]);
  expect(calls.length).toBeGreaterThan(30);
});

test.each(FAULT_KINDS)(
  "%s at every call",
  async (kind: FaultKind) => {
    const { calls } = await faultStory(new Map());
    const failed: string[] = [];
    for (const [index, call] of calls.entries()) {
      runs += 1;
      const { broken } = await faultStory(new Map([[index, kind]]));
      if (broken.length > 0) failed.push(`${index} ${call}: ${broken.join("; ")}`);
    }
    expect(failed).toEqual([]);
  },
  LONG_MS,
);

test(
  `${RANDOM_RUNS} runs with several faults each, from seed ${SEED}`,
  async () => {
    const failed: string[] = [];
    for (let index = 0; index < RANDOM_RUNS; index += 1) {
      runs += 1;
      const plan = randomPlan(SEED + index);
      const { broken } = await faultStory(plan);
      if (broken.length > 0)
        failed.push(`seed ${SEED + index} ${JSON.stringify([...plan])}: ${broken.join("; ")}`);
    }
    expect(failed.slice(0, 8)).toEqual([]);
  },
  LONG_MS,
);

afterAll(() => {
  process.stdout.write(`faults at the ports: ${runs} runs, seed ${SEED}\n`);
});
