import { estimateFromText, type ComplexityEstimate } from "../domain/complexity.ts";
import { NO_REPOSITORY_EVIDENCE } from "../domain/complexity/repository-evidence.ts";
import { namedThings } from "../domain/complexity/task-words.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { Ladder, ModelLine } from "../domain/ladder.ts";
import type { Ledger } from "../domain/ledger.ts";
import { formatUsd, usd } from "../domain/money.ts";
import { newestPrice } from "../domain/newest-price.ts";
import { isRecord } from "../domain/record.ts";
import { performanceByRung, type RungPerformance } from "../domain/statistics.ts";
import type { RepositorySurvey } from "../ports/repository-survey.ts";
import { expectedCost, typicalUsage } from "../routing/expected-cost.ts";
import { routingPolicy } from "../routing/policy.ts";
import { PRESETS, type Preset, type Router } from "../routing/router.ts";
import { readLedgerTasks } from "./ledger-tasks.ts";
import { linesOf } from "./parse.ts";

export interface RouteOptions {
  task?: string;
  body?: string;
  /** A checkout to look names up in. */
  repo?: string;
  /** Counts that are known. */
  files?: number;
  lines?: number;
  /** Folder of a ledger: past tasks are learned from. */
  ledger?: string;
  preset?: string;
  tier?: string;
  urgent?: boolean;
  /** Share of lines that tests cover, 0–1. */
  coverage?: number;
  /** USD that a resolved task is worth, for learning. */
  value?: number;
  json?: boolean;
  jsonl?: boolean;
}

export interface RouteIo {
  input: AsyncIterable<Uint8Array | string>;
  write(text: string): Promise<void> | void;
  warn: (line: string) => void;
  surveyOf(directory: string): Pick<RepositorySurvey, "survey">;
  readLedger(path: string): Promise<Ledger>;
  /** ISO 8601, UTC. */
  now(): string;
}

export const LADDER: Ladder = [
  { name: "haiku", line: "haiku" },
  { name: "sonnet", line: "sonnet" },
  { name: "opus", line: "opus" },
];
const DEFAULT_VALUE_USD = 2;

interface TaskInput {
  task: string;
  body: string | undefined;
  files: number | undefined;
  lines: number | undefined;
}

/** `upshift route`: which tier would try a task first, and why. Calls no model and needs no network. */
export async function runRoute(options: RouteOptions, io: RouteIo): Promise<void> {
  const preset = presetOf(options.preset);
  const tasks =
    options.ledger === undefined ? [] : await readLedgerTasks(await io.readLedger(options.ledger), io.warn);
  const performance = performanceByRung(tasks.map((task) => task.attempts));
  const router = routerFor(tasks, options.value ?? DEFAULT_VALUE_USD, io.now());
  const answer = async (input: TaskInput): Promise<Answer> =>
    decide({ input, options, preset, router, performance, io });

  if (options.jsonl === true) {
    if (options.task !== undefined)
      throw new ConfigurationError("route takes --task, or --jsonl with one task a line on stdin, not both.");
    for await (const line of linesOf(io.input)) {
      const input = parseTask(line);
      const result = typeof input === "string" ? { error: input } : await answer(input);
      await io.write(`${JSON.stringify(result)}\n`);
    }
    return;
  }
  if (options.task === undefined || options.task.trim() === "")
    throw new ConfigurationError("route needs --task TEXT, or --jsonl with one task a line on stdin.");
  const { task, body, files, lines } = options;
  const result = await answer({
    task,
    body,
    files: counted("--files", files),
    lines: counted("--lines", lines),
  });
  await io.write(options.json === true ? `${JSON.stringify(result)}\n` : asText(result));
}

interface Answer {
  tier: ModelLine;
  rung: { name: string; line: ModelLine; effort: string | null };
  rule: string;
  estimate: ComplexityEstimate;
  reasons: string[];
  /** Null where a price is unknown. */
  expectedCostUsd: number | null;
}

