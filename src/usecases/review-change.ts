import { type AgentResult, runAgent } from "../agent/loop.ts";
import { checkTools, reviewTools } from "../agent/review-tools.ts";
import type { Toolbox } from "../agent/tools.ts";
import { type Rung, type RungLimits, limitsOf } from "../domain/ladder.ts";
import { formatUsd, type MicroUsd } from "../domain/money.ts";
import { PRICE_TABLE } from "../domain/price-table.ts";
import { withPriceOverrides } from "../domain/pricing.ts";
import {
  bySeverity,
  type EarlierFinding,
  highestRisk,
  type PartReview,
  type ReviewFinding,
} from "../domain/review/finding.ts";
import { judged } from "../domain/review/judged.ts";
import { placeFindings } from "../domain/review/place-findings.ts";
import { fileAt } from "../domain/review/position.ts";
import { type DiffPart, type LeftOut, splitDiff } from "../domain/review/split-diff.ts";
import type { FileDiff } from "../domain/unified-diff.ts";
import type { TextBlock } from "../ports/language-model.ts";
import type { Workspace } from "../ports/workspace.ts";
import { checkOpening, type ReviewBriefing, reviewOpening } from "../prompts/review.ts";
import { repositoryContext } from "../prompts/repository-context.ts";
import { checkPrompt, systemPrompt } from "../prompts/system.ts";
import type { AttemptOutput, ReviewAssignment } from "./assignment.ts";
import type { ReviewPass } from "../domain/review/review-output.ts";
import type { AttemptPorts } from "./attempt-task.ts";
import { filesToReview, freshOf } from "./review-scope.ts";
import { CHECK_TURNS, FEWEST_TURNS, type ReviewSpending, reviewSpending } from "./review-spending.ts";

/** Tokens of diff that one conversation reads: with what it looks up it stays below Haiku's dearer prompts of 100,000. */
const PART_TOKENS = 24_000;
/** Conversations of one review. What is larger than so many parts is told, not read. */
const MOST_PARTS = 8;
/** Share of the ceiling that is kept for the second pass, and the most that it may be. */
const CHECK_SHARE = 0.2;
const MOST_CHECKED = 30;

/** The repository's own commands have no part in a review: it changes nothing that they could judge. */
export type ReviewerPorts = Omit<AttemptPorts, "gates">;

/**
 * Stage 2 of a review: one conversation for each part of the change, then one that checks what they have found. Like an
 * attempt it has a model and a view of one commit, and its only product is text, which the next stage does not believe.
 * At a limit, what was found so far is kept and what was not read is told.
 */
export async function reviewChange(
  ports: ReviewerPorts,
  assignment: ReviewAssignment,
): Promise<AttemptOutput> {
  const { task, config, review } = assignment;
  const { all, files, leftOut: unwanted } = filesToReview(review.scope, config);
  const split = splitDiff(files, { tokens: PART_TOKENS, parts: MOST_PARTS });
  const spend = reviewSpending(assignment);
  const workspace = await ports.openWorkspace(assignment.startSha);
  try {
    const briefing: ReviewBriefing = {
      task,
      context: await contextOf(ports, workspace, assignment),
      focus: config.review.focus,
      holdsChange: review.scope.holdsChange,
      nonce: ports.random.id(),
    };
    const talk: Talk = { ports, assignment, workspace, spend };
    const read = await readParts(talk, briefing, split.parts);
    const leftOut: LeftOut[] = [...unwanted, ...split.leftOut, ...read.leftOut];
    if (read.reviews.length === 0 && split.parts.length > 0)
      return { ...spend.output(), end: read.end ?? "no-change", ...detailOf(read.detail) };
    const found = sorted(read.reviews.flatMap((part) => part.findings));
    const placed = placeFindings({
      files: all,
      findings: found,
      earlier: review.scope.earlier,
      limit: Math.max(MOST_CHECKED, config.review.maxComments),
    });
    const candidates = placed.said.map(({ finding }) => finding);
    const checked = await checkFindings(talk, briefing, candidates, all, read.end);
    return {
      ...spend.output(),
      end: read.end === "stopped-by-user" ? read.end : "answered",
      review: {
        summary: read.reviews.map(({ summary }) => summary).join("\n\n"),
        risk: highestRisk(read.reviews.map(({ risk }) => risk)),
        riskReason: riskReason(read.reviews),
        findings: checked.findings,
        mended: [...new Set(read.mended)],
        repeated: placed.repeated,
        dropped: candidates.length - checked.findings.length,
        ...(checked.unchecked === undefined ? {} : { unchecked: checked.unchecked }),
        parts: read.reviews.length,
        leftOut,
        passes: spend.passes(),
      },
    };
  } finally {
    await workspace.close();
  }
}

