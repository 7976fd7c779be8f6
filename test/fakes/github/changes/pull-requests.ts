import { ApiError } from "../api-error.ts";
import type { Actor } from "../events.ts";
import type { Json } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Issue, PullRequest } from "../records.ts";
import { addIssue, checkBody, checkWritable, emitIssueEvent, setIssueState, touch } from "./issues.ts";
import { branchRef, moveRef } from "./refs.ts";

function refuse(...errors: Json[]): ApiError {
  return new ApiError(422, "Validation Failed", { errors });
}

function invalidField(field: string): ApiError {
  return refuse({ resource: "PullRequest", field, code: "invalid" });
}

/** Opens a pull request by GitHub's rules: both branches exist, differ, and have none open already. */
export async function createPull(
  platform: Platform,
  actor: Actor,
  input: { title: string; body: string | null; head: string; base: string; draft: boolean },
): Promise<Issue> {
  checkWritable(platform);
  checkBody("PullRequest", input.body);
  const { git, state, urls, settings } = platform;
  if (actor.via === "job" && !settings.actionsMayCreatePullRequests) {
    throw new ApiError(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  if (input.draft && !settings.draftPullRequests) {
    throw new ApiError(422, "Draft pull requests are not supported in this repository.");
  }
  const [owner, headRef] = splitHead(input.head, urls.owner);
  const headSha = await git.resolve(branchRef(owner, headRef, urls.owner));
  const baseSha = await git.resolve(`refs/heads/${input.base}`);
  if (headSha === null) throw invalidField("head");
  if (baseSha === null) throw invalidField("base");
  const twin = state.openPullsFrom(owner, headRef).find((pull) => pull.baseRef === input.base);
  if (twin !== undefined) {
    const message = `A pull request already exists for ${owner}:${headRef}.`;
    throw refuse({ resource: "PullRequest", code: "custom", message });
  }
  if (await git.isAncestor(headSha, baseSha)) {
    const message = `No commits between ${input.base} and ${headRef}`;
    throw refuse({ resource: "PullRequest", code: "custom", message });
  }
  const issue = addIssue(platform, actor.account, input.title, input.body, (number) => ({
    number,
    headOwner: owner,
    headRef,
    headSha,
    baseRef: input.base,
    baseSha,
    draft: input.draft,
    mergedAt: null,
    mergedBy: null,
    mergeCommitSha: null,
    mergeable: true,
    requestedReviewers: [],
    reviews: [],
    threads: [],
  }));
  if (issue.pull !== null) await refreshMerge(platform, issue.pull);
  await emitIssueEvent(platform, issue, "opened", actor);
  return issue;
}

function splitHead(head: string, owner: string): [owner: string, ref: string] {
  const colon = head.indexOf(":");
  return colon < 0 ? [owner, head] : [head.slice(0, colon), head.slice(colon + 1)];
}

/** Recomputes the test merge and the refs that show the pull request to git. */
export async function refreshMerge(platform: Platform, pull: PullRequest): Promise<void> {
  const { git } = platform;
  await git.setRef(`refs/pull/${pull.number}/head`, pull.headSha);
  const tree = await git.mergeTree(pull.baseSha, pull.headSha);
  pull.mergeable = tree !== null;
  if (tree === null) {
    pull.mergeCommitSha = null;
    await git.updateRef(`refs/pull/${pull.number}/merge`, null, null).catch(() => false);
    return;
  }
  const identity = { name: "GitHub", email: "noreply@github.com", date: platform.clock.timestamp() };
  pull.mergeCommitSha = await git.writeCommit({
    tree,
    parents: [pull.baseSha, pull.headSha],
    message: `Merge ${pull.headSha} into ${pull.baseSha}`,
    author: identity,
  });
  await git.setRef(`refs/pull/${pull.number}/merge`, pull.mergeCommitSha);
}

/** What a moved branch means for the pull requests that come from it or lead to it. */
export async function followBranch(
  platform: Platform,
  actor: Actor,
  owner: string,
  branch: string,
  sha: string | null,
): Promise<void> {
  const { state, urls } = platform;
  for (const pull of state.openPullsFrom(owner, branch)) {
    const issue = state.issue(pull.number);
    if (sha === null) {
      await setIssueState(platform, actor, issue, "closed");
      continue;
    }
    const before = pull.headSha;
    pull.headSha = sha;
    touch(platform, issue);
    await refreshMerge(platform, pull);
    await emitIssueEvent(platform, issue, "synchronize", actor, { before, after: sha });
  }
  if (owner !== urls.owner || sha === null) return;
  for (const pull of state.pullRequests) {
    if (pull.baseRef !== branch || state.issue(pull.number).state !== "open") continue;
    pull.baseSha = sha;
    await refreshMerge(platform, pull);
  }
}

export async function setDraft(
  platform: Platform,
  actor: Actor,
  pull: PullRequest,
  draft: boolean,
): Promise<void> {
  if (pull.draft === draft) return;
  pull.draft = draft;
  const issue = platform.state.issue(pull.number);
  touch(platform, issue);
  await emitIssueEvent(platform, issue, draft ? "converted_to_draft" : "ready_for_review", actor);
}

/** Merges with a merge commit and closes the issues that the description names. */
export async function mergePull(platform: Platform, actor: Actor, pull: PullRequest): Promise<string> {
  const { git, state } = platform;
  checkWritable(platform);
  if (pull.draft) throw new ApiError(405, "Pull Request is still a draft");
  if (!pull.mergeable || pull.mergeCommitSha === null)
    throw new ApiError(405, "Pull Request is not mergeable");
  const issue = state.issue(pull.number);
  const sha = await git.writeCommit({
    tree: (await git.readCommit(pull.mergeCommitSha)).tree,
    parents: [pull.baseSha, pull.headSha],
    message: `Merge pull request #${pull.number} from ${pull.headOwner}/${pull.headRef}\n\n${issue.title}`,
    author: platform.identity(actor.account),
  });
  pull.mergedAt = platform.clock.timestamp();
  pull.mergedBy = actor.account;
  const base = pull.baseSha;
  await setIssueState(platform, actor, issue, "closed");
  pull.mergeCommitSha = sha;
  await moveRef(platform, actor, `refs/heads/${pull.baseRef}`, sha, base);
  if (pull.baseRef !== state.defaultBranch) return sha;
  const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d+)/gi;
  for (const match of (issue.body ?? "").matchAll(closing)) {
    const closed = state.issues.get(Number(match[1]));
    if (closed !== undefined) await setIssueState(platform, actor, closed, "closed");
  }
  return sha;
}
