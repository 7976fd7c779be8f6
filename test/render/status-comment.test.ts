import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import type { Task } from "../../src/domain/task.ts";
import { costTable } from "../../src/render/cost-table.ts";
import { renderStatus } from "../../src/render/status-comment.ts";
import { closed, concluded, created, done, finished, reserved, taskSpec } from "../domain/ledger-samples.ts";

function remains(source: Task["source"], draft: boolean): string {
  const state = foldTask([
    created({ taskSpec: { ...taskSpec(), source } }),
    reserved(1),
    finished(1),
    done({ effect: "pull-request", ref: "12" }),
    closed(1, { status: "exhausted" }),
  ]);
  if (state === undefined) throw new Error("no task");
  const config = { ...DEFAULT_CONFIG, pullRequest: { ...DEFAULT_CONFIG.pullRequest, draft } };
  const text = renderStatus(state, { config, runUrl: undefined, now: 0 });
  return /^What remains: .*$/m.exec(text)?.[0] ?? "";
}

const ISSUE = { kind: "issue", number: 7, commentId: 1 } as const;
const PULL = {
  kind: "pull-request",
  number: 12,
  commentId: 1,
  commentKind: "issue-comment",
  headSha: "c".repeat(40),
  headRef: "feature",
} as const;

test("what remains is said of the pull request that it is on", () => {
  expect(remains(ISSUE, true)).toBe(
    "What remains: #12 holds the last attempt as a draft; take it over or close it.",
  );
  expect(remains(ISSUE, false)).toBe("What remains: #12 holds the last attempt; take it over or close it.");
  expect(remains(PULL, true)).toBe(
    "What remains: the commits that were tried are on #12; keep them or take them back.",
  );
});

const STATUSES = [
  "green",
  "answered",
  "exhausted",
  "budget",
  "not-ours",
  "needs-human",
  "stopped",
  "failed",
] as const;

test.each(STATUSES)(
  "closed as %s, the dollars stand in the first line and the rest is folded away",
  (status) => {
    const state = foldTask([
      created(),
      reserved(1),
      finished(1),
      concluded(1),
      done({ effect: "pull-request", ref: "12" }),
      closed(1, { status, explanation: "That is why." }),
    ]);
    if (state === undefined) throw new Error("no task");
    const text = renderStatus(state, { config: DEFAULT_CONFIG, runUrl: "https://host/run", now: 0 });
    const [, , first = ""] = text.split("\n");
    expect(first).toMatch(/^\S+ \*\*[^*]+\*\* → #12 · \*\*\$0\.0123\*\*$/u);
    const open = text.replaceAll(/<details>.*?<\/details>/gsu, "");
    // A phone shows some twenty lines.
    expect(open.split("\n").filter((line) => line !== "").length).toBeLessThan(12);
    expect(open).toContain("That is why.");
  },
);

test("the cost table begins with what a phone shows: tier, dollars, result", () => {
  const state = foldTask([created(), reserved(1), finished(1), concluded(1, { verdict: "green" })]);
  const table = costTable(state?.attempts ?? []);
  expect(table.split("\n")[0]).toBe("| # | tier | cost | result | time | in | out | cached | model |");
  expect(table.split("\n")[2]).toMatch(
    /^\| 1 \| haiku \| \$0\.0123 \| ✅ green \| 21 s \| .* \| `claude-haiku-5-5` \|$/u,
  );
});
