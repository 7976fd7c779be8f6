import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import { renderCosts } from "../../src/render/costs.ts";
import { concluded, created, finished, reserved } from "../domain/ledger-samples.ts";

const task = (ciCost?: { microUsd: number; exact: boolean }) => {
  const state = foldTask([
    created(),
    reserved(1),
    finished(1, { cost: { microUsd: 1_500_000, exact: true } }),
    concluded(1, ciCost === undefined ? {} : { ciCost }),
  ]);
  return state === undefined ? [] : [state];
};

test("the total is what models and CI cost together, and says which is which", () => {
  const said = renderCosts(task({ microUsd: 250_000, exact: true }), DEFAULT_CONFIG);
  expect(said).toContain("**$1.75** so far: $1.50 for models and $0.25 for CI. A task may cost");
  expect(said).toContain("`issue-7-4242`: $1.75");
  expect(renderCosts(task({ microUsd: 250_000, exact: false }), DEFAULT_CONFIG)).toContain(
    "**at least $1.75**",
  );
});

test("without a price for CI minutes there is nothing to tell apart", () => {
  expect(renderCosts(task(), DEFAULT_CONFIG)).toContain("**$1.50** so far. A task may cost");
  expect(renderCosts([], DEFAULT_CONFIG)).toBe("Nothing has been spent here.");
});
