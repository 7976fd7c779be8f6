import { expect, test } from "vitest";
import { applyStage, type FoundFile } from "../../src/usecases/apply-stage.ts";
import { attemptTask } from "../../src/usecases/attempt-task.ts";
import type { Assignment } from "../../src/usecases/assignment.ts";
import { encodeAssignment, encodeAttempt, readAssignment } from "../../src/usecases/stage-files.ts";
import { run } from "../../src/run.ts";
import { readEvent } from "../../src/adapters/actions/event.ts";
import { always, Arena, commentPayload, ISSUE, MAYA, type Payload, writes } from "./arena.ts";

/* The last of three jobs reads what the middle one left. Here the middle one is the attacker. */

interface Reserved {
  arena: Arena;
  assignment: Assignment;
  /** The file that an honest job would have left. */
  honest: { claim: Payload; output: Payload & { patch: Payload & { edits: Payload[] } } };
  apply: (file: FoundFile) => Promise<unknown>;
  /** The same in another run of the workflow. */
  applyIn: (context: Arena["context"], file: FoundFile) => Promise<unknown>;
}

async function reserved(body = "/ai fix the answer --tier haiku"): Promise<Reserved> {
  const arena = new Arena({ replies: always(writes("answer.txt", "42\n")), ci: () => "Error: red\n" });
  const handed: Assignment[] = [];
  const ports = arena.ports();
  const { id } = arena.host.add(ISSUE, body, MAYA);
  const trigger = readEvent("issue_comment", commentPayload(id, body, MAYA));
  const first = { ...ports, handOver: async (each: Assignment) => void handed.push(each) };
  const outcome = await run(first, arena.context, trigger);
  expect(outcome.status).toBe("assigned");
  const [assignment] = handed;
  if (assignment === undefined) throw new Error("nothing was handed over");
  const output = await attemptTask({ ...ports, stopRequested: async () => false }, assignment);
  return {
    arena,
    assignment,
    honest: JSON.parse(encodeAttempt(assignment, output)),
    apply: (file) => applyStage(ports, arena.context, file),
    applyIn: (context, file) => applyStage(ports, context, file),
  };
}

const FORGERIES: Record<string, (file: Reserved["honest"]) => unknown> = {
  "another task": (file) => ({ ...file, claim: { ...file.claim, task: "issue-8-1" } }),
  "another attempt": (file) => ({ ...file, claim: { ...file.claim, number: 2 } }),
  "another start": (file) => ({ ...file, claim: { ...file.claim, startSha: "f".repeat(40) } }),
  "a patch for another commit": (file) => {
    file.output.patch["baseSha"] = "f".repeat(40);
    return file;
  },
  "a symbolic link": (file) => {
    Object.assign(file.output.patch.edits[0] ?? {}, { mode: "120000" });
    return file;
  },
  "an unknown member": (file) => ({ ...file, output: { ...file.output, approve: true } }),
  "an unknown member of the patch": (file) => {
    file.output.patch["force"] = true;
    return file;
  },
  "work that cost nothing": (file) => {
    Object.assign(file.output, { cost: { microUsd: 0, exact: true }, chargedMicroUsd: 0 });
    return file;
  },
  "tokens without their price": (file) => {
    Object.assign(file.output, { cost: { microUsd: 1, exact: true }, chargedMicroUsd: 1 });
    return {
      ...file,
      output: { ...file.output, usage: { inputTokens: 9_000_000, outputTokens: 9_000_000 } },
    };
  },
  "a negative cost": (file) => ({ ...file, output: { ...file.output, chargedMicroUsd: -5 } }),
  "an answer where nobody asked": (file) => ({ ...file, output: { ...file.output, end: "answered" } }),
  "an end that only we may give": (file) => ({ ...file, output: { ...file.output, end: "interrupted" } }),
  "too many turns": (file) => ({ ...file, output: { ...file.output, turns: 4_000 } }),
  "another version": (file) => ({ ...file, v: 2 }),
  nothing: () => null,
  "a list": () => [],
};

