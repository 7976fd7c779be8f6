import { GraphQLError } from "graphql";
import { ApiError } from "../api-error.ts";
import { checkRuleset, checkWorkflowEdits, moveRef } from "../changes/refs.ts";
import type { Actor } from "../events.ts";
import type { TreeChange } from "../git-repository.ts";
import type { Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Token } from "../tokens.ts";

/** `createCommitOnBranch`: a signed commit on a branch that must still stand where the caller thinks. */
export async function createCommitOnBranch(
  platform: Platform,
  actor: Actor,
  token: Token,
  input: Members,
): Promise<object> {
  const { git, state, urls } = platform;
  const name = (input.object("branch").string("branchName") ?? "").replace(/^refs\/heads\//, "");
  const ref = `refs/heads/${name}`;
  const expected = input.string("expectedHeadOid") ?? "";
  const head = await git.resolve(ref);
  if (head === null) throw new ApiError(422, `Could not resolve to a Ref with the name '${ref}'.`);
  if (head !== expected) {
    throw new GraphQLError(`Expected branch to point to "${expected}" but it did not. Pull and try again.`, {
      extensions: { type: "STALE_DATA" },
    });
  }
  checkRuleset(platform, ref);
  const changes: TreeChange[] = [];
  for (const addition of input.object("fileChanges").objects("additions")) {
    const content = Buffer.from(addition.string("contents") ?? "", "base64");
    changes.push({ path: addition.string("path") ?? "", mode: "100644", sha: await git.writeBlob(content) });
  }
  for (const deletion of input.object("fileChanges").objects("deletions")) {
    changes.push({ path: deletion.string("path") ?? "", mode: "0", sha: null });
  }
  const message = input.object("message");
  const body = message.string("body");
  const sha = await git.writeCommit({
    tree: await git.writeTree((await git.readCommit(head)).tree, changes),
    parents: [head],
    message: [message.string("headline") ?? "", ...(body === undefined ? [] : [body])].join("\n\n"),
    author: platform.identity(actor.account),
  });
  state.verifiedCommits.add(sha);
  await checkWorkflowEdits(platform, token.permissions["workflows"] === "write", sha);
  await moveRef(platform, actor, ref, sha, head);
  return {
    clientMutationId: null,
    commit: {
      __typename: "Commit",
      id: `C_${sha}`,
      oid: sha,
      url: urls.page(`/commit/${sha}`),
      commitUrl: urls.page(`/commit/${sha}`),
    },
    ref: { __typename: "Ref", id: `REF_${ref}`, name },
  };
}
