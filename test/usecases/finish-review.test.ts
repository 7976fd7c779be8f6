import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Config } from "../../src/domain/config.ts";
import { CodeHostError } from "../../src/domain/errors.ts";
import { foldSpend } from "../../src/domain/ledger/spend.ts";
import type { EventOf, LedgerEventType } from "../../src/domain/ledger.ts";
import type { Trigger } from "../../src/domain/trigger.ts";
import type { LanguageModel, ModelRequest } from "../../src/ports/language-model.ts";
import type { Assignment } from "../../src/usecases/assignment.ts";
import { finished as finishedAttempt } from "../domain/ledger-samples.ts";
import { MemoryBatches, responseOf } from "../fakes/ports/memory-batches.ts";
import { type Reply, ScriptedModel } from "../fakes/ports/scripted-model.ts";
import { World } from "./world.ts";

/* The second pass of a review in a batch: one run finds and submits, the sweep collects and says it. */

const HOLDS = '{"holds": true, "reason": "it is so"}';
const REFUTED = '{"holds": false, "reason": "line 2 handles it"}';
const TITLES = ["open() may throw", "nobody closes it"];

interface Setting {
  verify?: Config["review"]["verify"];
  budget?: Partial<Config["budget"]>;
  /** What is said to a check that is made at once. */
  direct?: string;
  redact?: (text: string) => string;
  suggestion?: { replaces: string; with: string };
  /** Twice the first pass before the second. */
  isMadeAgain?: boolean;
  /** Another job makes the attempts. */
  handOver?: (assignment: Assignment) => Promise<void>;
}