test.each(Object.keys(FORGERIES))("%s: refused, told, charged in full", async (name) => {
  const { arena, assignment, honest, apply } = await reserved();
  await apply({ kind: "text", text: JSON.stringify(FORGERIES[name]?.(honest)) });
  const task = arena.task();
  expect(task?.closed).toMatchObject({ status: "needs-human" });
  expect(task?.closed?.explanation).toContain("was refused");
  expect([...arena.host.branches.keys()]).toEqual(["main"]);
  const finished = arena.ledger.all().find((event) => event.type === "attempt.finished");
  expect(finished).toMatchObject({ chargedMicroUsd: assignment.ceilingMicroUsd });
});

test.each(["../x", ".github/workflows/ci.yml", ".git/config", "/etc/passwd"])(
  "the path %s: refused",
  async (path) => {
    const { arena, honest, apply } = await reserved();
    Object.assign(honest.output.patch.edits[0] ?? {}, { path });
    await apply({ kind: "text", text: JSON.stringify(honest) });
    expect([...arena.host.branches.keys()]).toEqual(["main"]);
    expect(arena.task()?.attempts.at(-1)?.end).toBe("patch-refused");
  },
);

test("of endless words about local gates the ledger keeps a bounded part", async () => {
  const { arena, honest, apply } = await reserved();
  const failures = Array.from({ length: 12 }, (_, index) => ({
    check: `gate ${index}`,
    errorLines: Array.from({ length: 200 }, () => "x".repeat(1_500)),
  }));
  Object.assign(honest.output, { gates: { metrics: { tests: false }, failures } });
  await apply({ kind: "text", text: JSON.stringify(honest) });
  const event = arena.ledger.all().find(({ type }) => type === "gate.measured");
  const kept = event?.type === "gate.measured" ? (event.failures ?? []) : [];
  expect(kept).toHaveLength(10);
  expect(Math.max(...kept.map(({ errorLines }) => errorLines.length))).toBe(60);
  expect(Math.max(...kept.flatMap(({ errorLines }) => errorLines.map((line) => line.length)))).toBe(500);
});

test("the honest file is published, once", async () => {
  const { arena, honest, apply } = await reserved();
  const file: FoundFile = { kind: "text", text: JSON.stringify(honest) };
  await apply(file);
  expect(arena.task()?.phase).toBe("awaiting-ci");
  expect(await apply(file)).toMatchObject({ status: "skipped" });
  expect(arena.host.pulls).toHaveLength(1);
});

test("another run settles nothing of it, whatever file it brings", async () => {
  const { arena, honest, applyIn } = await reserved();
  const file: FoundFile = { kind: "text", text: JSON.stringify(honest) };
  const { run: own } = arena.context;
  if (own === null) throw new Error("the arena has a run");
  const other = { ...arena.context, run: { ...own, id: own.id + 1 } };
  expect(await applyIn(other, file)).toMatchObject({ status: "skipped" });
  expect(await applyIn({ ...arena.context, run: null }, file)).toMatchObject({ status: "skipped" });
  expect(arena.task()?.phase).toBe("working");
  expect([...arena.host.branches.keys()]).toEqual(["main"]);
});

test("a dearer attempt than was reserved is charged what was reserved", async () => {
  const { arena, assignment, honest, apply } = await reserved();
  Object.assign(honest.output, { cost: { microUsd: 9e9, exact: true }, chargedMicroUsd: 9e9 });
  await apply({ kind: "text", text: JSON.stringify(honest) });
  expect(arena.task()?.spent).toEqual({ microUsd: assignment.ceilingMicroUsd, exact: false });
});

test("no file: an interrupted attempt, and a run that goes on", async () => {
  const { arena, apply } = await reserved();
  expect(await apply({ kind: "missing" })).toMatchObject({ status: "handed-on" });
  expect(arena.task()?.attempts.at(-1)?.end).toBe("interrupted");
});

test("an assignment is for one attempt of one workflow run", async () => {
  const { assignment } = await reserved();
  const text = encodeAssignment(assignment, { id: 1, attempt: 1 });
  expect(readAssignment(text, { id: 1, attempt: 1 })).toMatchObject({ number: 1 });
  for (const other of [{ id: 1, attempt: 2 }, { id: 2, attempt: 1 }, null])
    expect(readAssignment(text, other)).toContain("another attempt");
  expect(readAssignment("{}", null)).toContain("no assignment");
});