interface Talk {
  ports: ReviewerPorts;
  assignment: ReviewAssignment;
  workspace: Workspace;
  spend: ReviewSpending;
}

interface PartsRead {
  reviews: PartReview[];
  /** Fingerprints. */
  mended: string[];
  leftOut: LeftOut[];
  /** Why reading ended before the last part. */
  end?: AttemptOutput["end"];
  detail?: string;
}

async function readParts(
  talk: Talk,
  briefing: ReviewBriefing,
  parts: readonly DiffPart[],
): Promise<PartsRead> {
  const { assignment, spend } = talk;
  const { scope, checker } = assignment.review;
  const keep = checker === null ? 0 : Math.floor(assignment.ceilingMicroUsd * CHECK_SHARE);
  const read: PartsRead = { reviews: [], mended: [], leftOut: [] };
  for (const [index, part] of parts.entries()) {
    const unread = (reason: string): void => {
      for (const { path } of parts.slice(index).flatMap((rest) => rest.files))
        read.leftOut.push({ path, reason });
    };
    const limits = spend.limitsFor(parts.length - index);
    if (limits.turns < FEWEST_TURNS) {
      unread("the review's turns were used up");
      return read;
    }
    const paths = new Set(part.files.map(({ path }) => path));
    const earlier = scope.earlier.filter(({ path }) => path === undefined || paths.has(path));
    const opening = reviewOpening(briefing, {
      files: part.files,
      which: parts.length === 1 ? undefined : `part ${index + 1} of ${parts.length}`,
      elsewhere: parts
        .filter((other) => other !== part)
        .flatMap((other) => other.files.map(({ path }) => path)),
      fresh: freshOf(scope),
      earlier,
    });
    // One conversation after the other: each reads the cache that the first has filled, and knows what is left to spend.
    // oxlint-disable-next-line no-await-in-loop
    const result = await converse(talk, {
      pass: "review",
      rung: assignment.rung,
      model: assignment.model,
      limits,
      ceilingMicroUsd: spend.left() - keep,
      system: systemPrompt("review"),
      opening,
      toolbox: reviewTools(talk.workspace),
    });
    if (result.submission !== undefined) {
      read.reviews.push(result.submission);
      read.mended.push(...mendedOf(result.submission, earlier));
      continue;
    }
    read.detail = result.detail ?? result.end;
    if (ENDS_ALL.has(result.end)) {
      read.end = result.end;
      unread(`the review ended before it (${read.detail})`);
      return read;
    }
    for (const { path } of part.files)
      read.leftOut.push({ path, reason: `its reviewer did not hand in (${read.detail})` });
  }
  return read;
}

/** After these no other part fares better. */
const ENDS_ALL: ReadonlySet<string> = new Set([
  "stopped-by-user",
  "cost-limit",
  "time-limit",
  "output-token-limit",
  "provider-error",
]);

function mendedOf(review: PartReview, earlier: readonly EarlierFinding[]): string[] {
  return review.mended.flatMap((number) => earlier[number]?.fingerprint ?? []);
}

