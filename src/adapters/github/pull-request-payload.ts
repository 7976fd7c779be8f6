import type { PullRequest } from "../../ports/code-host.ts";
import { actorOf } from "./account.ts";

/** What is common to a pull request in a list and on its own. */
interface PullRequestPayload {
  number: number;
  html_url: string;
  node_id: string;
  state: string;
  draft?: boolean;
  title: string;
  body: string | null;
  locked: boolean;
  user: { id: number; login: string; type?: string } | null;
  merged_at: string | null;
  mergeable?: boolean | null;
  head: { ref: string; sha: string; repo: { full_name: string } | null };
  base: { ref: string; sha: string };
}

export function pullRequestOf(payload: PullRequestPayload): PullRequest {
  return {
    number: payload.number,
    url: payload.html_url,
    nodeId: payload.node_id,
    state: payload.state === "closed" ? "closed" : "open",
    merged: payload.merged_at !== null,
    draft: payload.draft ?? false,
    headRef: payload.head.ref,
    headSha: payload.head.sha,
    // Null once the fork is deleted.
    headRepository: payload.head.repo?.full_name,
    baseRef: payload.base.ref,
    baseSha: payload.base.sha,
    mergeable: payload.mergeable ?? null,
    title: payload.title,
    body: payload.body ?? "",
    author: actorOf(payload.user),
    locked: payload.locked,
  };
}
