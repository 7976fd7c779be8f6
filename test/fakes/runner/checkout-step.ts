import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { git } from "../github/git-process.ts";
import { asText } from "./expression.ts";
import type { StepOutcome, StepScope } from "./job-request.ts";
import { Members } from "../github/json-value.ts";

/** `actions/checkout`: a real clone over HTTP with the job's token, one commit deep unless told otherwise. */
export async function checkout(scope: StepScope): Promise<StepOutcome> {
  const { request, inputs } = scope;
  const github = new Members(scope.contexts["github"]);
  const wanted = inputs["ref"] ?? "";
  const ref = wanted === "" ? (github.string("ref") ?? "") : wanted;
  const sha = wanted === "" ? asText(github.raw("sha")) : await resolveRemote(scope, ref);
  const directory = join(scope.workspace, inputs["path"] ?? "");
  const depth = inputs["fetch-depth"] ?? "1";
  const token = inputs["token"] ?? request.token;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const key = `http.${request.serverUrl}/.extraheader`;
  const call = { cwd: directory };
  request.log.write(`Syncing repository: ${github.string("repository")}`);
  await mkdir(directory, { recursive: true });
  await git(["init", "-q", "-b", "main", "."], call);
  await git(["remote", "add", "origin", request.cloneUrl.replace(/\.git$/, "")], call);
  const limit = depth === "0" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
  const shallow = depth === "0" ? [] : [`--depth=${depth}`];
  const fetch = ["fetch", "-q", "--no-tags", "--no-recurse-submodules", ...shallow, "origin", ...limit, sha];
  await git(["-c", `${key}=${header}`, ...fetch], call);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  const target = branch === undefined ? ["--detach", sha] : ["-B", branch, sha];
  await git(["-c", "advice.detachedHead=false", "checkout", "-q", "--force", ...target], call);
  if ((inputs["persist-credentials"] ?? "true") !== "false") await git(["config", key, header], call);
  request.log.write(`HEAD is now at ${sha.slice(0, 7)}`);
  return { exitCode: 0, outputs: { ref, commit: sha } };
}

async function resolveRemote(scope: StepScope, ref: string): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  const { request } = scope;
  const credentials = `x-access-token:${scope.inputs["token"] ?? request.token}@`;
  const url = request.cloneUrl.replace("://", `://${credentials}`);
  const listing = (await git(["ls-remote", url], { cwd: scope.workspace })).toString();
  const names = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const line of listing.split("\n")) {
    const [sha, name = ""] = line.split("\t");
    if (sha !== undefined && names.includes(name)) return sha;
  }
  throw new Error(`A branch or tag with the name '${ref}' could not be found`);
}
