import { describe, expect, test } from "vitest";
import { CodeHostError } from "../../src/domain/errors.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import { isHeld } from "../../src/usecases/lease.ts";
import type { RunContext } from "../../src/usecases/run-context.ts";
import { created, finished, reserved } from "../domain/ledger-samples.ts";

const LEASE = "2026-11-23T11:00:00.000Z";
const BEFORE = Date.parse(LEASE) - 1;

async function held(options: {
  lease?: { id: number; attempt: number } | null;
  us?: { id: number; attempt: number };
  at?: number;
  run?: "active" | "over" | "unknown";
  isFinished?: boolean;
}): Promise<boolean> {
  const { lease = { id: 900, attempt: 1 }, us = { id: 901, attempt: 1 }, at = BEFORE } = options;
  const state = foldTask([
    created(),
    reserved(1, { run: lease, leaseUntil: LEASE }),
    ...(options.isFinished === true ? [finished(1)] : []),
  ]);
  if (state === undefined) throw new Error("no task");
  const context: RunContext = {
    repository: { owner: "octocat", name: "hello" },
    base: { ref: "main", sha: "b".repeat(40) },
    run: us,
    runUrl: undefined,
    rerunBy: undefined,
    ciJobs: undefined,
    ownWorkflows: [],
    trigger: "/ai",
    dryRun: false,
  };
  const unused = async (): Promise<never> => {
    throw new Error("not for a lease");
  };
  return isHeld(
    {
      clock: { now: () => at, sleep: unused },
      logger: { debug() {}, info() {}, warn() {}, error() {}, group: (_, body) => body() },
      workflows: {
        rerunFailedJobs: unused,
        dispatch: unused,
        cancel: unused,
        isActive: async () => {
          if (options.run === "unknown") throw new CodeHostError("no answer", { failure: "server" });
          return options.run !== "over";
        },
      },
    },
    context,
    state,
  );
}

describe("a task is held", () => {
  test("by a run that is active", async () => expect(await held({ run: "active" })).toBe(true));
  test("by a run of which GitHub does not say", async () =>
    expect(await held({ run: "unknown" })).toBe(true));
  test("by an attempt that was not made in Actions", async () =>
    expect(await held({ lease: null })).toBe(true));
  test("by this very attempt of this run", async () =>
    expect(await held({ lease: { id: 900, attempt: 2 }, us: { id: 900, attempt: 2 }, run: "over" })).toBe(
      true,
    ));
});

describe("a lapsed lease", () => {
  const RESERVED = Date.parse(reserved(1).at);
  const at = Date.parse(LEASE);
  const SIX_HOURS = RESERVED + 6 * 3_600_000;
  test("holds while its run is active", async () => expect(await held({ at, run: "active" })).toBe(true));
  test("holds while this very run is active", async () =>
    expect(await held({ at, us: { id: 900, attempt: 1 } })).toBe(true));
  test("holds no longer than a job can live", async () => {
    expect(await held({ at: SIX_HOURS - 1, run: "active" })).toBe(true);
    expect(await held({ at: SIX_HOURS, run: "active" })).toBe(false);
    expect(await held({ at: SIX_HOURS, us: { id: 900, attempt: 1 } })).toBe(false);
  });
  test("lets go when its run has ended", async () => expect(await held({ at, run: "over" })).toBe(false));
  test("lets go when GitHub does not say", async () =>
    expect(await held({ at, run: "unknown" })).toBe(false));
  test("lets go when it was not made in Actions", async () =>
    expect(await held({ at, lease: null })).toBe(false));
});

describe("and by nobody", () => {
  test("when its run has ended", async () => expect(await held({ run: "over" })).toBe(false));
  test("when an earlier attempt of this run reserved it", async () =>
    expect(await held({ us: { id: 900, attempt: 2 }, run: "active" })).toBe(false));
  test("when the attempt is settled", async () => expect(await held({ isFinished: true })).toBe(false));
});
