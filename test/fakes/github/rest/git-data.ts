import { ApiError } from "../api-error.ts";
import { checkWritable } from "../changes/issues.ts";
import { checkRuleset, checkWorkflowEdits, moveRef } from "../changes/refs.ts";
import { gitCommitJson } from "../json/commit-json.ts";
import type { JsonObject, Members } from "../json-value.ts";
import type { Identity, TreeChange, TreeEntry } from "../git-repository.ts";
import type { Platform } from "../platform.ts";
import { type ApiRequest, created, list, noContent, ok, required, type Route, route } from "../router.ts";

const GIT = "/repos/{owner}/{repo}/git";

function refJson(platform: Platform, ref: string, sha: string, type = "commit"): JsonObject {
  const path = ref.replace(/^refs\//, "");
  const kind = type === "commit" ? "commits" : `${type}s`;
  return {
    ref,
    node_id: `REF_${ref}`,
    url: platform.urls.repoApi(`/git/refs/${path}`),
    object: { sha, type, url: platform.urls.repoApi(`/git/${kind}/${sha}`) },
  };
}

function treeJson(platform: Platform, sha: string, entries: readonly TreeEntry[]): JsonObject {
  return {
    sha,
    url: platform.urls.repoApi(`/git/trees/${sha}`),
    tree: entries.map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.size === null ? {} : { size: entry.size }),
      url: platform.urls.repoApi(`/git/${entry.type}s/${entry.sha}`),
    })),
    truncated: false,
  };
}

function mayEditWorkflows(request: ApiRequest): boolean {
  return request.token.permissions["workflows"] === "write";
}

async function treeChange(request: ApiRequest, item: Members): Promise<TreeChange> {
  const { git } = request.platform;
  const path = item.string("path") ?? "";
  const mode = item.string("mode") ?? "100644";
  const content = item.string("content");
  if (
    path === "" ||
    path.startsWith("/") ||
    path.split("/").some((part) => [".", "..", ".git", ""].includes(part))
  ) {
    throw new ApiError(422, "tree.path contains a malformed path component");
  }
  if (content !== undefined) return { path, mode, sha: await git.writeBlob(content) };
  if (item.raw("sha") === null) return { path, mode, sha: null };
  const sha = item.string("sha") ?? "";
  if ((await git.resolve(sha, mode === "040000" ? "tree" : "object")) === null) {
    throw new ApiError(422, `tree.sha ${sha} is not a valid blob`);
  }
  return { path, mode, sha };
}

function identity(request: ApiRequest, given: Members): Identity {
  const fallback = request.platform.identity(request.actor.account);
  return {
    name: given.string("name") ?? fallback.name,
    email: given.string("email") ?? fallback.email,
    date: given.string("date") ?? fallback.date,
  };
}

async function theRef(request: ApiRequest): Promise<{ ref: string; sha: string; type: string }> {
  const ref = `refs/${request.parameters["ref"] ?? ""}`;
  const found = await request.platform.git.refs(ref);
  return required(found.find((one) => one.ref === ref));
}

