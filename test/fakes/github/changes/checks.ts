import type { Actor } from "../events.ts";
import { checkRunJson, statusJson, suiteJson, suiteOutcome } from "../json/check-json.ts";
import { commitJson } from "../json/commit-json.ts";
import type { Platform } from "../platform.ts";
import type { Annotation, CheckRun, CommitStatus, Conclusion } from "../records.ts";

/** Reports a commit status, as CI systems without check runs do, and emits `status`. */
export async function addStatus(
  platform: Platform,
  actor: Actor,
  input: Omit<CommitStatus, "id" | "creator" | "createdAt">,
): Promise<CommitStatus> {
  const createdAt = platform.clock.timestamp();
  const status: CommitStatus = { id: platform.state.nextId(), creator: actor.account, createdAt, ...input };
  platform.state.statuses.push(status);
  const commit = commitJson(platform, await platform.git.readCommit(input.sha));
  const refs = await platform.git.refs("refs/heads");
  platform.emit({
    name: "status",
    actor,
    payload: {
      id: status.id,
      sha: status.sha,
      name: `${platform.urls.owner}/${platform.urls.repo}`,
      avatar_url: statusJson(platform, status, false)["avatar_url"] ?? null,
      target_url: status.targetUrl,
      context: status.context,
      description: status.description,
      state: status.state,
      commit,
      branches: refs
        .filter((one) => one.sha === status.sha)
        .map((one) => ({
          name: one.ref.slice("refs/heads/".length),
          commit: { sha: one.sha, url: platform.urls.repoApi(`/commits/${one.sha}`) },
          protected: false,
        })),
      created_at: createdAt,
      updated_at: createdAt,
    },
  });
  return status;
}

export interface ExternalCheck {
  readonly sha: string;
  readonly branch: string | null;
  readonly name: string;
  readonly conclusion: Conclusion | null;
  readonly app?: { readonly id: number; readonly slug: string; readonly name: string };
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

/**
 * A check run of another CI system. Its suite's completion emits `check_suite`, which Actions' own
 * suites never do.
 */
export async function addExternalCheck(
  platform: Platform,
  actor: Actor,
  input: ExternalCheck,
): Promise<CheckRun> {
  const { state, clock, urls } = platform;
  const app = input.app ?? { id: 9001, slug: "other-ci", name: "Other CI" };
  const suite =
    state.checkSuites.find((one) => one.headSha === input.sha && one.app.id === app.id) ??
    platform.addSuite({ app, headSha: input.sha, headBranch: input.branch });
  const existing = [...state.checkRuns.values()].find(
    (check) => check.suite === suite && check.name === input.name && check.status !== "completed",
  );
  const id = existing?.id ?? state.nextId();
  const check: CheckRun = {
    id,
    suite,
    name: input.name,
    status: input.conclusion === null ? "in_progress" : "completed",
    conclusion: input.conclusion,
    startedAt: clock.timestamp(),
    completedAt: input.conclusion === null ? null : clock.timestamp(),
    detailsUrl: `${urls.server}/other-ci/${id}`,
    output: { title: input.title ?? null, summary: input.summary ?? null, text: input.text ?? null },
    annotations: [...(input.annotations ?? [])],
  };
  state.checkRuns.set(id, check);
  const payload = { check_run: checkRunJson(platform, check) };
  platform.emit({
    name: "check_run",
    action: input.conclusion === null ? "created" : "completed",
    actor,
    payload,
  });
  const checks = [...state.checkRuns.values()].filter((one) => one.suite === suite);
  if (suiteOutcome(checks).status === "completed") {
    const { repository: _, ...json } = await suiteJson(platform, suite);
    platform.emit({ name: "check_suite", action: "completed", actor, payload: { check_suite: json } });
  }
  return check;
}
