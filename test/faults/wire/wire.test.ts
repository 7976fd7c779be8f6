import { afterAll, beforeAll, expect, test } from "vitest";
import { WIRE_FAULTS } from "./fault-proxy.ts";
import { randomWirePlan } from "./random-wire-plan.ts";
import { type WireResult, WireWorld } from "./wire-story.ts";

/*
 * The Action's own adapters over HTTP and git, with a proxy before the embedded GitHub and provider that breaks their
 * exchanges: before the effect, after it, in the middle of a body or of a stream, by rate limits, by silence, or by the
 * process's death. Whatever happened, later deliveries and the sweep end the task, and nothing is lost or double.
 * UPSHIFT_WIRE_SEED and UPSHIFT_WIRE_RUNS=1 repeat one run; every run prints its seed when it fails.
 */

const SEED = Number(process.env["UPSHIFT_WIRE_SEED"] ?? 20_261_129);
const RUNS = Number(process.env["UPSHIFT_WIRE_RUNS"] ?? 3);
/** A story takes two seconds, and half a minute on a machine with other work to do. Milliseconds. */
const LONG_MS = 60_000 * (RUNS + 1);
const EVERY_CALL = process.env["UPSHIFT_WIRE_EVERY_CALL"] !== undefined;

let world: WireWorld;
let runs = 0;
const faults = new Map<string, number>();

beforeAll(async () => {
  world = await WireWorld.start();
});
afterAll(async () => {
  await world.close();
  const by = [...faults].map(([kind, count]) => `${kind} ${count}`).toSorted();
  process.stdout.write(`faults on the wire: ${runs} runs, seed ${SEED} (${by.join(", ")})\n`);
});

async function story(plan: Parameters<WireWorld["story"]>[0]): Promise<WireResult> {
  runs += 1;
  const result = await world.story(plan);
  for (const [index, kind] of plan)
    if (index < result.calls.length) faults.set(kind, (faults.get(kind) ?? 0) + 1);
  return result;
}

const failures = (plan: ReadonlyMap<number, string>, { broken, calls }: WireResult): string[] => {
  const faulty = [...plan].map(([index, kind]) => `${kind} at ${index} (${calls[index]})`);
  return broken.length === 0 ? [] : [`${faulty.join(", ")}: ${broken.join("; ")}`];
};

test(
  "without faults: two attempts, green",
  async () => {
    const { calls, broken, status } = await story(new Map());
    expect(broken).toEqual([]);
    expect(status).toBe("green");
    expect(calls.length).toBeGreaterThan(60);
    world.github.assertContract();
    expect(world.anthropic.violations).toEqual([]);
  },
  LONG_MS,
);

test.runIf(EVERY_CALL).each(WIRE_FAULTS)(
  "%s at every exchange",
  async (kind) => {
    const { calls } = await story(new Map());
    const failed: string[] = [];
    for (const index of calls.keys()) {
      const plan = new Map([[index, kind]]);
      failed.push(...failures(plan, await story(plan)));
    }
    expect(failed).toEqual([]);
  },
  LONG_MS,
);

test(
  `${RUNS} runs with up to three faults each, from seed ${SEED}`,
  async () => {
    const failed: string[] = [];
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const plan = randomWirePlan(seed);
      const found = failures(plan, await story(plan)).map((each) => `seed ${seed}: ${each}`);
      failed.push(...found);
      // A long run tells at once what its end is hours away from telling.
      for (const each of found) process.stdout.write(`${each}\n`);
    }
    expect(failed).toEqual([]);
  },
  LONG_MS,
);
