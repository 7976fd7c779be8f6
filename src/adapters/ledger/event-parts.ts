import { z } from "zod";
import { EFFORTS, MODEL_LINES } from "../../domain/ladder.ts";
import type { FileMode, FindingVerdict } from "../../domain/patch.ts";
import { SEVERITIES } from "../../domain/review/finding.ts";
import type { Actor, TaskKind, TaskSource } from "../../domain/task.ts";

/* What events are made of. */

export const count = z.int().nonnegative();
export const integer = z.int();
export const length = z.number().nonnegative();
export const text = z.string();
export const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;
export const time = z.string().regex(TIME, "not a UTC time");
export const share = z.number().min(0).max(1);
export const cost = z.object({ microUsd: count, exact: z.boolean() });
/** All members of a union of the domain: one that is missing here, or foreign, does not compile. */
export const oneOf = <T extends string>(values: { [K in T]: K }) => z.enum<{ [K in T]: K }>(values);

type CommentKind = Extract<TaskSource, { kind: "pull-request" }>["commentKind"];

export const rung = z.object({
  name: text,
  line: z.enum(MODEL_LINES),
  effort: z.enum(EFFORTS).exactOptional(),
});

export const usage = z.object({
  inputTokens: count.optional(),
  outputTokens: count.optional(),
  cacheWrite5mTokens: count.optional(),
  cacheWrite1hTokens: count.optional(),
  cacheReadTokens: count.optional(),
  atLeast: z.record(z.string(), count).exactOptional(),
  webSearches: count.exactOptional(),
});

const actorAccount = z.object({
  id: integer,
  login: text,
  type: oneOf<Actor["type"]>({
    User: "User",
    Bot: "Bot",
    Organization: "Organization",
    Mannequin: "Mannequin",
  }),
});

export const kind = oneOf<TaskKind>({
  question: "question",
  docs: "docs",
  test: "test",
  fix: "fix",
  refactor: "refactor",
  implement: "implement",
  plan: "plan",
  review: "review",
});

export const taskSpec = z.object({
  id: text,
  source: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("issue"), number: count, commentId: count.nullable() }),
    z.object({
      kind: z.literal("pull-request"),
      number: count,
      commentId: count.nullable(),
      commentKind: oneOf<CommentKind>({
        "issue-comment": "issue-comment",
        "review-comment": "review-comment",
      }),
      headSha: text,
      headRef: text,
    }),
    z.object({ kind: z.literal("job"), jobId: text, unit: text }),
  ]),
  kind,
  verb: text,
  text,
  comment: text,
  place: text.exactOptional(),
  plan: text.exactOptional(),
  title: text,
  body: text,
  bodyAuthor: z.object({ login: text, trusted: z.boolean() }),
  actor: actorAccount,
  trustedSha: text,
  baseSha: text,
  baseRef: text,
  branch: text,
  options: z.object({
    tier: text.exactOptional(),
    budgetMicroUsd: count.exactOptional(),
    urgent: z.boolean().exactOptional(),
  }),
});

export const estimate = z.object({
  kind,
  files: z.number(),
  lines: z.number(),
  known: z.boolean(),
  linesKnown: z.boolean().exactOptional(),
  pAtLeast2Files: share,
  pAtLeast6Files: share,
  flags: z.object({
    readOnly: z.boolean(),
    simplePattern: z.boolean(),
    architecture: z.boolean(),
    securityCritical: z.boolean(),
    performanceCritical: z.boolean(),
    multiStep: z.boolean(),
  }),
  contextTokens: z.number().optional(),
  testCoverage: share.optional(),
  score: share,
  evidence: z.array(z.object({ about: text, says: text })),
});

export const finding = z.object({
  rule: text,
  path: text,
  line: count,
  message: text,
  verdict: oneOf<FindingVerdict>({ accept: "accept", "needs-human": "needs-human", refuse: "refuse" }),
});

export const fileEdit = z.discriminatedUnion("op", [
  z.object({
    op: z.literal("write"),
    path: text,
    mode: oneOf<FileMode>({ "100644": "100644", "100755": "100755" }),
    contentBase64: text,
  }),
  z.object({ op: z.literal("delete"), path: text }),
]);

export const attempt = z.int().positive();

export const passes = z.array(
  z.object({ pass: z.enum(["review", "check"]), model: text, turns: count, cost }),
);

export const reviewFinding = z.object({
  severity: z.enum(SEVERITIES),
  title: text,
  reason: text,
  path: text.exactOptional(),
  line: count.exactOptional(),
  startLine: count.exactOptional(),
  side: z.enum(["LEFT", "RIGHT"]).exactOptional(),
  suggestion: z.object({ replaces: text, with: text }).exactOptional(),
});
