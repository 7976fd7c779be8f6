import { ApiError } from "../api-error.ts";
import { fileDiffs, unifiedDiff } from "../git-diff.ts";
import type { TreeEntry } from "../git-repository.ts";
import { commitJson, fileJson } from "../json/commit-json.ts";
import { simplePullJson } from "../json/pull-json.ts";
import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { type ApiRequest, list, ok, type Reply, required, type Route, route } from "../router.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const FILES_LIMIT = 300;

function contentLinks(platform: Platform, path: string, ref: string, entry: TreeEntry): JsonObject {
  const { urls } = platform;
  const kind = entry.type === "tree" ? "trees" : "blobs";
  const self = `${urls.repoApi(`/contents/${encodeURI(path)}`)}?ref=${encodeURIComponent(ref)}`;
  const git = urls.repoApi(`/git/${kind}/${entry.sha}`);
  const html = urls.page(`/${entry.type}/${ref}/${encodeURI(path)}`);
  return {
    name: path.split("/").at(-1) ?? path,
    path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: entry.type === "tree" ? null : urls.page(`/raw/${ref}/${encodeURI(path)}`),
    _links: { self, git, html },
  };
}

async function contents(request: ApiRequest): Promise<Reply> {
  const { platform, query, accept } = request;
  const path = (request.parameters["path"] ?? "").replaceAll(/^\/+|\/+$/g, "");
  const ref = query.get("ref") ?? platform.state.defaultBranch;
  const commit = await platform.git.resolveCommitish(ref);
  if (commit === null) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const found = path === "" ? { type: "tree", sha: commit } : required(await platform.git.at(commit, path));
  if (found.type === "tree") {
    const entries = await platform.git.readTree(found.sha, false);
    return ok(
      entries.map((entry) => ({
        type: entry.type === "tree" ? "dir" : "file",
        ...contentLinks(platform, path === "" ? entry.path : `${path}/${entry.path}`, ref, entry),
      })),
    );
  }
  const content = await platform.git.readBlob(found.sha);
  if (accept.includes("raw")) {
    return { status: 200, text: { type: "application/vnd.github.raw; charset=utf-8", content } };
  }
  const entry: TreeEntry = { path, mode: "100644", type: "blob", sha: found.sha, size: content.length };
  return ok({
    type: "file",
    encoding: "base64",
    content: content.toString("base64").replaceAll(/(.{60})/g, "$1\n"),
    ...contentLinks(platform, path, ref, entry),
  });
}

async function theCommit(request: ApiRequest, name: string): Promise<string> {
  const sha = await request.platform.git.resolveCommitish(name);
  if (sha === null) throw new ApiError(422, `No commit found for SHA: ${name}`);
  return sha;
}

/** `owner:branch` names a branch as well as `branch` does. */
function withoutOwner(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

async function compare(request: ApiRequest): Promise<Reply> {
  const { platform, accept, query } = request;
  const { git, urls } = platform;
  const [baseName = "", headName = ""] = (request.parameters["basehead"] ?? "").split("...");
  const base = required(await git.resolveCommitish(withoutOwner(baseName)));
  const head = required(await git.resolveCommitish(withoutOwner(headName)));
  const mergeBase = required(await git.mergeBase(base, head));
  if (accept.includes("diff")) {
    const content = await unifiedDiff(git, mergeBase, head);
    return { status: 200, text: { type: "application/vnd.github.diff; charset=utf-8", content } };
  }
  const counts = await git.text(["rev-list", "--left-right", "--count", `${base}...${head}`]);
  const [behind = 0, ahead = 0] = counts.split(/\s+/).map(Number);
  const commits = (await git.log([`${base}..${head}`])).toReversed();
  const page = Number(query.get("page") ?? 1);
  const files = page > 1 ? [] : (await fileDiffs(git, mergeBase, head)).slice(0, FILES_LIMIT);
  const url = urls.repoApi(`/compare/${baseName}...${headName}`);
  const html = urls.page(`/compare/${baseName}...${headName}`);
  const diverged = ahead > 0 && behind > 0;
  return ok({
    url,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitJson(platform, await git.readCommit(base)),
    merge_base_commit: commitJson(platform, await git.readCommit(mergeBase)),
    status: diverged ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
    ahead_by: ahead,
    behind_by: behind,
    total_commits: commits.length,
    commits: commits.slice(0, 250).map((commit) => commitJson(platform, commit)),
    files: files.map((file) => fileJson(platform, file, head)),
  });
}

export const contentRoutes: Route[] = [
  route(`GET ${REPOSITORY}/contents/{path}`, "contents=read", contents),
  route(`GET ${REPOSITORY}/compare/{basehead}`, "contents=read", compare),
  route(`GET ${REPOSITORY}/commits`, "contents=read", async (request) => {
    const { platform, query } = request;
    const sha = await theCommit(request, query.get("sha") ?? platform.state.defaultBranch);
    const path = query.get("path");
    const commits = await platform.git.log([sha, "-n", "500", ...(path === null ? [] : ["--", path])]);
    return list(commits.map((commit) => commitJson(platform, commit)));
  }),
  route(`GET ${REPOSITORY}/commits/{commit_sha}/pulls`, "pull_requests=read", (request) => {
    const { platform } = request;
    const sha = request.parameters["commit_sha"];
    const pulls = platform.state.pullRequests.filter(
      (pull) => pull.headSha === sha || pull.mergeCommitSha === sha,
    );
    return list(pulls.map((pull) => simplePullJson(platform, pull)));
  }),
  route(`GET ${REPOSITORY}/commits/{ref}`, "contents=read", async (request) => {
    const { platform, accept } = request;
    const sha = await theCommit(request, request.parameters["ref"] ?? "");
    if (accept.includes("sha"))
      return { status: 200, text: { type: "application/vnd.github.sha", content: sha } };
    const commit = await platform.git.readCommit(sha);
    const parent = commit.parents[0] ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
    const files = await fileDiffs(platform.git, parent, sha);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    return ok({
      ...commitJson(platform, commit),
      stats: { total: additions + deletions, additions, deletions },
      files: files.map((file) => fileJson(platform, file, sha)),
    });
  }),
];
