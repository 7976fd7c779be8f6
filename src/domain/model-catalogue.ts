import { ConfigurationError } from "./errors.ts";
import type { Effort, ModelLine } from "./ladder.ts";
import { EFFORTS } from "./ladder.ts";

/** A model as the provider lists it. It has no prices: those are our own dated data. */
export interface ModelInfo {
  id: string;
  /** As the provider names it; never inferred from the id. `other`: a line we don't climb, or none. */
  line: ModelLine | "other";
  lifecycle: "active" | "deprecated" | "retired";
  /** ISO 8601; the newest active model of a line wins. 1970-01-01 where the provider does not know. */
  createdAt: string;
  /** ISO 8601; absent while no retirement is scheduled. */
  retiresAt?: string;
  maxInputTokens: number | undefined;
  maxOutputTokens: number | undefined;
  /** Effort levels that the model takes: none for an empty list. Absent: the provider does not say. */
  efforts?: readonly Effort[];
}

/**
 * Models for when the Models API does not answer: the newest of each line, and older ones that people pin.
 * Dates, windows and efforts: https://platform.claude.com/docs/en/about-claude/models/overview,
 * https://platform.claude.com/docs/en/about-claude/model-deprecations and
 * https://platform.claude.com/docs/en/build-with-claude/effort.
 */
export const BUNDLED_CATALOGUE: { asOf: string; models: readonly ModelInfo[] } = {
  asOf: "2026-11-23",
  models: [
    bundled("claude-haiku-5-5", "haiku", "2026-10-07T00:00:00Z"),
    bundled("claude-sonnet-5-5", "sonnet", "2026-09-28T00:00:00Z"),
    bundled("claude-opus-5-5", "opus", "2026-09-21T00:00:00Z"),
    bundled("claude-opus-5", "opus", "2026-07-24T00:00:00Z"),
    // Release date not published where we looked: the epoch, as the Models API itself does.
    bundled("claude-fable-5-1", "fable", "1970-01-01T00:00:00Z"),
    {
      ...bundled("claude-haiku-4-5", "haiku", "2025-10-01T00:00:00Z"),
      maxInputTokens: 200_000,
      maxOutputTokens: 64_000,
      efforts: [],
    },
    {
      ...bundled("claude-sonnet-4-5", "sonnet", "2025-09-29T00:00:00Z"),
      lifecycle: "deprecated",
      retiresAt: "2026-11-30T00:00:00Z",
      maxInputTokens: 200_000,
      maxOutputTokens: 64_000,
      efforts: [],
    },
  ],
};

function bundled(id: string, line: ModelLine, createdAt: string): ModelInfo {
  return {
    id,
    line,
    lifecycle: "active",
    createdAt,
    maxInputTokens: 1_000_000,
    maxOutputTokens: 128_000,
    efforts: EFFORTS,
  };
}

/** The exact model that a line stands for just now, and why, in words for the user. */
export interface ResolvedModel {
  model: ModelInfo;
  /** "newest active of line haiku", "pinned", "bundled catalogue, the Models API did not answer". */
  reason: string;
  /** Things the user should know though the work can go on. */
  warnings: string[];
}

export interface ModelSources {
  /** What the Models API lists; undefined: it did not answer. */
  listed: readonly ModelInfo[] | undefined;
  /** Exact ids that replace the newest active model of a line. */
  pins?: Partial<Record<ModelLine, string>>;
  /** Milliseconds since 1970: the bundled catalogue may be older than a retirement that it knows of. */
  now: number;
}

/**
 * The model of a line: the pinned one, else the newest active one that the Models API lists under that line, else the
 * bundled catalogue's. Throws `ConfigurationError` for a pin that is retired or of another line, and for a line
 * without any model.
 */
export function resolveModel(line: ModelLine, sources: ModelSources): ResolvedModel {
  const pin = sources.pins?.[line];
  if (pin !== undefined) return resolvePin(line, pin, sources);

  const listed = newestActive(sources.listed ?? [], line);
  if (listed !== undefined) {
    return { model: listed, reason: `newest active of line ${line}`, warnings: [] };
  }
  const known = new Set(sources.listed?.map((model) => model.id));
  // A bundled model that the API itself lists without calling it active is no way out.
  const offline = bundledAt(sources.now).filter((model) => !known.has(model.id));
  const fallback = newestActive(offline, line);
  if (fallback !== undefined) {
    const why =
      sources.listed === undefined
        ? "the Models API did not answer"
        : `the Models API lists no active model of line ${line}`;
    return { model: fallback, reason: `bundled catalogue, ${why}`, warnings: [] };
  }
  throw new ConfigurationError(
    `no active model of line ${line} is to be had: take ${line} out of the ladder, or pin a model under models.${line}`,
  );
}

function resolvePin(line: ModelLine, pin: string, sources: ModelSources): ResolvedModel {
  const model =
    sources.listed?.find((candidate) => candidate.id === pin) ??
    bundledAt(sources.now).find((candidate) => candidate.id === pin);
  if (model === undefined) {
    const unlisted: ModelInfo = {
      id: pin,
      line,
      lifecycle: "active",
      createdAt: "1970-01-01T00:00:00Z",
      maxInputTokens: undefined,
      maxOutputTokens: undefined,
    };
    // Aliases, gateways and other clouds use ids that no list has.
    return {
      model: unlisted,
      reason: "pinned",
      warnings: [`${pin} is pinned but not in any list of models`],
    };
  }
  if (model.line !== line && model.line !== "other") {
    throw new ConfigurationError(`models.${line} is pinned to ${pin}, which is of line ${model.line}`);
  }
  if (model.lifecycle === "retired") {
    const since = model.retiresAt === undefined ? "" : ` since ${model.retiresAt.slice(0, 10)}`;
    throw new ConfigurationError(
      `models.${line} is pinned to ${pin}, which is retired${since}: remove the pin, or pin another model`,
    );
  }
  const warnings: string[] = [];
  if (model.lifecycle === "deprecated") {
    const until = model.retiresAt === undefined ? "" : ` and retires on ${model.retiresAt.slice(0, 10)}`;
    warnings.push(`${pin}, pinned for ${line}, is deprecated${until}`);
  }
  return { model, reason: "pinned", warnings };
}

/** Newest by date; of equal dates the first, as the Models API lists newer models first. */
function newestActive(models: readonly ModelInfo[], line: ModelLine): ModelInfo | undefined {
  let newest: ModelInfo | undefined;
  for (const model of models) {
    if (model.line !== line || model.lifecycle !== "active") continue;
    if (newest === undefined || timeOf(model) > timeOf(newest)) newest = model;
  }
  return newest;
}

function timeOf(model: ModelInfo): number {
  const time = Date.parse(model.createdAt);
  return Number.isNaN(time) ? 0 : time;
}

/** The bundled catalogue as of a moment: it may be older than a retirement that it knows of. */
export function bundledAt(now: number): ModelInfo[] {
  return BUNDLED_CATALOGUE.models.map((model) =>
    model.retiresAt !== undefined && Date.parse(model.retiresAt) <= now
      ? { ...model, lifecycle: "retired" }
      : model,
  );
}

/**
 * The effort to ask a model for: the wanted one, or the highest that the model takes below it, or none at all when the
 * model knows no effort. A model that says nothing about effort is asked for what is wanted.
 */
export function acceptedEffort(efforts: readonly Effort[] | undefined, wanted: Effort): Effort | undefined {
  if (efforts === undefined || efforts.includes(wanted)) return wanted;
  return EFFORTS.slice(0, EFFORTS.indexOf(wanted)).findLast((effort) => efforts.includes(effort));
}
