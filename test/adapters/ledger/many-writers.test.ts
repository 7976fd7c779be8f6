import { expect, it } from "vitest";
import { appendAtOnce } from "./writers-at-once.ts";

it("16 writers × 5 appends: every entry kept once, one commit each", { timeout: 120_000 }, async () => {
  const { decisions } = await appendAtOnce({ writers: 16, appends: 5 });
  // They did meet: without a conflict there would be nothing to prove.
  expect(decisions).toBeGreaterThan(80);
});
