import { z } from "zod";
import { LOOP_ENDS } from "../domain/attempt.ts";
import { GATE_KINDS } from "../domain/gate.ts";
import { type Patch, readPatch } from "../domain/patch.ts";
import type { TaskId } from "../domain/task.ts";
import { RISKS, SEVERITIES } from "../domain/review/finding.ts";
import { TOKEN_CLASSES, type Usage } from "../domain/usage.ts";
import type { Assignment, AttemptOutput } from "./assignment.ts";

/*
 * The two files by which three jobs with three sets of rights meet. The first is written by the job that may reserve
 * money; the second by the job that ran beside a model, and is read as if its author were the attacker.
 */

/** Schema version of both files. */
const VERSION = 1;

/** A patch may hold 5 MB, base64 makes four bytes of three, and its diff is beside it. Bytes. */
export const MAX_STAGE_FILE_BYTES = 24 * 1024 * 1024;

/** The workflow run that reserved an attempt: no other run may spend for it. */
export interface RunOfStage {
  id: number;
  attempt: number;
}

interface AssignmentFile {
  v: typeof VERSION;
  run: RunOfStage | null;
  assignment: Assignment;
}

/** What an attempt says it was for. Only compared with the ledger, never acted on. */
export interface AttemptClaim {
  task: TaskId;
  number: number;
  startSha: string;
}

export type AttemptFile =
  | { kind: "read"; claim: AttemptClaim; output: AttemptOutput }
  | { kind: "refused"; reason: string };

export function encodeAssignment(assignment: Assignment, run: RunOfStage | null): string {
  return JSON.stringify({ v: VERSION, run, assignment } satisfies AssignmentFile);
}

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const taskId = z.string().regex(/^(?:issue|pull|job)-[\w.-]{1,150}$/u);
const count = z.int().nonnegative();

/** As deep as a mix-up of files could reach; the rest was written by our own job a minute ago. */
const assignmentFile = z.strictObject({
  v: z.literal(VERSION),
  run: z.strictObject({ id: count, attempt: count }).nullable(),
  assignment: z.looseObject({
    task: z.looseObject({ id: taskId, baseSha: sha, trustedSha: sha }),
    number: z.int().positive(),
    rung: z.looseObject({ name: z.string() }),
    model: z.string().min(1),
    limits: z.looseObject({ turns: count, outputTokens: count, microUsd: count, wallMs: count }),
    ceilingMicroUsd: count,
    startSha: sha,
    readOnly: z.boolean(),
    config: z.looseObject({ prices: z.array(z.unknown()) }),
  }),
});

/**
 * The attempt to make; a text says why not. An assignment is for one attempt of one run: running the attempt's job
 * again by hand would spend a second time for what was reserved once.
 */
export function readAssignment(text: string, run: RunOfStage | null): Assignment | string {
  const value = parseJson(text);
  if (!isAssignmentFile(value)) return "the file holds no assignment";
  const made = value.run;
  if (made?.id !== run?.id || made?.attempt !== run?.attempt)
    return "the assignment was made for another attempt of the workflow run; give the command again";
  return value.assignment;
}

function isAssignmentFile(value: unknown): value is AssignmentFile {
  return assignmentFile.safeParse(value).success;
}

export function encodeAttempt(assignment: Assignment, output: AttemptOutput): string {
  const { task, number, startSha } = assignment;
  return JSON.stringify({ v: VERSION, claim: { task: task.id, number, startSha }, output });
}

const tokenCounts = Object.fromEntries(TOKEN_CLASSES.map((name) => [name, count.optional()]));

const words = (most: number) => z.string().max(most);
const lineNumber = z.int().positive();

/** As believed as the rest: what it says is placed and rendered by the job that reads it. */
const reviewOutput = z.strictObject({
  summary: words(50_000),
  risk: z.enum(RISKS),
  riskReason: words(2_000),
  findings: z
    .array(
      z.strictObject({
        severity: z.enum(SEVERITIES),
        title: words(400),
        reason: words(8_000),
        path: words(5_000).exactOptional(),
        line: lineNumber.exactOptional(),
        startLine: lineNumber.exactOptional(),
        side: z.enum(["LEFT", "RIGHT"]).exactOptional(),
        suggestion: z.strictObject({ replaces: words(20_000), with: words(20_000) }).exactOptional(),
      }),
    )
    .max(500),
  mended: z.array(words(64)).max(1_000),
  repeated: count,
  dropped: count,
  unchecked: words(20_000).exactOptional(),
  parts: count,
  leftOut: z.array(z.strictObject({ path: words(5_000), reason: words(20_000) })).max(10_000),
  passes: z
    .array(
      z.strictObject({
        pass: z.enum(["review", "check"]),
        model: words(200),
        turns: count,
        cost: z.strictObject({ microUsd: count, exact: z.boolean() }),
      }),
    )
    .max(2),
});

