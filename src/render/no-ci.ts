import type { GateMode } from "../domain/config.ts";

/** Why no CI judges a commit yet, and what its mode is missing: docs/ci.md has the whole story. */
export function renderNoCi(what: "nothing" | "awaiting-approval" | "conflict", mode: GateMode): string {
  if (what === "awaiting-approval") {
    return "CI waits for **approval**: somebody with write access has to approve the run on the pull request. A push with the token of a GitHub App or a person (input `push-token`) needs no approval.";
  }
  if (what === "conflict") {
    return "**No CI has started for this commit.** The branch conflicts with its base, and GitHub starts no `pull_request` workflow until that is resolved.";
  }
  const missing: Record<GateMode, string> = {
    events:
      "Pushes made with the job token start no workflow. Pass the token of a GitHub App or a person as `push-token`, or set `gate.mode` to `dispatch` or `reusable`. With such a token, see that a workflow of yours runs on `pull_request`, or on `push` to all branches.",
    dispatch:
      "The CI workflow was asked to run and has not begun. It needs `on: workflow_dispatch` on the default branch.",
    reusable: "The CI workflow has to be called in the same run, after the attempt.",
  };
  return `**No CI has started for this commit.** ${missing[mode]} The sweep looks again later.`;
}
