import { expect, test } from "vitest";
import { commitMessage, subjectOf } from "../../src/render/commit-message.ts";
import { taskSpec } from "../domain/ledger-samples.ts";

test.each([
  "fix: dates [skip ci]",
  "fix: dates [ci [no ci]skip]",
  "fix: dates\n\n[skip [skip [actions [no-ci]skip]actions]ci]",
  "fix: dates\n\n  skip-checks: true",
])("no words keep CI from judging: %j", (written) => {
  const skips = /\[(?:skip[ -]ci|ci[ -]skip|no[ -]ci|skip[ -]actions|actions[ -]skip)\]|^skip-checks/im;
  expect(written).toMatch(/skip/);
  expect(commitMessage(taskSpec(), written)).not.toMatch(skips);
  expect(commitMessage(taskSpec(), written)).toContain("fix: dates");
  expect(subjectOf(taskSpec(), written)).not.toMatch(skips);
});
