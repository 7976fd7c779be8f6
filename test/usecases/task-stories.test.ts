import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/domain/outcome.ts";
import { BOT } from "../fakes/ports/memory-code-host.ts";
import { ciWants, writes, World } from "./world.ts";

const SUBMISSION = { summary: "Done.", commit_message: "fix: x", confidence: 1, reasoning: "" };

const closedAs = (outcome: Outcome): string =>
  outcome.status === "closed" ? (outcome.task.closed?.status ?? "") : outcome.status;

describe("CI decides", () => {
  test("red twice, then green", async () => {
    const world = new World({
      replies: { haiku: [writes("43")], sonnet: [writes("44")], opus: [writes("42")] },
      config: (usual) => ({ ...usual, budget: { ...usual.budget, perTaskMicroUsd: 5_000_000 } }),
    });
    expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
    expect((await world.ciEnds()).status).toBe("awaiting-ci");
    expect((await world.ciEnds()).status).toBe("awaiting-ci");
    expect(closedAs(await world.ciEnds())).toBe("green");
    expect(world.status).toContain("haiku ❌ red → sonnet ❌ red → opus ✅ green");
    expect(world.host.pulls).toMatchObject([{ draft: false, title: "fix: 42" }]);
    // Three commits in a row, each of them base plus its own patch.
    const heads = [...world.host.commits].slice(1);
    expect(heads.map(([, commit]) => commit.files["answer.txt"])).toEqual(["43\n", "44\n", "42\n"]);
    expect(heads.slice(1).map(([, commit]) => commit.parent)).toEqual(heads.slice(0, 2).map(([sha]) => sha));
  });

  test("red in the same way before the change: not ours, unless the task was to mend that", async () => {
    const red = { haiku: [writes("A word.", "README.md")], sonnet: [writes("42")] };
    const docs = new World({ replies: red });
    docs.host.baseIsJudged = true;
    await docs.comment("/ai docs reword the README --tier haiku");
    expect(closedAs(await docs.ciEnds())).toBe("not-ours");
    expect(docs.status).toContain("CI cannot judge this change");

    const fix = new World({ replies: red });
    fix.host.baseIsJudged = true;
    await fix.comment("/ai fix the failing test --tier haiku");
    expect((await fix.ciEnds()).status).toBe("awaiting-ci");
    expect(closedAs(await fix.ciEnds())).toBe("green");
  });

  test("red on the base in another way is no excuse", async () => {
    const world = new World({
      replies: { haiku: [writes("43")], sonnet: [writes("42")] },
      ci: (files) =>
        files["answer.txt"] === "41\n" ? "##[error]TypeError: no pears\n" : ciWants("42")(files),
    });
    world.host.baseIsJudged = true;
    await world.comment("/ai docs reword the answer --tier haiku");
    expect((await world.ciEnds()).status).toBe("awaiting-ci");
  });

  test("two runs that see the same red build start one attempt", async () => {
    const world = new World({ replies: { haiku: [writes("43")], sonnet: [writes("42")] } });
    await world.comment("/ai fix the answer --tier haiku");
    const outcomes = await Promise.all([world.ciEnds(), world.ciEnds()]);
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual(["awaiting-ci", "skipped"]);
    expect(world.model.requests).toHaveLength(2);
    expect(world.host.pulls).toHaveLength(1);
  });
});

describe("money", () => {
  test("the budget that the command names stops the climb, and the account says so", async () => {
    const world = new World({ replies: { haiku: [writes("43")] } });
    await world.comment("/ai fix the answer --tier haiku --budget 0.30");
    expect(closedAs(await world.ciEnds())).toBe("budget");
    expect(world.status).toMatch(/Stopped by the budget[^]*Budget left for this task: \$0\.\d+ of \$0\.30\./);
    expect(world.host.labels.get(100)).toEqual(["upshift:needs-human"]);
    expect(world.host.pulls).toMatchObject([{ draft: true }]);
  });

  test("nothing starts that cannot be paid for", async () => {
    const world = new World({ replies: {} });
    expect((await world.comment("/ai fix the answer --budget 0.01")).status).toBe("refused");
    expect(world.status).toMatch(/Not started\.\*\* .*\$0\.01/);
    expect(world.ledger.all()).toEqual([]);
  });

  test("a reply without usage: at least", async () => {
    const world = new World({
      replies: { haiku: [{ ...writes("42"), usage: "unknown" }] },
    });
    await world.comment("/ai fix the answer --tier haiku");
    await world.ciEnds();
    expect(world.status).toMatch(/✅ .*at least \$0\.00/);
    // What cannot be seen is charged at its worst case.
    const finished = world.ledger.all().find((event) => event.type === "attempt.finished");
    expect(finished).toMatchObject({ cost: { exact: false } });
    expect(finished?.type === "attempt.finished" && finished.chargedMicroUsd).toBeGreaterThan(1_000);
  });
});

