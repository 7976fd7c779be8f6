import { type Config, DEFAULT_CONFIG } from "../../domain/config.ts";
import type { Gate } from "../../domain/gate.ts";
import { DEFAULT_LIMITS, parseLadder, parseRung, type RungLimits } from "../../domain/ladder.ts";
import { usd } from "../../domain/money.ts";
import type { PriceRow, TokenPrices } from "../../domain/pricing.ts";
import type { ConfigFile } from "./schema.ts";
import { toJob } from "./to-job.ts";
import { optionalUsd } from "./values.ts";

const MINUTE_MS = 60_000;
/** Most test suites that are worth running before CI end within it. */
const DEFAULT_GATE_MINUTES = 5;

/**
 * A validated file in the program's terms: defaults filled in, dollars as micro-dollars, minutes as milliseconds.
 * Throws `ConfigurationError` for a ladder whose order is wrong.
 */
export function toConfig(file: ConfigFile): Config {
  const { budget, gate, permission, protected_paths: paths, pull_request: pullRequest } = file;
  return {
    ladder: file.ladder === undefined ? [...DEFAULT_CONFIG.ladder] : [...parseLadder(file.ladder)],
    models: present(file.models ?? {}),
    prices: (file.prices ?? []).map(priceRow),
    preset: file.preset ?? DEFAULT_CONFIG.preset,
    budget: {
      perTaskMicroUsd: optionalUsd(budget?.per_task) ?? DEFAULT_CONFIG.budget.perTaskMicroUsd,
      perDayMicroUsd: optionalUsd(budget?.per_day) ?? DEFAULT_CONFIG.budget.perDayMicroUsd,
      perMonthMicroUsd: optionalUsd(budget?.per_month) ?? DEFAULT_CONFIG.budget.perMonthMicroUsd,
      perActorDayMicroUsd: optionalUsd(budget?.per_actor_day) ?? DEFAULT_CONFIG.budget.perActorDayMicroUsd,
    },
    limits: limits(file.limits ?? {}),
    gate: {
      required: gate?.required ?? DEFAULT_CONFIG.gate.required,
      ignore: gate?.ignore ?? DEFAULT_CONFIG.gate.ignore,
      mode: gate?.mode ?? DEFAULT_CONFIG.gate.mode,
      workflow: gate?.workflow ?? DEFAULT_CONFIG.gate.workflow,
    },
    gates: (file.gates ?? []).map(localGate),
    start: {
      label: file.start?.label ?? DEFAULT_CONFIG.start.label,
      assignee: file.start?.assignee ?? DEFAULT_CONFIG.start.assignee,
    },
    routing: {
      learn: file.routing?.learn ?? DEFAULT_CONFIG.routing.learn,
      taskValueMicroUsd: optionalUsd(file.routing?.task_value) ?? DEFAULT_CONFIG.routing.taskValueMicroUsd,
      topTierPerDay: file.routing?.top_tier_per_day ?? DEFAULT_CONFIG.routing.topTierPerDay,
    },
    ciMicroUsdPerMinute: optionalUsd(file.ci?.usd_per_minute) ?? DEFAULT_CONFIG.ciMicroUsdPerMinute,
    permission: {
      minimum: permission?.minimum ?? DEFAULT_CONFIG.permission.minimum,
      bots: permission?.bots ?? DEFAULT_CONFIG.permission.bots,
    },
    protectedPaths: {
      refuse: paths?.refuse ?? DEFAULT_CONFIG.protectedPaths.refuse,
      needsHuman: paths?.needs_human ?? DEFAULT_CONFIG.protectedPaths.needsHuman,
      allow: paths?.allow ?? DEFAULT_CONFIG.protectedPaths.allow,
    },
    pullRequest: {
      draft: pullRequest?.draft ?? DEFAULT_CONFIG.pullRequest.draft,
      labels: pullRequest?.labels ?? DEFAULT_CONFIG.pullRequest.labels,
      reviewers: DEFAULT_CONFIG.pullRequest.reviewers,
    },
    review: review(file.review ?? {}),
    jobs: (file.jobs ?? []).map(toJob),
    testCoverage: file.test_coverage ?? DEFAULT_CONFIG.testCoverage,
  };
}

