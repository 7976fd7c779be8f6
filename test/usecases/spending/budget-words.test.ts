import { describe, expect, test } from "vitest";
import type { Config } from "../../../src/domain/config.ts";
import { usd } from "../../../src/domain/money.ts";
import type { Actor } from "../../../src/domain/task.ts";
import type { Reply } from "../../fakes/ports/scripted-model.ts";
import { reserved } from "../../domain/ledger-samples.ts";
import { World, writes } from "../world.ts";

/* What people read when a budget chooses for them, and when it stops them: the number, who can raise it, and where. */

const worldOf = (budget: Partial<Config["budget"]>, replies: Record<string, Reply[]>): World =>
  new World({ replies, config: (usual) => ({ ...usual, budget: { ...usual.budget, ...budget } }) });
const rungs = (world: World): string[] =>
  world.ledger.all().flatMap((event) => (event.type === "attempt.reserved" ? [event.rung.name] : []));

describe("a budget chooses before it stops", () => {
  test("it begins on the dearest tier that it can pay whole, and says so", async () => {
    const world = worldOf({ perTaskMicroUsd: usd(0.8) }, { sonnet: [writes("42")] });
    await world.comment("/ai fix the answer --tier opus");
    expect(rungs(world)).toEqual(["sonnet"]);
    expect(world.status).toContain(
      "You asked for opus. $0.80 is left of the budget of $0.80 for one task and an attempt at opus may cost up to $1.50, so sonnet (up to $0.75) is used instead.",
    );
    expect(world.status).toContain("**At most:** $0.75 for this attempt.");
  });

  test("where it can pay none whole it begins on one that half of it is enough for", async () => {
    const world = worldOf({ perMonthMicroUsd: usd(0.1) }, { haiku: [writes("42")] });
    await world.comment("/ai fix the answer --tier opus");
    expect(rungs(world)).toEqual(["haiku"]);
    expect(world.status).toContain(
      "so haiku (up to $0.10) is used instead. The attempt may use $0.10 instead of $0.15: that is all that is left of the budget of $0.10 for the month (UTC).",
    );
    expect(world.status).toContain("**At most:** $0.10 for this attempt.");
  });

  test("it leaves out the top tier, and keeps what the others made", async () => {
    const world = worldOf({ perTaskMicroUsd: usd(0.75) }, { haiku: [writes("43")], sonnet: [writes("44")] });
    await world.comment("/ai fix the answer --tier haiku");
    await world.ciEnds();
    await world.ciEnds();
    expect(rungs(world)).toEqual(["haiku", "sonnet"]);
    expect(world.status).toContain("🛑 **Stopped by the budget.** → #100");
    expect(world.status).toMatch(
      /\$0\.74\d* is left of this task's budget, and an attempt on opus needs at least \$0\.75\. Whoever may change the default branch can raise `budget\.per_task` in `\.github\/upshift\.yml`/u,
    );
    expect(world.status).toContain("What remains: #100 holds the last attempt as a draft");
    expect(world.host.files(world.host.branches.get("upshift/issue-7-5000") ?? "")["answer.txt"]).toBe(
      "44\n",
    );
  });
});

describe("at the limit", () => {
  test("nothing is begun that cannot be paid, and the least that there is is named", async () => {
    const world = worldOf({ perDayMicroUsd: usd(0.02) }, {});
    expect(await world.comment("/ai fix the answer")).toMatchObject({ status: "refused" });
    expect(world.status).toContain(
      "**Not started.** An attempt needs at least $0.075, but only $0.02 is left of the budget of $0.02 for the day (UTC): $0.00 is spent. " +
        "Whoever may change the default branch can raise `budget.per_day` in `.github/upshift.yml` (or `budget-per-day` in the workflow, which wins), or ask again from 2026-11-24 00:00 UTC on.",
    );
    expect(world.ledger.all()).toEqual([]);
  });

  test("a person's own limit stops the climb, with its key and the day on which it begins anew", async () => {
    const world = worldOf({ perActorDayMicroUsd: usd(0.3) }, { haiku: [writes("43")] });
    await world.comment("/ai fix the answer --tier haiku");
    await world.ciEnds();
    expect(world.status).toContain("🛑 **Stopped by the budget.** → #100");
    expect(world.status).toMatch(
      /An attempt needs at least \$0\.375, but only \$0\.29\d* is left of the budget of \$0\.30 for one person a day \(UTC\): \$0\.000\d is spent\. Whoever may change the default branch can raise `budget\.per_actor_day` in `\.github\/upshift\.yml`, or ask again from 2026-11-24 00:00 UTC on\./u,
    );
    expect(world.host.pulls).toMatchObject([{ draft: true, state: "open" }]);
    expect(world.host.labels.get(100)).toEqual(["upshift:needs-human"]);
  });

  test("a retry is paid by whoever asks for it, not by whoever began the task", async () => {
    const ada: Actor = { id: 1002, login: "ada", type: "User" };
    const world = worldOf({ perActorDayMicroUsd: usd(0.8) }, { haiku: [writes("43")] });
    world.host.levels.set(ada.id, "write");
    await world.comment("/ai fix the answer --tier haiku");
    const theirs = reserved(1, { task: "issue-1-1", actor: ada, ceilingMicroUsd: usd(0.76) });
    await world.ledger.update(() => ({ append: [theirs], result: undefined }));
    await world.comment("/ai retry", ada);
    expect(rungs(world)).toHaveLength(2);
    const [told = ""] = [...world.host.comments.values()].map(({ body }) => body).toReversed();
    expect(told).toContain(
      "only $0.04 is left of the budget of $0.80 for one person a day (UTC): $0.00 is spent, $0.76 is held",
    );
  });

  test("who named a budget for the task can name a higher one", async () => {
    const world = worldOf({}, {});
    await world.comment("/ai fix the answer --budget 0.01");
    expect(world.status).toContain(
      "`budget.per_task` in `.github/upshift.yml` (or `budget-per-task` in the workflow, which wins); a command that named a `--budget` can be given again with a higher one.",
    );
  });
});