async function decide(what: {
  input: TaskInput;
  options: RouteOptions;
  preset: Preset;
  router: Router;
  performance: readonly RungPerformance[];
  io: RouteIo;
}): Promise<Answer> {
  const { input, options, preset, router, performance, io } = what;
  const repository =
    options.repo === undefined
      ? undefined
      : await io.surveyOf(options.repo).survey(namedThings(input.task, input.body));
  const estimate = estimateFromText({
    text: input.task,
    ...(input.body === undefined ? {} : { body: input.body }),
    ...(input.files === undefined ? {} : { files: input.files }),
    ...(input.lines === undefined ? {} : { lines: input.lines }),
    ...(options.coverage === undefined ? {} : { testCoverage: share("--coverage", options.coverage) }),
    ...(repository === undefined ? {} : { repository: { ...NO_REPOSITORY_EVIDENCE, ...repository } }),
  });
  const { rung, rule, reasons, expectedMicroUsd } = router.route({
    estimate,
    ladder: LADDER,
    preset,
    urgent: options.urgent === true,
    performance,
    ...(options.tier === undefined ? {} : { requestedTier: tierOf(options.tier) }),
  });
  const expected =
    expectedMicroUsd ??
    expectedCost({ ladder: LADDER, from: rung, estimate, priceOf: newestPrice(io.now()) });
  return {
    tier: rung.line,
    rung: { name: rung.name, line: rung.line, effort: rung.effort ?? null },
    rule,
    estimate,
    reasons,
    expectedCostUsd: expected === undefined ? null : expected / 1e6,
  };
}

function routerFor(
  tasks: Awaited<ReturnType<typeof readLedgerTasks>>,
  valueUsd: number,
  now: string,
): Router {
  const price = newestPrice(now);
  const usual = typicalUsage(estimateFromText({ text: "" }));
  return routingPolicy({
    tasks,
    ladder: LADDER,
    now,
    costOf: (line) => price(line, usual) ?? 0,
    valueMicroUsd: usd(valueUsd),
    ciMicroUsdPerMinute: undefined,
    topTierPerDay: undefined,
  }).router;
}

/** One line of `--jsonl`; a sentence when it cannot be used. */
function parseTask(line: string): TaskInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "The line is not JSON.";
  }
  if (!isRecord(value) || typeof value["task"] !== "string")
    return 'The line is not an object with the text "task".';
  const { task, body, files, lines } = value;
  if (task.trim() === "") return '"task" is empty.';
  if (body !== undefined && body !== null && typeof body !== "string") return '"body" is not a text.';
  for (const [name, number] of [
    ["files", files],
    ["lines", lines],
  ] as const)
    if (number !== undefined && number !== null && !isCount(number))
      return `"${name}" is not a whole number from 0 up.`;
  return {
    task,
    body: typeof body === "string" ? body : undefined,
    files: isCount(files) ? files : undefined,
    lines: isCount(lines) ? lines : undefined,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function counted(name: string, value: number | undefined): number | undefined {
  if (value === undefined || isCount(value)) return value;
  throw new ConfigurationError(`${name} is a whole number from 0 up.`);
}

function share(name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  throw new ConfigurationError(`${name} is a share from 0 to 1.`);
}

function presetOf(text = "conservative"): Preset {
  const preset = PRESETS.find((candidate) => candidate === text);
  if (preset === undefined)
    throw new ConfigurationError(`--preset is one of ${PRESETS.join(", ")}, not "${text}".`);
  return preset;
}

function tierOf(text: string): string {
  if (LADDER.some((rung) => rung.name === text)) return text;
  throw new ConfigurationError(
    `--tier is one of ${LADDER.map((rung) => rung.name).join(", ")}, not "${text}".`,
  );
}

function asText({ tier, reasons, estimate, expectedCostUsd, rule }: Answer): string {
  return [
    `${tier} (rule: ${rule})`,
    ...reasons.map((reason) => `  ${reason}`),
    `Complexity ${estimate.score}:`,
    ...estimate.evidence.map(({ about, says }) => `  ${about}: ${says}`),
    `Expected cost: ${expectedCostUsd === null ? "unknown" : formatUsd(usd(expectedCostUsd))}`,
    "",
  ].join("\n");
}
