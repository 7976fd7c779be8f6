import { describe, expect, test } from "vitest";
import type { Trigger } from "../../src/domain/trigger.ts";
import type { Reply } from "../fakes/ports/scripted-model.ts";
import { ISSUE, MAYA, World, writes } from "../usecases/world.ts";

/*
 * GitHub delivers at least once. Each kind of event comes a hundred times, each time in a run of its own, and nothing
 * happens but what happened the first time. (The same through the
 * Action's adapters and over HTTP: wire/redelivery.test.ts.)
 */

const TIMES = 100;
const THREAD = {
  number: ISSUE,
  isPullRequest: false,
  title: "The answer",
  body: "It is not what it should be.",
  author: MAYA,
  authorAssociation: "MEMBER",
  state: "open",
  locked: false,
} as const;

/** All that people and the bill can see of it. */
const traces = (world: World): unknown =>
  JSON.parse(
    JSON.stringify({
      ledger: world.ledger.all(),
      comments: [...world.host.comments.values()].map(({ id, body }) => [id, body]),
      pulls: world.host.pulls,
      branches: [...world.host.branches],
      requests: world.model.requests.length,
    }),
  );

async function sameAfter(world: World, again: (run: number) => Promise<unknown>): Promise<void> {
  const once = traces(world);
  for (let run = 10; run < 10 + TIMES; run += 1) await again(run);
  expect(traces(world)).toEqual(once);
}

function comment(world: World, body: string): Extract<Trigger, { kind: "comment" }> {
  const { id } = world.host.add(ISSUE, body, MAYA);
  return {
    kind: "comment",
    delivery: `comment-${id}`,
    commentKind: "issue-comment",
    commentId: id,
    body,
    author: MAYA,
    sender: MAYA,
    thread: THREAD,
    defaultBranch: "main",
  };
}

const ASKED: readonly { what: string; body: string; replies: Record<string, Reply[]> }[] = [
  { what: "a question", body: "/ai explain the answer", replies: answers("It is 41.") },
  { what: "a plan", body: "/ai plan the answer", replies: answers("- [ ] Write 42.") },
  { what: "a route", body: "/ai route fix the answer", replies: {} },
  { what: "the account", body: "/ai cost", replies: {} },
  { what: "a slip of the pen", body: "/ai fxi", replies: {} },
  { what: "help", body: "/ai help", replies: {} },
];

function answers(text: string): Record<string, Reply[]> {
  return { haiku: [{ text }], sonnet: [{ text }], opus: [{ text }] };
}

describe(`delivered ${TIMES} times, once heard:`, () => {
  test.each(ASKED)("$what", async ({ body, replies }) => {
    const world = new World({ replies });
    const trigger = comment(world, body);
    await world.wake(trigger);
    await sameAfter(world, (run) => world.wake(trigger, { run }));
  });

  test("a label that starts a task", async () => {
    const world = new World({
      replies: { haiku: [writes("42")], sonnet: [writes("42")], opus: [writes("42")] },
      config: (usual) => ({ ...usual, start: { ...usual.start, label: "upshift" } }),
    });
    const trigger: Trigger = {
      kind: "issue-signal",
      delivery: `label-${ISSUE}`,
      signal: { label: "upshift" },
      sender: MAYA,
      thread: THREAD,
      defaultBranch: "main",
    };
    await world.wake(trigger);
    expect(world.model.requests).toHaveLength(1);
    await sameAfter(world, (run) => world.wake(trigger, { run }));
  });

  test("a red build, and a green one", async () => {
    const world = new World({ replies: { haiku: [writes("43")], sonnet: [writes("42")] } });
    await world.wake(comment(world, "/ai fix the answer --tier haiku"));
    await world.ciEnds(2);
    const red = [...world.host.commits.keys()][1] ?? "";
    const judged = (headSha: string): Trigger => ({
      kind: "checks",
      delivery: `workflow-run-${headSha}`,
      taskIds: [...world.host.branches.keys()]
        .filter((name) => name.startsWith("upshift/"))
        .map((name) => name.replace("upshift/", "")),
      headSha,
      what: "workflow run CI",
      defaultBranch: "main",
    });
    // The red one is old news by now.
    await sameAfter(world, (run) => world.wake(judged(red), { run }));
    await world.ciEnds(3);
    expect(world.status).toContain("CI is green");
    const green = [...world.host.commits.keys()][2] ?? "";
    await sameAfter(world, (run) => world.wake(judged(green), { run }));
  });

  test("a stop, and a retry", async () => {
    const world = new World({
      replies: { haiku: [writes("43"), writes("42")], sonnet: [writes("42")], opus: [writes("42")] },
    });
    await world.wake(comment(world, "/ai fix the answer --tier haiku"));
    const stop = comment(world, "/ai stop");
    await world.wake(stop, { run: 2 });
    await sameAfter(world, (run) => world.wake(stop, { run }));
    const retry = comment(world, "/ai retry");
    await world.wake(retry, { run: 3 });
    expect(world.model.requests).toHaveLength(2);
    await sameAfter(world, (run) => world.wake(retry, { run }));
    // The old stop does not end what somebody has begun since.
    await sameAfter(world, (run) => world.wake(stop, { run }));
  });

  test("the sweep, with a task open and with one closed; and a run that is asked to go on", async () => {
    const world = new World({ replies: { haiku: [writes("42")] }, ci: () => undefined });
    await world.wake(comment(world, "/ai fix the answer --tier haiku"));
    await world.sweep(1);
    await sameAfter(world, (run) => world.wake({ kind: "sweep", defaultBranch: "main" }, { run, hours: 2 }));
    const [taskId = ""] = world.ledger.all().map((event) => event.task);
    await sameAfter(world, (run) => world.wake({ kind: "continue", taskId, defaultBranch: "main" }, { run }));
  });
});