function setUp({
  verify = "batch",
  budget = {},
  direct = HOLDS,
  redact,
  suggestion,
  handOver,
  isMadeAgain = false,
}: Setting = {}) {
  const batches = new MemoryBatches();
  const findings = TITLES.map((title, index) => ({
    severity: "major",
    title,
    reason: "Because.",
    path: "steps.ts",
    line: index + 1,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
  const input = { summary: "Adds steps.", risk: "low", risk_reason: "Few.", findings };
  const checks = TITLES.map((_, finding) => ({ finding, holds: true, reason: "so" }));
  const found: Reply = { calls: [["submit_review", input]] };
  const script = new ScriptedModel({
    claude: [...(isMadeAgain ? [found, found] : [found]), { calls: [["submit_checks", { checks }]] }],
  });
  const asked: ModelRequest[] = [];
  const languageModel: LanguageModel = {
    respond: async (request) => {
      if (request.tools.length > 0) return script.respond(request);
      asked.push(request);
      return responseOf(direct);
    },
  };
  const world = new World({
    replies: {},
    config: (usual) => ({
      ...usual,
      budget: { ...usual.budget, ...budget },
      review: { ...usual.review, auto: "all", verify },
    }),
    instead: {
      batches,
      languageModel,
      ...(redact === undefined ? {} : { redact }),
      ...(handOver === undefined ? {} : { handOver }),
    },
  });
  world.host.workflows.isActive = async () => false;
  const number = world.openPull({ "steps.ts": "open();\nread();\n" });
  const eventsOf = <T extends LedgerEventType>(type: T) =>
    world.ledger.all().filter((event): event is EventOf<T> => event.type === type);
  const said = () =>
    world.host.posted.map(({ comments }) => comments.map(({ body }) => /\*\* (.*)/.exec(body)?.[1]));
  const spend = async () => (await foldSpend(await world.ledger.read())).days.get("2026-11-23");
  return { world, batches, number, asked, script, eventsOf, said, spend };
}

test("nothing is said until the answers have come; then one review, with what was refuted left out, at half price", async () => {
  const { world, batches, number, asked, eventsOf, said, spend } = setUp();
  expect(await world.pullEvent(number)).toMatchObject({ status: "handed-on" });
  expect(world.host.posted).toEqual([]);
  expect(batches.submitted.map(({ items }) => items.map(({ customId }) => customId.slice(-4)))).toEqual([
    ["-1-0", "-1-1"],
  ]);
  const prompt = JSON.stringify(batches.submitted[0]?.items[0]?.request);
  expect(prompt).toContain("open() may throw");
  expect(prompt).toContain("2: read();");
  expect(prompt).not.toContain("nobody closes it");
  await world.sweep(1);
  expect(world.host.posted).toEqual([]);

  batches.end("batch-1", (id) => (id.endsWith("-0") ? REFUTED : HOLDS));
  await world.sweep(2);
  expect(said()).toEqual([["nobody closes it"]]);
  expect(world.host.posted[0]?.body).toContain("dropped 1");
  expect(asked).toEqual([]);
  // 2,000 tokens in at $0.10 and 100 out at $0.50 a million, halved, twice.
  expect(eventsOf("review.made")[0]?.passes).toMatchObject([
    { pass: "review" },
    { pass: "check", turns: 2, cost: { microUsd: 250, exact: true } },
  ]);
  const [finished] = eventsOf("attempt.finished");
  expect(await spend()).toMatchObject({
    chargedMicroUsd: (finished?.cost.microUsd ?? 0) + 250,
    reservedMicroUsd: 0,
  });
  expect(world.ledger.all().at(-1)).toMatchObject({ type: "task.closed", status: "reviewed" });
});

test("collected twice, and told of twice, it is one batch, one review and one charge", async () => {
  const { world, batches, number, eventsOf } = setUp();
  await world.pullEvent(number);
  await world.pullEvent(number, { action: "ready_for_review" });
  batches.end("batch-1", () => HOLDS);
  await world.sweep(1);
  const before = world.ledger.all().length;
  await world.sweep(2);
  await world.pullEvent(number);
  expect(world.ledger.all()).toHaveLength(before);
  expect(batches.submitted).toHaveLength(1);
  expect(world.host.posted).toHaveLength(1);
  expect(eventsOf("batch.collected")).toHaveLength(2);
});

test("two runs at once charge once and say it once", async () => {
  const { world, batches, number, eventsOf, spend } = setUp();
  await world.pullEvent(number);
  batches.end("batch-1", () => HOLDS);
  // Of the two, each sees the other at work; the run that submitted has ended.
  world.host.workflows.isActive = async (run) => run > 1;
  const post = world.host.reviews.post.bind(world.host.reviews);
  world.host.reviews.post = async (pull, draft) => {
    await setTimeout(20);
    return post(pull, draft);
  };
  const sweep: Trigger = { kind: "sweep", defaultBranch: "main" };
  await Promise.all([2, 3].map((run) => world.wake(sweep, { hours: 1, run })));
  expect(world.host.posted).toHaveLength(1);
  expect(eventsOf("batch.collected")).toHaveLength(2);
  const [finished] = eventsOf("attempt.finished");
  expect((await spend())?.chargedMicroUsd).toBe((finished?.cost.microUsd ?? 0) + 250);
  expect(eventsOf("review.made")).toHaveLength(1);
});

test("what has expired is asked at once, at the usual price", async () => {
  const { world, batches, number, asked, said, eventsOf } = setUp({ direct: REFUTED });
  await world.pullEvent(number);
  batches.end("batch-1", (id) => (id.endsWith("-0") ? HOLDS : "expired"));
  await world.sweep(25);
  expect(asked).toHaveLength(1);
  expect(JSON.stringify(asked)).toContain("nobody closes it");
  expect(said()).toEqual([["open() may throw"]]);
  expect(eventsOf("batch.collected").map(({ outcome, cost }) => [outcome, cost.microUsd])).toEqual([
    ["succeeded", 125],
    ["expired", 0],
    ["succeeded", 250],
  ]);
});

test("what there is no money for is said unchecked, and that is told", async () => {
  const perDayMicroUsd = 10_000_000;
  const { world, batches, number, asked, said, eventsOf } = setUp({ budget: { perDayMicroUsd } });
  await world.pullEvent(number);
  batches.end("batch-1", () => "expired");
  // The next day others leave room for one of the two at the usual price, which is twice what the batch held for it.
  const held = eventsOf("batch.reserved")[0]?.requests[0]?.ceilingMicroUsd ?? 0;
  const cost = { microUsd: perDayMicroUsd - 3 * held, exact: true };
  const others = finishedAttempt(1, { task: "issue-9-1", at: "2026-11-24T10:00:00.000Z", cost });
  await world.ledger.update(() => ({ append: [others], result: undefined }));
  await world.sweep(25);
  expect(asked).toHaveLength(1);
  expect(said()).toEqual([TITLES]);
  expect(world.host.posted[0]?.body).toContain("it said nothing about 1 of them");
});

test("the budget of the task holds for its checks, too", async () => {
  const perTaskMicroUsd = 3_000_000;
  const { world, batches, number, asked, eventsOf } = setUp({ budget: { perTaskMicroUsd } });
  await world.pullEvent(number);
  batches.end("batch-1", () => "expired");
  const task = eventsOf("review.drafted")[0]?.task ?? "";
  const used = finishedAttempt(9, { task, cost: { microUsd: perTaskMicroUsd, exact: true } });
  await world.ledger.update(() => ({ append: [used], result: undefined }));
  await world.sweep(1);
  expect(asked).toEqual([]);
  expect(world.host.posted[0]?.body).toContain("it said nothing about 2 of them");
});

test("after a lost answer the batch is looked for and not sent again", async () => {
  const { world, batches, number, asked, said, eventsOf } = setUp();
  batches.next = "lost";
  await world.pullEvent(number);
  expect(eventsOf("batch.submitted")).toEqual([]);
  await world.sweep(1);
  expect(world.host.posted).toEqual([]);
  batches.end("batch-1", () => HOLDS);
  await world.sweep(2);
  expect(eventsOf("batch.submitted")).toMatchObject([{ batchId: "batch-1" }]);
  expect(batches.submitted).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(said()).toEqual([TITLES]);
});

test("a run that dies between the batch and its receipt submits nothing twice", async () => {
  const { world, batches, number, said } = setUp();
  const submit = batches.submit.bind(batches);
  batches.submit = async (items) => {
    await submit(items);
    throw new Error("killed");
  };
  await expect(world.pullEvent(number)).rejects.toThrow("killed");
  batches.end("batch-1", () => HOLDS);
  await world.sweep(1);
  expect(batches.submitted).toHaveLength(1);
  expect(said()).toEqual([TITLES]);
});

test("a run that dies before the batch is taken up by the sweep, and the first pass is not paid for again", async () => {
  const { world, batches, number, said, script } = setUp();
  const update = world.ledger.update.bind(world.ledger);
  world.ledger.update = (decide) =>
    update(async (ledger) => {
      const change = await decide(ledger);
      if (change.append.some(({ type }) => type === "batch.reserved")) throw new Error("killed");
      return change;
    });
  await expect(world.pullEvent(number)).rejects.toThrow("killed");
  world.ledger.update = update;
  await world.sweep(1);
  batches.end("batch-1", () => HOLDS);
  await world.sweep(2);
  expect(said()).toEqual([TITLES]);
  expect(script.requests).toHaveLength(1);
});

test("a batch that is refused, or was never taken, is asked at once", async () => {
  const refused = setUp();
  refused.batches.next = "refused";
  await refused.world.pullEvent(refused.number);
  expect(refused.asked).toHaveLength(2);
  expect(refused.said()).toEqual([TITLES]);
  const lost = setUp();
  lost.batches.next = "unreachable";
  await lost.world.pullEvent(lost.number);
  await lost.world.sweep(1);
  expect(lost.asked).toHaveLength(2);
  expect(lost.said()).toEqual([TITLES]);
});

test.each([
  ["", ""],
  [", though the head has moved since", "moved"],
  [", though it was posted after the first look", "late"],
])("a review that was posted and not written down is found, not posted again%s", async (_when, how) => {
  const { world, batches, number } = setUp();
  await world.pullEvent(number);
  batches.end("batch-1", () => HOLDS);
  const post = world.host.reviews.post.bind(world.host.reviews);
  world.host.reviews.post = async (pull, draft) => {
    await post(pull, draft);
    throw new CodeHostError("502", { failure: "server", status: 502 });
  };
  await world.sweep(1);
  world.host.reviews.post = post;
  if (how === "moved") world.pushPull(number, { "steps.ts": "openSafely();\n" });
  const findOwn = world.host.reviews.findOwn.bind(world.host.reviews);
  let looks = 0;
  world.host.reviews.findOwn = async (...about) =>
    how === "late" && looks++ === 0 ? undefined : findOwn(...about);
  await world.sweep(2);
  expect(world.host.posted).toHaveLength(1);
  expect(world.ledger.all().at(-1)).toMatchObject({ type: "task.closed", status: "reviewed" });
});

test("after a push the older head is not reviewed, that is said, and what the batch cost is settled", async () => {
  const { world, batches, number, eventsOf, spend } = setUp();
  await world.pullEvent(number);
  world.pushPull(number, { "steps.ts": "openSafely();\nread();\n" });
  batches.end("batch-1", () => HOLDS);
  await world.sweep(1);
  expect(world.host.posted).toEqual([]);
  expect(eventsOf("task.closed")).toMatchObject([
    { status: "stopped", explanation: expect.stringContaining("has moved on") },
  ]);
  expect(await spend()).toMatchObject({ reservedMicroUsd: 0 });
});

test("a person's words have the pass made at once, as has a job that cannot write the ledger", async () => {
  const { world, batches, number, script } = setUp();
  await world.commentOnPull(number, "/ai review");
  expect(batches.submitted).toEqual([]);
  expect(script.requests).toHaveLength(2);
  expect(world.host.posted).toHaveLength(1);
  const handed: Assignment[] = [];
  const three = setUp({
    handOver: async (assignment) => {
      handed.push(assignment);
    },
  });
  await three.world.pullEvent(three.number);
  expect(handed[0]?.review?.checker).toMatchObject({ model: "claude-haiku-5-5" });
  const now = setUp({ verify: "now" });
  await now.world.pullEvent(now.number);
  expect(now.batches.submitted).toEqual([]);
  expect(now.world.host.posted).toHaveLength(1);
});

test("a review that a person has made again is not kept waiting", async () => {
  const { world, batches, number, script } = setUp({ isMadeAgain: true });
  await world.pullEvent(number);
  await world.commentOnPull(number, "/ai stop");
  await world.commentOnPull(number, "/ai retry");
  expect(batches.submitted).toHaveLength(1);
  expect(script.requests).toHaveLength(3);
  expect(world.host.posted).toHaveLength(1);
});

test("a stop while the batch is awaited ends the review, and what the batch costs is settled", async () => {
  const { world, batches, number, eventsOf, spend } = setUp();
  await world.pullEvent(number);
  await world.commentOnPull(number, "/ai stop");
  batches.end("batch-1", () => HOLDS);
  await world.sweep(1);
  await world.sweep(2);
  expect(world.host.posted).toEqual([]);
  expect(eventsOf("batch.collected")).toHaveLength(2);
  expect(await spend()).toMatchObject({ reservedMicroUsd: 0 });
});

test("no secret is kept, nor a suggestion that would have asterisks for it", async () => {
  const { world, number, eventsOf } = setUp({
    redact: (text) => text.replaceAll("SECRET", "***"),
    suggestion: { replaces: "open();", with: "open(SECRET);" },
  });
  await world.pullEvent(number);
  expect(eventsOf("review.drafted")[0]?.review.findings.map((each) => each.suggestion)).toEqual([
    undefined,
    undefined,
  ]);
});

test("an answer that is none keeps the finding", async () => {
  const { world, batches, number, said } = setUp();
  await world.pullEvent(number);
  batches.end("batch-1", () => "I am not sure.");
  await world.sweep(1);
  expect(said()).toEqual([TITLES]);
  expect(world.host.posted[0]?.body).toContain("it said nothing about 2 of them");
});