/** Drops what the code refutes. A finding that was not judged stays, and that is told. */
async function checkFindings(
  talk: Talk,
  briefing: ReviewBriefing,
  findings: ReviewFinding[],
  all: readonly FileDiff[],
  end: AttemptOutput["end"] | undefined,
): Promise<{ findings: ReviewFinding[]; unchecked?: string }> {
  const { checker } = talk.assignment.review;
  if (findings.length === 0) return { findings };
  if (checker === null) return { findings, unchecked: "`review.verify` is off" };
  if (end === "stopped-by-user" || end === "provider-error") return { findings, unchecked: end };
  const { rung, model } = checker;
  const usual = limitsOf(rung, talk.assignment.config.limits);
  const result = await converse(talk, {
    pass: "check",
    rung,
    model,
    limits: { ...usual, turns: Math.min(CHECK_TURNS, usual.turns) },
    ceilingMicroUsd: Math.min(talk.spend.left(), usual.microUsd),
    system: checkPrompt(),
    opening: checkOpening(briefing, { findings, files: hunksAbout(findings, all) }),
    toolbox: checkTools(talk.workspace),
  });
  if (result.submission === undefined) return { findings, unchecked: result.detail ?? result.end };
  return judged(findings, result.submission);
}

/** The hunks that findings are about, within what one conversation reads. */
export function hunksAbout(
  findings: readonly ReviewFinding[],
  all: readonly FileDiff[],
  tokens = PART_TOKENS,
): FileDiff[] {
  const named = new Set(findings.flatMap(({ path }) => fileAt(all, path) ?? []));
  const [first] = splitDiff([...named], { tokens, parts: 1 }).parts;
  return first?.files ?? [];
}

async function converse<S>(
  { ports, assignment, workspace, spend }: Talk,
  about: {
    pass: ReviewPass["pass"];
    rung: Rung;
    model: string;
    limits: RungLimits;
    ceilingMicroUsd: MicroUsd;
    system: string;
    opening: TextBlock[];
    toolbox: Toolbox<S>;
  },
): Promise<AgentResult<S>> {
  const { pass, rung, model } = about;
  const result = await runAgent({
    languageModel: ports.languageModel,
    model,
    ...(rung.effort === undefined ? {} : { effort: rung.effort }),
    prices: withPriceOverrides(PRICE_TABLE, assignment.config.prices),
    limits: about.limits,
    ceilingMicroUsd: Math.max(0, about.ceilingMicroUsd),
    system: [{ type: "text", text: about.system, cache: true }],
    opening: about.opening,
    workspace,
    toolbox: about.toolbox,
    clock: ports.clock,
    stopRequested: () => ports.stopRequested(),
    onTurn: (done) => {
      const { turn, cost, doing } = done;
      ports.logger.info(`${pass}: ${rung.name} turn ${turn} · ${formatUsd(cost)} · ${doing}`);
      ports.onTurn?.({ ...done, tier: rung.name });
    },
  });
  spend.add(pass, model, result);
  return result;
}

async function contextOf(
  ports: ReviewerPorts,
  workspace: Workspace,
  { task }: ReviewAssignment,
): Promise<ReviewBriefing["context"]> {
  if (task.trustedSha === workspace.baseSha) return repositoryContext(workspace, workspace, task);
  const trusted = await ports.openWorkspace(task.trustedSha);
  try {
    return await repositoryContext(workspace, trusted, task);
  } finally {
    await trusted.close();
  }
}

const sorted = (findings: readonly ReviewFinding[]): ReviewFinding[] => findings.toSorted(bySeverity);

/** The words of whoever saw the highest risk. */
function riskReason(reviews: readonly PartReview[]): string {
  const highest = highestRisk(reviews.map(({ risk }) => risk));
  return reviews.find(({ risk }) => risk === highest)?.riskReason ?? "";
}

const detailOf = (detail: string | undefined): { detail?: string } =>
  detail === undefined ? {} : { detail };
