import { type FileDiff } from "../git-diff.ts";
import type { CommitObject } from "../git-repository.ts";
import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Account } from "../records.ts";
import { userJson } from "./user-json.ts";

function verification(platform: Platform, sha: string): JsonObject {
  const verified = platform.state.verifiedCommits.has(sha);
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: verified ? "-----BEGIN PGP SIGNATURE-----" : null,
    payload: verified ? `tree ${sha}` : null,
    verified_at: verified ? platform.clock.timestamp() : null,
  };
}

/** A commit as the git database gives it. */
export function gitCommitJson(platform: Platform, commit: CommitObject): JsonObject {
  const { urls } = platform;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: urls.repoApi(`/git/commits/${commit.sha}`),
    html_url: urls.page(`/commit/${commit.sha}`),
    author: { ...commit.author },
    committer: { ...commit.committer },
    tree: { sha: commit.tree, url: urls.repoApi(`/git/trees/${commit.tree}`) },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.repoApi(`/git/commits/${sha}`),
      html_url: urls.page(`/commit/${sha}`),
    })),
    verification: verification(platform, commit.sha),
  };
}

function accountOf(platform: Platform, name: string): Account | null {
  return platform.state.accounts.get(name.toLowerCase()) ?? null;
}

/** A commit as the commits API, comparisons and pull requests give it. */
export function commitJson(platform: Platform, commit: CommitObject): JsonObject {
  const { urls } = platform;
  const author = accountOf(platform, commit.author.name);
  const committer = accountOf(platform, commit.committer.name);
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    commit: {
      author: { ...commit.author },
      committer: { ...commit.committer },
      message: commit.message,
      tree: { sha: commit.tree, url: urls.repoApi(`/git/trees/${commit.tree}`) },
      url: urls.repoApi(`/git/commits/${commit.sha}`),
      comment_count: 0,
      verification: verification(platform, commit.sha),
    },
    url: urls.repoApi(`/commits/${commit.sha}`),
    html_url: urls.page(`/commit/${commit.sha}`),
    comments_url: urls.repoApi(`/commits/${commit.sha}/comments`),
    author: author === null ? null : userJson(urls, author),
    committer: committer === null ? null : userJson(urls, committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: urls.repoApi(`/commits/${sha}`),
      html_url: urls.page(`/commit/${sha}`),
    })),
  };
}

/** A commit as runs and check suites carry it. */
export function simpleCommitJson(commit: CommitObject): JsonObject {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    message: commit.message,
    timestamp: new Date(commit.committer.date).toISOString().replace(".000Z", "Z"),
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
  };
}

export function fileJson(platform: Platform, file: FileDiff, headSha: string): JsonObject {
  const { urls } = platform;
  const path = encodeURIComponent(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: urls.page(`/blob/${headSha}/${path}`),
    raw_url: urls.page(`/raw/${headSha}/${path}`),
    contents_url: urls.repoApi(`/contents/${path}?ref=${headSha}`),
    ...(file.patch === null ? {} : { patch: file.patch }),
    ...(file.previousFilename === null ? {} : { previous_filename: file.previousFilename }),
  };
}