export const gitDataRoutes: Route[] = [
  route(`POST ${GIT}/blobs`, "contents=write", async ({ platform, body }) => {
    checkWritable(platform);
    const encoding = body.string("encoding") === "base64" ? "base64" : "utf8";
    const sha = await platform.git.writeBlob(Buffer.from(body.string("content") ?? "", encoding));
    return created({ sha, url: platform.urls.repoApi(`/git/blobs/${sha}`) });
  }),
  route(`GET ${GIT}/blobs/{file_sha}`, "contents=read", async (request) => {
    const { platform, accept } = request;
    const sha = required(await platform.git.resolve(request.parameters["file_sha"] ?? "", "blob"));
    const content = await platform.git.readBlob(sha);
    if (accept.includes("raw")) {
      return { status: 200, text: { type: "application/vnd.github.raw", content } };
    }
    return ok({
      sha,
      node_id: `B_${sha}`,
      size: content.length,
      url: platform.urls.repoApi(`/git/blobs/${sha}`),
      content: content.toString("base64"),
      encoding: "base64",
    });
  }),
  route(`POST ${GIT}/trees`, "contents=write", async (request) => {
    const { platform, body } = request;
    checkWritable(platform);
    const given = body.string("base_tree");
    const base = given === undefined ? null : await platform.git.resolve(given, "tree");
    if (given !== undefined && base === null) throw new ApiError(422, "base_tree is not a valid tree oid");
    const changes: TreeChange[] = [];
    for (const item of body.objects("tree")) changes.push(await treeChange(request, item));
    const sha = await platform.git.writeTree(base, changes);
    return created(treeJson(platform, sha, await platform.git.readTree(sha, false)));
  }),
  route(`GET ${GIT}/trees/{tree_sha}`, "contents=read", async (request) => {
    const { platform, query } = request;
    const name = request.parameters["tree_sha"] ?? "";
    const commit = await platform.git.resolveCommitish(name);
    const sha = required(await platform.git.resolve(commit ?? name, "tree"));
    return ok(treeJson(platform, sha, await platform.git.readTree(sha, query.has("recursive"))));
  }),
  route(`POST ${GIT}/commits`, "contents=write", async (request) => {
    const { platform, body, token } = request;
    checkWritable(platform);
    const tree = await platform.git.resolve(body.string("tree") ?? "", "tree");
    if (tree === null) throw new ApiError(422, "Tree SHA does not exist");
    const parents = body.strings("parents");
    for (const parent of parents) {
      if ((await platform.git.resolve(parent)) === null) {
        throw new ApiError(422, "Parent SHA does not exist or is not a commit object");
      }
    }
    const author = identity(request, body.object("author"));
    const sha = await platform.git.writeCommit({
      tree,
      parents,
      message: body.string("message") ?? "",
      author,
      committer: body.has("committer") ? identity(request, body.object("committer")) : author,
    });
    const custom = body.has("author") || body.has("committer");
    if (!custom && token.kind !== "pat") platform.state.verifiedCommits.add(sha);
    return created(gitCommitJson(platform, await platform.git.readCommit(sha)));
  }),
  route(`GET ${GIT}/commits/{commit_sha}`, "contents=read", async (request) => {
    const { platform } = request;
    const sha = required(await platform.git.resolve(request.parameters["commit_sha"] ?? ""));
    return ok(gitCommitJson(platform, await platform.git.readCommit(sha)));
  }),
  route(`GET ${GIT}/ref/{ref}`, "contents=read", async (request) => {
    const { ref, sha, type } = await theRef(request);
    return ok(refJson(request.platform, ref, sha, type));
  }),
  route(`GET ${GIT}/matching-refs/{ref}`, "contents=read", async (request) => {
    const prefix = `refs/${request.parameters["ref"] ?? ""}`;
    const found = await request.platform.git.refs("");
    const matching = found.filter((one) => one.ref.startsWith(prefix) && !one.ref.startsWith("refs/forks/"));
    return list(matching.map((one) => refJson(request.platform, one.ref, one.sha, one.type)));
  }),
  route(`POST ${GIT}/refs`, "contents=write", async (request) => {
    const { platform, actor, body } = request;
    const ref = body.string("ref") ?? "";
    const sha = body.string("sha") ?? "";
    if (!/^refs\/[^/]+\/./.test(ref) || !(await platform.git.validRefName(ref))) {
      throw new ApiError(422, `${ref} is not a valid ref name.`);
    }
    checkRuleset(platform, ref);
    if ((await platform.git.resolve(sha)) === null) throw new ApiError(422, "Object does not exist");
    if ((await platform.git.resolve(ref)) !== null) throw new ApiError(422, "Reference already exists");
    await checkWorkflowEdits(platform, mayEditWorkflows(request), sha);
    if (await conflictsWithFolder(platform, ref)) throw new ApiError(422, "Reference cannot be created");
    await moveRef(platform, actor, ref, sha, null);
    return created(refJson(platform, ref, sha));
  }),
  route(`PATCH ${GIT}/refs/{ref}`, "contents=write", async (request) => {
    const { platform, actor, body } = request;
    const ref = `refs/${request.parameters["ref"] ?? ""}`;
    const sha = body.string("sha") ?? "";
    const old = await platform.git.resolve(ref);
    if (old === null) throw new ApiError(422, "Reference does not exist");
    checkRuleset(platform, ref);
    if ((await platform.git.resolve(sha)) === null) throw new ApiError(422, "Object does not exist");
    const forced = body.boolean("force") === true;
    if (!forced && !(await platform.git.isAncestor(old, sha))) {
      throw new ApiError(422, "Update is not a fast forward");
    }
    await checkWorkflowEdits(platform, mayEditWorkflows(request), sha);
    if (old !== sha) await moveRef(platform, actor, ref, sha, old);
    return ok(refJson(platform, ref, sha));
  }),
  route(`DELETE ${GIT}/refs/{ref}`, "contents=write", async (request) => {
    const { platform, actor } = request;
    const ref = `refs/${request.parameters["ref"] ?? ""}`;
    const old = await platform.git.resolve(ref);
    if (old === null) throw new ApiError(422, "Reference does not exist");
    checkRuleset(platform, ref);
    await moveRef(platform, actor, ref, null, old);
    return noContent();
  }),
];

/** `a/b` cannot exist beside `a`: git keeps refs as files and folders. */
async function conflictsWithFolder(platform: Platform, ref: string): Promise<boolean> {
  const all = await platform.git.refs("");
  return all.some((one) => ref.startsWith(`${one.ref}/`) || one.ref.startsWith(`${ref}/`));
}
