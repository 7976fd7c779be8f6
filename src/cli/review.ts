import { type Config } from "../domain/config.ts";
import { ConfigurationError } from "../domain/errors.ts";
import { ceilingOf, findRung, limitsOf } from "../domain/ladder.ts";
import { formatUsd, toUsd, usd } from "../domain/money.ts";
import { type PlacedFinding, type PlacedFindings, placeFindings } from "../domain/review/place-findings.ts";
import { sizeOfFiles } from "../domain/diff.ts";
import type { Task } from "../domain/task.ts";
import { DiffSyntaxError, parseUnifiedDiff } from "../domain/unified-diff.ts";
import type { ModelCatalogue } from "../ports/language-model.ts";
import type { Assignment, AttemptOutput } from "../usecases/assignment.ts";
import type { ReviewOutput } from "../domain/review/review-output.ts";
import type { AuthorisePorts } from "../usecases/authorise.ts";
import { resolveLadder } from "../usecases/ladder-models.ts";
import { reviewChange, type ReviewerPorts } from "../usecases/review-change.ts";
import { checkerOf, filesToReview, type ReviewScope } from "../usecases/review-scope.ts";
import { LOCAL_ACTOR } from "./run.ts";

/** What is to be reviewed, and how. */
export interface LocalReviewRequest {
  change: { baseSha: string; headSha: string; diff: string; name: string };
  config: Config;
  /** Words that say what to look at; empty for none. */
  focus: string;
  tier?: string;
  /** US dollars. */
  budget?: number;
}

export interface LocalReview {
  request: LocalReviewRequest;
  tier: string;
  model: string;
  reasons: readonly string[];
  output: AttemptOutput;
  /** Undefined where nothing was handed in. */
  made: ReviewOutput | undefined;
  placed: PlacedFindings;
}

export type LocalReviewPorts = ReviewerPorts &
  Pick<AuthorisePorts, "estimate" | "routing"> & { catalogue: ModelCatalogue };

/** Exit codes, as docs/review.md lists them. What could not be reviewed is 2, as is a mistake in what was asked for. */
export function exitCodeOf({ made, placed }: LocalReview): number {
  if (made === undefined) return 2;
  return placed.said.length === 0 ? 0 : 1;
}

/**
 * The Action's own review on a clone: the same tier by the diff's size, the same parts, the same second pass and the same
 * places, with a diff of git's in place of GitHub's. Throws `ConfigurationError` where there is nothing to review.
 */
export async function reviewLocally(
  ports: LocalReviewPorts,
  request: LocalReviewRequest,
): Promise<LocalReview> {
  const { change, config, focus } = request;
  const scope: ReviewScope = {
    headSha: change.headSha,
    diff: change.diff,
    fresh: null,
    earlier: [],
    holdsChange: true,
  };
  const { all, files } = filesOf(scope, config);
  if (sizeOfFiles(files).files === 0)
    throw new ConfigurationError(`${change.name}: nothing that is to be reviewed has changed`);
  const task = taskOf(request);
  const estimate = await ports.estimate({
    text: `review ${focus === "" ? change.name : focus}`,
    body: "",
    kind: "review",
    sha: change.headSha,
    config,
    change: files,
  });
  const { router, performance } = await ports.routing(config);
  if (request.tier !== undefined && findRung(config.ladder, request.tier) === undefined) {
    const names = config.ladder.map(({ name }) => name).join(", ");
    throw new ConfigurationError(`--tier ${request.tier} is not on the ladder (${names})`);
  }
  const { rung, reasons } = router.route({
    estimate,
    ladder: config.ladder,
    preset: config.preset,
    urgent: false,
    performance,
    ...(request.tier === undefined ? {} : { requestedTier: request.tier }),
  });
  const models = await resolveLadder(ports, config);
  const budget = request.budget === undefined ? Number.POSITIVE_INFINITY : usd(request.budget);
  const assignment: Assignment = {
    task,
    number: 1,
    mode: "first",
    rung,
    model: models.of(rung).model.id,
    reasons,
    limits: limitsOf(rung, config.limits),
    ceilingMicroUsd: Math.min(ceilingOf(rung, config.limits), config.budget.perTaskMicroUsd, budget),
    startSha: change.headSha,
    parentSha: change.headSha,
    readOnly: true,
    handOff: null,
    commentId: 0,
    config,
  };
  const output = await reviewChange(ports, {
    ...assignment,
    review: { scope, checker: checkerOf(config, models) },
  });
  const made = output.review;
  const placed = placeFindings({
    files: all,
    findings: made?.findings ?? [],
    earlier: [],
    limit: config.review.maxComments,
  });
  return { request, tier: rung.name, model: assignment.model, reasons, output, made, placed };
}

