import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/domain/outcome.ts";
import { ScriptedModel } from "../fakes/ports/scripted-model.ts";
import { ISSUE, MAYA, writes, World } from "./world.ts";

/*
 * Stories that a reviewer told: each went wrong once.
 */

const closedAs = (outcome: Outcome): string =>
  outcome.status === "closed" ? (outcome.task.closed?.status ?? "") : outcome.status;

const LOW_CONFIDENCE = {
  calls: [
    ["str_replace_based_edit_tool", { command: "create", path: "answer.txt", file_text: "42\n" }],
    ["submit", { summary: "Perhaps.", commit_message: "fix: 42", confidence: 0.4, reasoning: "" }],
  ] as const,
};

describe("stop", () => {
  test("said while the last turn runs: what is made is kept, and nothing more is bought", async () => {
    const scripted = new ScriptedModel({ haiku: [writes("43")], sonnet: [writes("42")] });
    const world: World = new World({
      replies: {},
      instead: {
        languageModel: {
          respond: async (request) => {
            const { id } = world.host.add(ISSUE, "/ai stop", MAYA);
            expect(await world.deliver(id, "/ai stop")).toMatchObject({ status: "replied" });
            return scripted.respond(request);
          },
        },
      },
    });
    expect(closedAs(await world.comment("/ai fix the answer --tier haiku"))).toBe("stopped");
    expect(scripted.requests).toHaveLength(1);
    expect(world.host.pulls).toMatchObject([{ draft: true }]);
    expect((await world.ciEnds()).status).toBe("skipped");
  });
});

describe("budget", () => {
  test("an escalation never buys the tier that has just failed", async () => {
    const world = new World({
      replies: { haiku: [writes("43"), writes("44")] },
      config: (usual) => ({ ...usual, budget: { ...usual.budget, perDayMicroUsd: 300_000 } }),
    });
    await world.comment("/ai fix the answer --tier haiku");
    expect(closedAs(await world.ciEnds())).toBe("budget");
    expect(world.model.requests).toHaveLength(1);
    expect(world.status).toMatch(/budget\.per_day/);
  });

  test("half of a rung's usual ceiling is enough to begin", async () => {
    const world = new World({ replies: { haiku: [writes("43")], sonnet: [writes("42")] } });
    await world.comment("/ai fix the answer --tier haiku --budget 0.45");
    expect((await world.ciEnds()).status).toBe("awaiting-ci");
    expect(world.status).toContain("sonnet");
  });

  test("a refusal names the number, who can raise it and where", async () => {
    const world = new World({ replies: { haiku: [writes("43")] } });
    await world.comment("/ai fix the answer --tier haiku --budget 0.30");
    await world.ciEnds();
    expect(world.status).toMatch(/\$0\.\d+ is left .* needs at least \$0\.375.*`budget\.per_task`/);
  });
});

describe("before CI", () => {
  test("a patch that its own model doubts goes to the next tier unpublished", async () => {
    const world = new World({ replies: { haiku: [LOW_CONFIDENCE], sonnet: [writes("42")] } });
    expect((await world.comment("/ai fix the answer --tier haiku")).status).toBe("awaiting-ci");
    expect(world.status).toContain("haiku held back → sonnet");
    expect(world.host.commits.size).toBe(2);
  });

  test("but is published where there is no budget for a dearer one", async () => {
    const world = new World({ replies: { haiku: [LOW_CONFIDENCE] } });
    expect((await world.comment("/ai fix the answer --tier haiku --budget 0.30")).status).toBe("awaiting-ci");
    expect(world.host.pulls).toHaveLength(1);
  });

  test("work that ended at a limit on the top rung is published as it is", async () => {
    const opus = [
      {
        calls: [
          ["str_replace_based_edit_tool", { command: "create", path: "answer.txt", file_text: "42\n" }],
        ] as const,
      },
    ];
    const world = new World({
      replies: { opus },
      config: (usual) => ({
        ...usual,
        limits: {
          ...usual.limits,
          opus: { turns: 1, outputTokens: 40_000, microUsd: 1_500_000, wallMs: 60_000 },
        },
      }),
    });
    expect((await world.comment("/ai fix the answer --tier opus")).status).toBe("awaiting-ci");
    expect(closedAs(await world.ciEnds())).toBe("green");
  });
});

describe("CI time", () => {
  test("costs what the configuration says", async () => {
    const world = new World({
      replies: { sonnet: [writes("42")] },
      config: (usual) => ({ ...usual, ciMicroUsdPerMinute: 8_000 }),
    });
    await world.comment("/ai fix the answer");
    await world.ciEnds();
    const concluded = world.ledger.all().find((event) => event.type === "ci.concluded");
    expect(concluded).toMatchObject({ ciCost: { exact: true } });
    expect(concluded?.type === "ci.concluded" && concluded.ciMinutes).toBeGreaterThan(0);
  });
});

describe("intents", () => {
  test("stand in the ledger before the effects, each with the key that finds it", async () => {
    const world = new World({ replies: { sonnet: [writes("42")] } });
    await world.comment("/ai fix the answer");
    const events = world.ledger.all();
    const intents = events.flatMap((event) => (event.type === "effect.intended" ? [event.effect] : []));
    expect(intents).toEqual(["comment", "branch", "pull-request"]);
    const receipts = events.flatMap((event) =>
      event.type === "effect.done" ? [event.key ?? event.ref] : [],
    );
    expect(receipts).toHaveLength(3);
    const keys = events.flatMap((event) => (event.type === "effect.intended" ? [event.key] : []));
    expect(receipts.toSorted()).toEqual(keys.toSorted());
  });
});
