import { matchesGlob } from "node:path";
import { ApiError } from "../api-error.ts";
import type { Actor } from "../events.ts";
import { userJson } from "../json/user-json.ts";
import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { checkWritable } from "./issues.ts";
import { followBranch } from "./pull-requests.ts";

const ZERO = "0".repeat(40);

/** Where a branch is kept: forks live in the same object store, as on GitHub. */
export function branchRef(owner: string, branch: string, upstream: string): string {
  return owner.toLowerCase() === upstream.toLowerCase()
    ? `refs/heads/${branch}`
    : `refs/forks/${owner}/${branch}`;
}

/** Refuses refs that a ruleset of the repository forbids. */
export function checkRuleset(platform: Platform, ref: string): void {
  if (platform.settings.blockedRefs.some((pattern) => matchesGlob(ref, pattern))) {
    throw new ApiError(
      422,
      `Repository rule violations found\n\nCannot create or update ${ref} due to repository rules.`,
    );
  }
}

/** Refuses commits that touch workflows to tokens which may not: the job token never may. */
export async function checkWorkflowEdits(platform: Platform, mayEdit: boolean, sha: string): Promise<void> {
  if (mayEdit) return;
  const log = ["log", "--format=", "--name-only", sha, "--not", "--all", "--", ".github/workflows"];
  const touched = await platform.git.text(log).catch(() => "");
  const path = touched.split("\n").find(Boolean);
  if (path !== undefined) {
    throw new ApiError(
      422,
      `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
    );
  }
}

/** Moves a ref from a known place and lets everything that follows from it happen. */
export async function moveRef(
  platform: Platform,
  actor: Actor,
  ref: string,
  sha: string | null,
  old: string | null,
): Promise<void> {
  checkWritable(platform);
  if (!(await platform.git.updateRef(ref, sha, old))) {
    throw new ApiError(409, `Reference ${ref} cannot be updated: it moved meanwhile`);
  }
  await afterRefMoved(platform, actor, ref, sha, old);
}

/** The consequences of a moved ref, wherever it was moved: API, git or web page. */
export async function afterRefMoved(
  platform: Platform,
  actor: Actor,
  ref: string,
  sha: string | null,
  old: string | null,
): Promise<void> {
  if (!/^refs\/(heads|tags)\//.test(ref)) return;
  platform.emit({
    name: "push",
    actor,
    ref,
    sha: sha ?? ZERO,
    payload: await pushPayload(platform, actor, ref, sha, old),
  });
  if (ref.startsWith("refs/heads/")) {
    await followBranch(platform, actor, platform.urls.owner, ref.slice("refs/heads/".length), sha);
  }
}

async function pushPayload(
  platform: Platform,
  actor: Actor,
  ref: string,
  sha: string | null,
  old: string | null,
): Promise<JsonObject> {
  const { git, urls } = platform;
  const range = sha === null ? [] : old === null ? [sha, "-n", "1"] : [`${old}..${sha}`, "-n", "20"];
  const commits = sha === null ? [] : (await git.log(range)).toReversed();
  const described: JsonObject[] = [];
  for (const commit of commits) {
    const names = await git.text(["show", "--format=", "--name-status", "--no-renames", commit.sha]);
    const paths = (letter: string): string[] =>
      names.split("\n").flatMap((line) => (line.startsWith(`${letter}\t`) ? [line.slice(2)] : []));
    described.push({
      id: commit.sha,
      tree_id: commit.tree,
      distinct: true,
      message: commit.message,
      timestamp: commit.committer.date,
      url: urls.page(`/commit/${commit.sha}`),
      author: { name: commit.author.name, email: commit.author.email, username: commit.author.name },
      committer: {
        name: commit.committer.name,
        email: commit.committer.email,
        username: commit.committer.name,
      },
      added: paths("A"),
      removed: paths("D"),
      modified: paths("M"),
    });
  }
  return {
    ref,
    before: old ?? ZERO,
    after: sha ?? ZERO,
    created: old === null,
    deleted: sha === null,
    forced: sha !== null && old !== null && !(await git.isAncestor(old, sha)),
    base_ref: null,
    compare: urls.page(`/compare/${old ?? ZERO}...${sha ?? ZERO}`),
    commits: described,
    head_commit: described.at(-1) ?? null,
    pusher: { name: actor.account.login, email: platform.identity(actor.account).email },
    sender: userJson(urls, actor.account),
  };
}