function filesOf(scope: ReviewScope, config: Config): ReturnType<typeof filesToReview> {
  try {
    parseUnifiedDiff(scope.diff);
    return filesToReview(scope, config);
  } catch (error) {
    if (!(error instanceof DiffSyntaxError)) throw error;
    throw new ConfigurationError(`the diff cannot be read: ${error.message}`, { cause: error });
  }
}

function taskOf({ change, focus, tier }: LocalReviewRequest): Task {
  return {
    id: `pull-0-${change.headSha.slice(0, 12)}`,
    source: {
      kind: "pull-request",
      number: 0,
      commentId: null,
      commentKind: "issue-comment",
      headSha: change.headSha,
      headRef: change.name,
    },
    kind: "review",
    verb: "review",
    text: focus,
    comment: "",
    title: change.name,
    body: "",
    bodyAuthor: { login: LOCAL_ACTOR.login, trusted: true },
    actor: LOCAL_ACTOR,
    // A clone's instructions are its owner's, so those of the base count as anywhere else.
    trustedSha: change.baseSha,
    baseSha: change.headSha,
    baseRef: change.name,
    branch: change.name,
    options: tier === undefined ? {} : { tier },
  };
}

/** One object, for scripts. Amounts are dollars. */
export function reviewJson(review: LocalReview): unknown {
  const { request, tier, model, reasons, output, made, placed } = review;
  return {
    status: made === undefined ? output.end : "reviewed",
    change: request.change.name,
    base: request.change.baseSha,
    head: request.change.headSha,
    tier,
    model,
    reasons,
    costUsd: toUsd(output.cost.microUsd),
    costIsExact: output.cost.exact,
    passes: (made?.passes ?? []).map(({ cost, ...pass }) => ({
      ...pass,
      costUsd: toUsd(cost.microUsd),
      costIsExact: cost.exact,
    })),
    summary: made?.summary ?? "",
    risk: made?.risk,
    findings: placed.said.map(findingJson),
    beyondLimit: placed.beyond,
    dropped: made?.dropped ?? 0,
    unchecked: made?.unchecked,
    leftOut: made?.leftOut ?? [],
    problem: made === undefined ? (output.detail ?? output.end) : undefined,
  };
}

function findingJson({ finding, position, suggestion }: PlacedFinding): unknown {
  const { severity, title, reason, path, line } = finding;
  return {
    path: position?.path ?? path,
    line: position?.line ?? line,
    startLine: position?.startLine,
    side: position?.side,
    severity,
    title,
    reason,
    suggestion: suggestion === undefined ? undefined : (suggestion.text ?? ""),
  };
}

/** For a terminal: each finding under the place that an editor can jump to. */
export function reviewText(review: LocalReview): string {
  const { request, tier, output, made, placed } = review;
  const head = `${request.change.name} at ${request.change.headSha.slice(0, 7)} · ${tier} · ${formatUsd(output.cost)}`;
  if (made === undefined) return plain(`${head}\nNot reviewed: ${output.detail ?? output.end}\n`);
  const findings = placed.said.map(findingText);
  const counts =
    placed.said.length === 0
      ? "Nothing found."
      : placed.said.length === 1
        ? "1 finding."
        : `${placed.said.length} findings.`;
  const notes = [
    ...(placed.beyond === 0
      ? []
      : [`${placed.beyond} less serious ones are not said, by review.max_comments.`]),
    ...(made.dropped === 0 ? [] : [`The second pass dropped ${made.dropped}.`]),
    ...(made.unchecked === undefined ? [] : [`Not all checked a second time: ${made.unchecked}.`]),
    ...made.leftOut.map(({ path, reason }) => `Not read: ${path} (${reason.replaceAll("`", "")}).`),
  ];
  const why = review.reasons.map((reason) => `${tier}: ${reason}`);
  return plain(
    `${[head, ...why, `${made.summary}\nRisk: ${made.risk}. ${made.riskReason}`.trim(), ...findings, [counts, ...notes].join("\n")].join("\n\n")}\n`,
  );
}

function findingText({ finding, position, suggestion }: PlacedFinding): string {
  const path = position?.path ?? finding.path;
  const line = position?.startLine ?? position?.line ?? finding.line;
  const place = path === undefined ? "(the change)" : line === undefined ? path : `${path}:${line}`;
  const removed = position?.side === "LEFT" ? " (removed)" : "";
  const reason = finding.reason.split("\n").map((each) => `  ${each}`);
  const edit =
    suggestion === undefined
      ? []
      : [
          "  instead:",
          ...(suggestion.text ?? "(without these lines)").split("\n").map((each) => `  | ${each}`),
        ];
  return [`${place}${removed}  ${finding.severity}: ${finding.title}`, ...reason, ...edit].join("\n");
}

/** What a model wrote may hold anything: nothing that a terminal obeys. */
const plain = (text: string): string => text.replaceAll(/[^\n\t\P{C}]/gu, "");
