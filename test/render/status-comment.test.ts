import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/domain/config.ts";
import { foldTask } from "../../src/domain/ledger.ts";
import type { Task } from "../../src/domain/task.ts";
import { renderStatus } from "../../src/render/status-comment.ts";
import { closed, created, done, finished, reserved, taskSpec } from "../domain/ledger-samples.ts";

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
