import { expect, test } from "vitest";
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
