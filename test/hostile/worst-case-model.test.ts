import { afterAll, beforeAll, expect, test } from "vitest";
import fc from "fast-check";
import { openObjectStore, type ObjectStore } from "../../src/adapters/git/object-store.ts";
import { createRepository, type RepositoryFixture } from "../adapters/git/repository-fixture.ts";
import { adversary, escapesOf } from "./worst-case-model.ts";

/* fast-check prints the seed and the shortest sequence that escapes; UPSHIFT_MODEL_SEED repeats it. */

const SEED = Number(process.env["UPSHIFT_MODEL_SEED"] ?? 20_261_123);
const SEQUENCES = Number(process.env["UPSHIFT_MODEL_RUNS"] ?? 2_000);
const ON_GIT = Math.ceil(SEQUENCES / 200);

let repository: RepositoryFixture;
let store: ObjectStore;

beforeAll(async () => {
  repository = createRepository({
    "answer.txt": "41\n",
    "README.md": "x\n",
    "src/a.ts": "export const a = 1;\n",
    link: { link: "/etc" },
  });
  store = await openObjectStore({ clone: repository.folder });
});
afterAll(async () => {
  await store.close();
  repository[Symbol.dispose]();
});

const run = async (numRuns: number, real: boolean): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(adversary, async (turns) => {
      expect(await escapesOf(turns, real ? { store, head: repository.head } : undefined)).toEqual([]);
    }),
    { numRuns, seed: SEED, endOnFailure: true },
  );
  const where = real ? " on a real git workspace" : "";
  process.stdout.write(`worst-case model: ${numRuns} sequences${where}, seed ${SEED}, 0 escapes\n`);
};

test(`${SEQUENCES} sequences of a worst-case model, seed ${SEED}`, () => run(SEQUENCES, false), 3_600_000);
test(`${ON_GIT} of them on a real git workspace`, () => run(ON_GIT, true), 3_600_000);