const attemptFile = z.strictObject({
  v: z.literal(VERSION),
  claim: z.strictObject({ task: taskId, number: z.int().positive(), startSha: sha }),
  output: z.strictObject({
    // What only a later stage or the sweep may say is not among them.
    end: z.enum(LOOP_ENDS),
    submission: z
      .strictObject({
        summary: z.string().max(100_000),
        commitMessage: z.string().max(20_000),
        confidence: z.number().min(0).max(1).optional(),
        reasoning: z.string().max(100_000),
        openQuestions: z.array(z.string().max(10_000)).max(100),
      })
      .optional(),
    text: z.string().max(500_000),
    patch: z.custom<Patch>((value) => readPatch(value) !== undefined, "not a patch").optional(),
    usage: z.strictObject({
      ...tokenCounts,
      atLeast: z.partialRecord(z.enum(TOKEN_CLASSES), count).optional(),
      webSearches: count.optional(),
    }),
    cost: z.strictObject({ microUsd: count, exact: z.boolean() }),
    chargedMicroUsd: count,
    turns: count.max(10_000),
    durationMs: z
      .number()
      .nonnegative()
      .max(7 * 86_400_000),
    detail: z.string().max(20_000).optional(),
    gates: z
      .strictObject({
        metrics: z.partialRecord(z.enum(GATE_KINDS), z.boolean()),
        failures: z
          .array(
            z.strictObject({
              check: z.string().max(200),
              errorLines: z.array(z.string().max(2_000)).max(500),
            }),
          )
          .max(20),
      })
      .optional(),
    review: reviewOutput.exactOptional(),
  }),
});

/** Reads what the attempt's job left, believing nothing of its form. `text` is within `MAX_STAGE_FILE_BYTES`. */
export function readAttempt(text: string): AttemptFile {
  const parsed = attemptFile.safeParse(parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: "refused", reason: `it is not of the form of an attempt (${issuePlace(issue)})` };
  }
  const { claim, output } = parsed.data;
  const { submission, patch, detail, gates, usage, ...measured } = output;
  return {
    kind: "read",
    claim,
    output: {
      ...measured,
      usage: usageOf(usage),
      ...(submission === undefined
        ? {}
        : { submission: { ...submission, confidence: submission.confidence } }),
      ...(patch === undefined ? {} : { patch }),
      ...(detail === undefined ? {} : { detail }),
      ...(gates === undefined ? {} : { gates }),
    },
  };
}

/** Where, not what: the file's own words are not repeated. */
function issuePlace(issue: z.core.$ZodIssue | undefined): string {
  const place = (issue?.path ?? []).filter((part) => /^[\w-]{1,40}$/u.test(String(part))).join(".");
  return place === "" ? (issue?.code ?? "unknown") : `${place}: ${issue?.code ?? "unknown"}`;
}

/** JSON drops what is undefined; a class that is not there is unknown. */
function usageOf(parsed: {
  [name: string]: unknown;
  atLeast?: Usage["atLeast"] | undefined;
  webSearches?: number | undefined;
}): Usage {
  const known = (name: string): number | undefined => {
    const value = parsed[name];
    return typeof value === "number" ? value : undefined;
  };
  return {
    inputTokens: known("inputTokens"),
    outputTokens: known("outputTokens"),
    cacheWrite5mTokens: known("cacheWrite5mTokens"),
    cacheWrite1hTokens: known("cacheWrite1hTokens"),
    cacheReadTokens: known("cacheReadTokens"),
    ...(parsed.atLeast === undefined ? {} : { atLeast: parsed.atLeast }),
    ...(parsed.webSearches === undefined ? {} : { webSearches: parsed.webSearches }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
