import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { CloseStatus } from "../../src/domain/ledger.ts";
import type { TaskState } from "../../src/domain/ledger/task-state.ts";

/* The page's diagram has the code's states: no more, no less. */

// A status or phase that the code gains or loses does not compile until it is here, and then the page has to follow.
const STATUSES = Object.keys({
  green: true,
  answered: true,
  reviewed: true,
  exhausted: true,
  budget: true,
  "not-ours": true,
  "needs-human": true,
  stopped: true,
  failed: true,
} satisfies Record<CloseStatus, true>);
const PHASES = Object.keys({
  working: true,
  "awaiting-ci": true,
  closed: true,
} satisfies Record<TaskState["phase"], true>);

const page = readFileSync(resolve(import.meta.dirname, "../../docs/how-it-works.md"), "utf8");
const diagrams = [...page.matchAll(/```mermaid\n([^]*?)```/g)].map(([, text = ""]) => text);
const [diagram = ""] = diagrams;
const arrows = [...diagram.matchAll(/^ *(\S+) --> (\S+):/gm)].map(([, from = "", to = ""]) => ({
  from: from.replaceAll("_", "-"),
  to: to.replaceAll("_", "-"),
}));
const closed = /state closed \{([^}]*)\}/.exec(diagram)?.[1]?.trim().split(/\s+/) ?? [];

test("one diagram, with every phase and every close status", () => {
  expect(diagrams).toHaveLength(1);
  expect(closed.map((name) => name.replaceAll("_", "-")).toSorted()).toEqual(STATUSES.toSorted());
  const named = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  expect([...named].toSorted()).toEqual(["[*]", ...PHASES, ...STATUSES].toSorted());
});

test("every status can be reached, and none is left but by closed", () => {
  for (const status of STATUSES) {
    expect(
      arrows.filter(({ to }) => to === status).map(({ from }) => from),
      status,
    ).not.toEqual([]);
    expect(
      arrows.filter(({ from }) => from === status),
      status,
    ).toEqual([]);
  }
  expect(arrows.filter(({ from }) => from === "closed")).toEqual([{ from: "closed", to: "working" }]);
});
