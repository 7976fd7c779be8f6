import type { Config } from "../domain/config.ts";
import { sizeOfFiles } from "../domain/diff.ts";
import type { Rung } from "../domain/ladder.ts";
import { pathFilter } from "../domain/review/auto-review.ts";
import type { EarlierFinding } from "../domain/review/finding.ts";
import { type FreshLines, freshLines, onlyFresh } from "../domain/review/fresh-lines.ts";
import { reviewHistory } from "../domain/review/history.ts";
import type { LeftOut } from "../domain/review/split-diff.ts";
import type { Task } from "../domain/task.ts";
import { type FileDiff, parseUnifiedDiff } from "../domain/unified-diff.ts";
import type { PullRequests } from "../ports/code-host.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { LedgerStore } from "../ports/ledger-store.ts";
import type { Clock } from "../ports/clock.ts";
import type { Logger } from "../ports/logger.ts";
import type { Assignment } from "./assignment.ts";
import { filesOf } from "./pull-diff.ts";
import { resolveLadder } from "./ladder-models.ts";

export interface ScopePorts {
  pullRequests: PullRequests;
  ledger: LedgerStore;
}

/** What a review is about, as far as it can be written to a file. */
export interface ReviewScope {
  headSha: string;
  /** The whole diff of the pull request: only its lines take comments. */
  diff: string;
  /** Lines that are new since the last review, by path; null: everything is read. */
  fresh: Record<string, number[] | "all"> | null;
  /** The commit that the last review had reached, where only what is newer is read. */
  since?: string;
  /** Why everything is read although there has been a review. */
  note?: string;
  earlier: EarlierFinding[];
  /** Whether the workspace holds the change: a fork's head is never opened. */
  holdsChange: boolean;
}

export type FoundScope =
  | { kind: "scope"; scope: ReviewScope; files: readonly FileDiff[] }
  /** There is nothing to review, or it cannot be had. For people, a whole sentence. */
  | { kind: "nothing"; reason: string };

/**
 * What there is to review of a pull request at its pinned head. A review that the configuration asked for reads only what
 * is new since the last one; a command reads everything. What is not to be reviewed by its path is not even counted.
 */
export async function reviewScope(
  ports: ScopePorts,
  task: Pick<Task, "source" | "baseSha">,
  config: Config,
): Promise<FoundScope> {
  const { source } = task;
  if (source.kind !== "pull-request") throw new Error("only pull requests are reviewed");
  const nothing = (reason: string): FoundScope => ({ kind: "nothing", reason });
  const pull = await ports.pullRequests.pullRequest(source.number);
  if (pull === undefined) return nothing(`Pull request #${source.number} cannot be read.`);
  if (pull.state === "closed")
    return nothing(`#${source.number} is ${pull.merged ? "merged" : "closed"}: there is nothing to review.`);
  const { headSha } = source;
  if (pull.headSha !== headSha)
    return nothing(
      `#${source.number} has moved on from \`${headSha.slice(0, 7)}\` to \`${pull.headSha.slice(0, 7)}\`, so the older head is not reviewed.`,
    );
  const diff = await ports.pullRequests.diffBetween(pull.baseSha ?? pull.baseRef, headSha);
  const files = diff === undefined ? undefined : filesOf(diff);
  if (diff === undefined || files === undefined)
    return nothing("GitHub gives no diff of this pull request that can be read: it may be too large.");
  const history = await reviewHistory(await ports.ledger.read(), source.number);
  const isAsked = source.commentId !== null;
  const news: News = isAsked ? {} : await newsSince(ports, history.lastHeadSha, headSha);
  if (news.nothing !== undefined) return nothing(news.nothing);
  const scope: ReviewScope = {
    headSha,
    diff,
    fresh: news.fresh === undefined ? null : toRecord(news.fresh),
    ...(news.fresh === undefined || history.lastHeadSha === undefined ? {} : { since: history.lastHeadSha }),
    ...(news.note === undefined ? {} : { note: news.note }),
    earlier: history.said,
    holdsChange: task.baseSha === headSha,
  };
  const wanted = filesToReview(scope, config).files;
  if (sizeOfFiles(wanted).files === 0)
    return nothing("Nothing in this pull request that is to be reviewed has changed.");
  return { kind: "scope", scope, files: wanted };
}

/** The assignment with what it is to review, fetched once and handed on to where no code host is. */
export async function withReviewScope(
  ports: ScopePorts & { catalogue: ModelCatalogue; clock: Clock; logger: Logger },
  assignment: Assignment,
): Promise<Assignment | { nothing: string }> {
  if (assignment.review !== undefined) return assignment;
  const found = await reviewScope(ports, assignment.task, assignment.config);
  if (found.kind === "nothing") return { nothing: found.reason };
  const models = await resolveLadder(ports, assignment.config);
  return { ...assignment, review: { scope: found.scope, checker: checkerOf(assignment.config, models) } };
}

/** Who makes the second pass: the cheapest rung. */
export function checkerOf(
  config: Config,
  models: { of(rung: Rung): { model: { id: string } } },
): { rung: Rung; model: string } | null {
  const [rung] = config.ladder;
  if (config.review.verify === "off" || rung === undefined) return null;
  return { rung, model: models.of(rung).model.id };
}

/** The files and hunks that are read, and what a path filter keeps from it. */
export function filesToReview(
  scope: ReviewScope,
  config: Config,
): { all: FileDiff[]; files: FileDiff[]; leftOut: LeftOut[] } {
  const all = parseUnifiedDiff(scope.diff);
  const fresh = freshOf(scope);
  const news = fresh === undefined ? all : onlyFresh(all, fresh);
  const isWanted = pathFilter(config.review);
  const leftOut = news
    .filter(({ path }) => !isWanted(path))
    .map(({ path }) => ({ path, reason: "`review.paths` or `review.ignore_paths` leaves it out" }));
  return { all, files: news.filter(({ path }) => isWanted(path)), leftOut };
}

/** Undefined: everything is read. */
export function freshOf(scope: ReviewScope): FreshLines | undefined {
  if (scope.fresh === null) return undefined;
  return new Map(
    Object.entries(scope.fresh).map(([path, lines]) => [path, lines === "all" ? lines : new Set(lines)]),
  );
}

function toRecord(fresh: FreshLines): Record<string, number[] | "all"> {
  return Object.fromEntries([...fresh].map(([path, lines]) => [path, lines === "all" ? lines : [...lines]]));
}

interface News {
  /** Absent: everything is to be read. */
  fresh?: FreshLines;
  note?: string;
  /** Why nothing is. */
  nothing?: string;
}

async function newsSince(ports: ScopePorts, last: string | undefined, headSha: string): Promise<News> {
  if (last === undefined) return {};
  if (last === headSha) return { nothing: `\`${headSha.slice(0, 7)}\` has been reviewed.` };
  const comparison = await ports.pullRequests.compare(last, headSha);
  const reviewed = `\`${last.slice(0, 7)}\`, which the last review had reached,`;
  switch (comparison?.status) {
    case "ahead":
      return comparison.files === undefined
        ? { note: `More files have changed since ${reviewed} than GitHub lists, so everything was read.` }
        : { fresh: freshLines(comparison.files) };
    case "identical":
    case "behind":
      return { nothing: `Nothing is newer than ${reviewed} and that was reviewed.` };
    case "diverged":
    case undefined:
      return {
        note: `${reviewed} is no longer part of this branch (a force-push or a rebase), so everything was read.`,
      };
  }
}
