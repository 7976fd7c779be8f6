import { expect, test } from "vitest";
import { writes, World } from "./world.ts";

test("a patch whose diff cannot be read is refused, and the next rung gets its try", async () => {
  // A name of blanks alone: what a diff says about it cannot be told from nothing.
  const world = new World({ replies: { haiku: [writes("42", "  ")], sonnet: [writes("42")] } });
  const outcome = await world.comment("/ai fix the answer --tier haiku");
  expect(outcome.status).toBe("awaiting-ci");
  expect(world.status).toContain("haiku patch refused");
  expect(world.host.pulls).toMatchObject([{ title: "fix: 42" }]);
});