/** `true` and `false` are what could be said before there was a choice of when. */
function verification(
  value: NonNullable<ConfigFile["review"]>["verify"],
): Config["review"]["verify"] | undefined {
  return typeof value === "boolean" ? (value ? "now" : "off") : value;
}

function review(file: NonNullable<ConfigFile["review"]>): Config["review"] {
  const usual = DEFAULT_CONFIG.review;
  return {
    auto: file.auto ?? usual.auto,
    drafts: file.drafts ?? usual.drafts,
    bots: file.bots ?? usual.bots,
    labels: file.labels ?? usual.labels,
    ignoreLabels: file.ignore_labels ?? usual.ignoreLabels,
    paths: file.paths ?? usual.paths,
    ignorePaths: file.ignore_paths ?? usual.ignorePaths,
    maxComments: file.max_comments ?? usual.maxComments,
    verify: verification(file.verify) ?? usual.verify,
    focus: file.focus ?? usual.focus,
  };
}

function localGate(file: NonNullable<ConfigFile["gates"]>[number]): Gate {
  return {
    name: file.name,
    run: file.run,
    kind: file.kind ?? "tests",
    wallMs: Math.round((file.minutes ?? DEFAULT_GATE_MINUTES) * MINUTE_MS),
    links: file.links ?? [],
  };
}

type FileLimits = NonNullable<ConfigFile["limits"]>;

/** A rung's own limits stand on those of its line, and these on the defaults. */
function limits(file: FileLimits): Record<string, RungLimits> {
  const all: Record<string, RungLimits> = { ...DEFAULT_LIMITS };
  // Lines first, whatever the order in the file, so that the rungs find what they stand on.
  const named = Object.entries(file).toSorted(
    ([a], [b]) => Number(a.includes("@")) - Number(b.includes("@")),
  );
  for (const [name, own] of named) {
    if (own === undefined) continue;
    const { line } = parseRung(name);
    const base = all[line] ?? DEFAULT_LIMITS[line];
    const promptTokens = own.prompt_tokens ?? base.promptTokens;
    all[name] = {
      turns: own.turns ?? base.turns,
      outputTokens: own.output_tokens ?? base.outputTokens,
      microUsd: optionalUsd(own.usd) ?? base.microUsd,
      wallMs: own.minutes === undefined ? base.wallMs : Math.round(own.minutes * MINUTE_MS),
      ...(promptTokens === undefined ? {} : { promptTokens }),
    };
  }
  return all;
}

type FilePriceRow = NonNullable<ConfigFile["prices"]>[number];

function priceRow(row: FilePriceRow): PriceRow {
  const { model, from, source, long_prompt: long } = row;
  const longPrompt = long && { aboveTokens: long.above_tokens, prices: tokenPrices(long) };
  return {
    model,
    from,
    source,
    prices: tokenPrices(row),
    ...(longPrompt === undefined ? {} : { longPrompt }),
  };
}

function tokenPrices(prices: Omit<FilePriceRow, "model" | "from" | "source" | "long_prompt">): TokenPrices {
  return {
    input: usd(prices.input),
    output: usd(prices.output),
    cacheWrite5m: optionalUsd(prices.cache_write_5m),
    cacheWrite1h: optionalUsd(prices.cache_write_1h),
    cacheRead: optionalUsd(prices.cache_read),
  };
}

/** Without the members that are undefined. */
function present<T extends Record<string, string | undefined>>(record: T): { [K in keyof T]?: string } {
  const kept: { [K in keyof T]?: string } = {};
  for (const key in record) {
    const value = record[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
