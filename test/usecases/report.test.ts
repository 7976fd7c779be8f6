import { describe, expect, test } from "vitest";
import { CodeHostError } from "../../src/domain/errors.ts";
import { foldTask, type LedgerEvent } from "../../src/domain/ledger.ts";
import type { Opinion } from "../../src/ports/code-host.ts";
import { REPORT_MARKER } from "../../src/usecases/report.ts";
import { MAYA, writes, World } from "./world.ts";

/* The report on GitHub: a comment that asks for it, the issue that is kept up to date, and the votes that it hears. */

async function oneTask(): Promise<World> {
  const world = new World({ replies: { haiku: [writes("42")] } });
  await world.comment("/ai fix the answer --tier haiku");
  await world.ciEnds();
  return world;
}

const report = (world: World, at: { hours?: number; dryRun?: boolean } = {}) =>
  world.wake({ kind: "report", defaultBranch: "main" }, { run: 3, ...at });

const ofFeedback = (world: World): LedgerEvent[] =>
  world.ledger.all().filter(({ type }) => type.startsWith("feedback."));

function vote(id: number, rating: 1 | -1, by: Partial<Opinion["by"]> = {}): Opinion {
  return { id, rating, by: { ...MAYA, ...by }, at: `2026-11-23T10:00:${String(id).padStart(2, "0")}Z` };
}

/** The comment that people vote on. */
function commentOf(world: World): number {
  return [...world.host.comments.values()].find(({ author }) => author.type === "Bot")?.id ?? 0;
}

function feedbackOf(world: World): { up: number; down: number } | undefined {
  return foldTask(world.ledger.all())?.feedback;
}

describe("/ai report", () => {
  test("answers with the report, and starts no task", async () => {
    const world = await oneTask();
    const before = world.ledger.all().length;
    const outcome = await world.comment("/ai report");
    expect(outcome).toMatchObject({ status: "replied" });
    const said = [...world.host.comments.values()].at(-1)?.body ?? "";
    expect(said).toContain("1 of 1 tasks resolved");
    expect(said).toContain("not enough tasks yet");
    expect(world.ledger.all()).toHaveLength(before);
  });
});

describe("mode: report", () => {
  test("opens one issue and keeps it up to date", async () => {
    const world = await oneTask();
    const first = await report(world);
    expect(first).toMatchObject({ status: "replied" });
    expect(world.host.openedIssues).toHaveLength(1);
    await report(world, { hours: 7 * 24 });
    expect(world.host.openedIssues).toHaveLength(1);
    const [issue] = world.host.openedIssues;
    expect(issue).toMatchObject({ title: "Upshift report", marker: REPORT_MARKER });
    expect(issue?.body).toContain(REPORT_MARKER);
    expect(issue?.body).toContain("2026-11-30 10:00 UTC");
  });

  test("an issue that cannot be written is said in the summary, and the report with it", async () => {
    const world = await oneTask();
    const issues = {
      ...world.host.issues,
      open: () => Promise.reject(new CodeHostError("not for this token", { failure: "forbidden" })),
    };
    const outcome = await world.wake(
      { kind: "report", defaultBranch: "main" },
      { run: 3, instead: { issues } },
    );
    expect(outcome).toMatchObject({ status: "replied" });
    const said = "reply" in outcome ? outcome.reply : "";
    expect(said).toContain("The issue cannot be written: not for this token");
    expect(said).toContain("1 of 1 tasks resolved");
  });

  test("an issue that only its label finds is not opened twice", async () => {
    const world = await oneTask();
    await report(world);
    const issues = { ...world.host.issues, findOldestOwn: async () => undefined };
    await world.wake({ kind: "report", defaultBranch: "main" }, { run: 3, instead: { issues } });
    expect(world.host.openedIssues).toHaveLength(1);
  });

  test("dry: says it in the summary, and writes nothing", async () => {
    const world = await oneTask();
    world.host.votes.set(commentOf(world), [vote(1, 1)]);
    const outcome = await report(world, { dryRun: true });
    expect(outcome).toMatchObject({ status: "dry-run" });
    expect(world.host.openedIssues).toEqual([]);
    expect(ofFeedback(world)).toEqual([]);
  });
});

describe("votes", () => {
  test("are written once, by person, and count the next moment", async () => {
    const world = await oneTask();
    world.host.votes.set(commentOf(world), [vote(1, 1), vote(2, -1, { id: 7, login: "ada" })]);
    await report(world);
    await report(world);
    expect(ofFeedback(world)).toMatchObject([
      { type: "feedback.received", rating: 1, source: "reaction-1", actor: { id: MAYA.id } },
      { type: "feedback.received", rating: -1, source: "reaction-2", actor: { id: 7 } },
    ]);
    expect(feedbackOf(world)).toEqual({ up: 1, down: 1 });
  });

  test("that are changed or taken back are heard as such", async () => {
    const world = await oneTask();
    const comment = commentOf(world);
    world.host.votes.set(comment, [vote(1, 1)]);
    await report(world);
    world.host.votes.set(comment, [vote(2, -1)]);
    await report(world);
    expect(feedbackOf(world)).toEqual({ up: 0, down: 1 });
    world.host.votes.set(comment, []);
    await report(world);
    expect(feedbackOf(world)).toEqual({ up: 0, down: 0 });
    world.host.votes.set(comment, [vote(3, 1)]);
    await report(world);
    expect(feedbackOf(world)).toEqual({ up: 1, down: 0 });
  });

  test("of bots do not count, and somebody's newest one does", async () => {
    const world = await oneTask();
    world.host.votes.set(commentOf(world), [vote(5, 1), vote(1, -1), vote(2, 1, { id: 9, type: "Bot" })]);
    await report(world);
    expect(feedbackOf(world)).toEqual({ up: 1, down: 0 });
  });

  test("are heard by the sweep as well", async () => {
    const world = await oneTask();
    world.host.votes.set(commentOf(world), [vote(1, 1)]);
    await world.sweep(1);
    expect(feedbackOf(world)).toEqual({ up: 1, down: 0 });
  });

  test("that cannot be read fail nothing", async () => {
    const world = await oneTask();
    const opinions = {
      ...world.host.opinions,
      counts: () => Promise.reject(new CodeHostError("down", { failure: "server" })),
    };
    expect(await world.sweep(1, { opinions })).toMatchObject({ status: "skipped" });
    expect(ofFeedback(world)).toEqual([]);
  });
});
