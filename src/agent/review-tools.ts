import { z } from "zod";
import { type PartReview, type ReviewFinding, RISKS, SEVERITIES } from "../domain/review/finding.ts";
import type { ToolDefinition } from "../ports/language-model.ts";
import type { FindingCheck } from "../domain/review/judged.ts";
import type { Workspace } from "../ports/workspace.ts";
import { ToolInputError } from "./tool-input.ts";
import { handInTools, type Toolbox } from "./tools.ts";

/** Findings that one part of a review may hand in; a model with more has not sorted them. */
const MOST_FINDINGS = 20;

const lineNumber = z.int().positive();
const finding = z.strictObject({
  severity: z
    .enum(SEVERITIES)
    .describe(
      "critical: must not be merged (security, lost data, a crash in ordinary use); major: wrong in cases that will happen; minor: wrong in rare cases, or dear to maintain.",
    ),
  title: z.string().trim().min(1).max(200).describe("What is wrong, in one line."),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(4000)
    .describe("Why: the input or sequence that goes wrong, and what comes of it. Markdown."),
  path: z.string().min(1).max(4096).optional(),
  line: lineNumber.optional().describe("The last line that it is about, from the columns of the diff."),
  start_line: lineNumber.optional().describe("The first line, where it is about several."),
  side: z
    .enum(["LEFT", "RIGHT"])
    .optional()
    .describe("RIGHT (default): the new line number; LEFT: the old one, for a removed line."),
  suggestion: z
    .strictObject({
      replaces: z.string().max(10_000).describe("The whole lines that it replaces, exactly as they are now."),
      with: z.string().max(10_000).describe("What they become; empty to remove them."),
    })
    .optional()
    .describe("Only where this small edit alone mends it."),
});

const review = z.strictObject({
  summary: z.string().trim().min(1).max(2000).describe("What the change does, in a sentence or two."),
  risk: z.enum(RISKS).describe("How bad it would be if the change were wrong, and how likely that is."),
  risk_reason: z.string().trim().max(1000).describe("In one sentence."),
  findings: z.array(finding).max(MOST_FINDINGS),
  mended: z
    .array(z.int().nonnegative())
    .max(100)
    .optional()
    .describe("Numbers of the earlier findings that the change has mended."),
});

const checks = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        finding: z.int().nonnegative().describe("Its number."),
        holds: z.boolean().describe("The code shows that it is so."),
        reason: z.string().max(2000).describe("The code that shows it, or that refutes it."),
      }),
    )
    .max(200),
});

/** Looking, and handing in what is wrong with one part of a change. */
export function reviewTools(workspace: Workspace): Toolbox<PartReview> {
  return handInTools(workspace, {
    definition: definitionOf(
      "submit_review",
      "Hands in the review of this part. Call it once, at the end.",
      review,
    ),
    read: (input) => partReviewOf(parse(review, input)),
  });
}

/** Looking, and saying which findings hold. */
export function checkTools(workspace: Workspace): Toolbox<FindingCheck[]> {
  return handInTools(workspace, {
    definition: definitionOf(
      "submit_checks",
      "Says of every finding whether it holds. Call it once.",
      checks,
    ),
    read: (input) =>
      parse(checks, input).checks.map(({ finding: number, holds }) => ({ finding: number, holds })),
  });
}

function definitionOf(name: string, description: string, schema: z.ZodType): ToolDefinition {
  const { $schema: _, ...inputSchema } = z.toJSONSchema(schema);
  return { name, description, inputSchema };
}

/** What the model wrote, or a message by which it can mend it. */
function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".") || "input"}: ${message}`);
  throw new ToolInputError(problems.join("; "));
}

function partReviewOf(input: z.output<typeof review>): PartReview {
  return {
    summary: input.summary,
    risk: input.risk,
    riskReason: input.risk_reason,
    findings: input.findings.map(findingOf),
    mended: input.mended ?? [],
  };
}

function findingOf(input: z.output<typeof finding>): ReviewFinding {
  const { severity, title, reason, path, line, start_line: startLine, side, suggestion } = input;
  return {
    severity,
    title,
    reason,
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(startLine === undefined ? {} : { startLine }),
    ...(side === undefined ? {} : { side }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