describe("a model that does not deliver", () => {
  test.each([
    ["refuses", { text: "I will not.", stop: "refusal" as const }, "model refused"],
    ["hands in nothing", { calls: [["submit", SUBMISSION]] as const }, "no change"],
    ["edits what is protected", writes("on: push", ".github/workflows/ci.yml"), "patch refused"],
  ])("%s: the next tier goes on at once", async (_name, reply, words) => {
    const world = new World({ replies: { haiku: [reply], sonnet: [writes("42")] } });
    expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
    expect(world.status).toContain(`haiku ${words} → sonnet`);
    expect(world.host.commits.size).toBe(2);
  });

  test("only talks: it is reminded once, then the next tier goes on", async () => {
    const talk = { text: "I would change the answer." };
    const world = new World({ replies: { haiku: [talk, talk], sonnet: [writes("42")] } });
    expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
    expect(JSON.stringify(world.model.requests[1]?.messages)).toContain("call submit");
    expect(world.model.requests).toHaveLength(3);
  });

  test("is cut off at max_tokens: its last call is not run, and it goes on", async () => {
    const cut = { ...writes("43"), stop: "max_tokens" as const };
    const world = new World({ replies: { haiku: [cut, writes("42")] } });
    await world.comment("/ai fix the answer --tier haiku");
    expect(JSON.stringify(world.model.requests[1]?.messages)).toContain("cut off");
    expect(closedAs(await world.ciEnds())).toBe("green");
  });

  test.each(["overloaded", "spend-limit", "authentication"] as const)(
    "a provider's %s ends the task: no other tier could do better",
    async (fails) => {
      const world = new World({ replies: { haiku: [{ fails }] } });
      expect(closedAs(await world.comment("/ai fix the answer --tier haiku"))).toBe("failed");
      expect(world.status).toContain(fails);
      expect(world.host.reactions).toEqual(["eyes", "confused"]);
      // Nor does the sweep ask again, however often it comes: there is nothing more that the model could say.
      for (const hours of [1, 5, 80]) await world.sweep(hours);
      expect(world.model.requests).toHaveLength(1);
    },
  );
});

describe("who and what is followed", () => {
  test("the bot's own words are no command, even past the workflow's if:", async () => {
    const world = new World({ replies: {} });
    world.host.levels.set(BOT.id, "admin");
    expect((await world.comment("/ai fix the answer", BOT)).status).toBe("refused");
    expect(world.ledger.all()).toEqual([]);
  });

  test("a permission that cannot be read is none", async () => {
    const world = new World({ replies: {} });
    const stranger = { id: 9, login: "eve", type: "User" } as const;
    expect((await world.comment("/ai fix the answer", stranger)).status).toBe("refused");
    expect(world.host.reactions).toEqual(["confused"]);
  });

  test("one comment delivered twice is one task", async () => {
    const world = new World({ replies: { sonnet: [writes("42")] } });
    const { id } = world.host.add(7, "/ai fix the answer", { id: 1001, login: "maya", type: "User" });
    await world.deliver(id, "/ai fix the answer");
    expect((await world.deliver(id, "/ai fix the answer")).status).toBe("skipped");
    expect(world.model.requests).toHaveLength(1);
    expect(world.host.pulls).toHaveLength(1);
  });

  test("a status comment that somebody deleted is written anew", async () => {
    const world = new World({ replies: { sonnet: [writes("42")] } });
    await world.comment("/ai fix the answer");
    for (const comment of world.host.comments.values())
      if (comment.author.type === "Bot") world.host.comments.delete(comment.id);
    await world.ciEnds();
    expect(world.status).toContain("CI is green");
  });
});
