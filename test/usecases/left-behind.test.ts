import { expect, test } from "vitest";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import { ScriptedModel } from "../fakes/ports/scripted-model.ts";
import { World, writes } from "./world.ts";

test.each(["report", "sweep"] as const)(
  "what a dead run left is settled and judged by the next %s, at once and without a model",
  async (comes) => {
    const world = new World({ replies: { haiku: [writes("42")] } });
    await world.comment("/ai fix the answer --tier haiku");
    const events = world.ledger.all();
    events.splice(events.findIndex((event) => event.type === "attempt.finished"));
    // Another run than ours had reserved it, and has ended.
    for (const event of events) event.run = { id: 77, attempt: 1 };
    world.host.workflows.isActive = async () => false;
    const outcome = await (comes === "report" ? world.ciEnds() : world.sweep(1));
    expect(outcome.status).toBe(comes === "report" ? "closed" : "replied");
    expect(world.status).toContain("CI is green");
    expect(world.model.requests).toHaveLength(1);
  },
);

test("the same red build, reported once more, goes on from the attempt that died of it", async () => {
  const model = new ScriptedModel({ haiku: [writes("43")], sonnet: [writes("42")] });
  let dies = true;
  const languageModel: LanguageModel = {
    respond: async (request) => {
      if (dies && request.model.includes("sonnet")) throw new Error("the runner is gone");
      return model.respond(request);
    },
  };
  const world = new World({ replies: {}, instead: { languageModel } });
  await world.comment("/ai fix the answer --tier haiku");
  await expect(world.ciEnds(5)).rejects.toThrow("the runner is gone");
  dies = false;

  // While its run is alive nobody else may touch it.
  world.host.workflows.isActive = async () => true;
  expect(await world.ciEnds(6)).toMatchObject({ status: "skipped" });
  world.host.workflows.isActive = async () => false;
  expect(await world.ciEnds(7)).toMatchObject({ status: "awaiting-ci" });
  expect(await world.ciEnds(8)).toMatchObject({ status: "closed" });
  expect(world.status).toContain("CI is green");
  const reserved = world.ledger.all().filter((event) => event.type === "attempt.reserved");
  expect(reserved.map(({ mode, rung }) => `${mode} ${rung.line}`)).toEqual([
    "first haiku",
    "escalate sonnet",
    "retry sonnet",
  ]);
});
