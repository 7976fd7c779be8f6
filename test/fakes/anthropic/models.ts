import type Anthropic from "@anthropic-ai/sdk";

type Effort = "low" | "medium" | "high" | "xhigh" | "max";
const ALL_EFFORTS: readonly Effort[] = ["low", "medium", "high", "xhigh", "max"];

/** A model of the fake API, with the rules that differ from model to model. */
export interface FakeModel {
  id: string;
  line: Anthropic.ModelInfo["line"];
  lifecycle: Anthropic.ModelInfo["lifecycle"];
  createdAt: string;
  deprecatedAt: string | null;
  retiresAt: string | null;
  maxInputTokens: number;
  maxTokens: number;
  efforts: readonly Effort[];
  /** Shortest prefix that is cached, tokens. */
  minCacheTokens: number;
  /** Refuses assistant prefill and `thinking: enabled`. */
  refusesLegacyParameters: boolean;
  /** Refuses `tool_choice` any and tool. */
  refusesForcedTools: boolean;
}

/** Newest first, as the API lists them. Ids and rules: https://platform.claude.com/docs/en/about-claude/models/overview. */
export const FAKE_MODELS: readonly FakeModel[] = [
  modern("claude-haiku-5-5", "haiku", "2026-10-07", { refusesForcedTools: false }),
  modern("claude-sonnet-5-5", "sonnet", "2026-09-28"),
  modern("claude-opus-5-5", "opus", "2026-09-21"),
  modern("claude-fable-5-1", "fable", "2026-08-25"),
  modern("claude-opus-5", "opus", "2026-07-24", {
    refusesForcedTools: false,
    refusesLegacyParameters: false,
  }),
  old("claude-haiku-4-5", "haiku", "2025-10-01"),
  old("claude-sonnet-4-5", "sonnet", "2025-09-29", {
    lifecycle: "deprecated",
    deprecatedAt: "2026-09-01T00:00:00Z",
    retiresAt: "2026-11-30T00:00:00Z",
    minCacheTokens: 1024,
  }),
  old("claude-opus-4-0", "opus", "2025-05-22", {
    lifecycle: "retired",
    deprecatedAt: "2026-02-01T00:00:00Z",
    retiresAt: "2026-06-15T00:00:00Z",
  }),
];

function modern(
  id: string,
  line: FakeModel["line"],
  released: string,
  differences: Partial<FakeModel> = {},
): FakeModel {
  return {
    id,
    line,
    lifecycle: "active",
    createdAt: `${released}T00:00:00Z`,
    deprecatedAt: null,
    retiresAt: null,
    maxInputTokens: 1_000_000,
    maxTokens: 128_000,
    efforts: ALL_EFFORTS,
    minCacheTokens: 512,
    refusesLegacyParameters: true,
    refusesForcedTools: true,
    ...differences,
  };
}

function old(
  id: string,
  line: FakeModel["line"],
  released: string,
  differences: Partial<FakeModel> = {},
): FakeModel {
  return modern(id, line, released, {
    maxInputTokens: 200_000,
    maxTokens: 64_000,
    efforts: [],
    minCacheTokens: 4096,
    refusesLegacyParameters: false,
    refusesForcedTools: false,
    ...differences,
  });
}

/** The model as `GET /v1/models` shows it. */
export function toApiModel(model: FakeModel): Anthropic.ModelInfo {
  const yes = { supported: true };
  const no = { supported: false };
  const effort = (level: Effort): { supported: boolean } => ({ supported: model.efforts.includes(level) });
  return {
    id: model.id,
    type: "model",
    display_name: model.id.replaceAll("-", " "),
    line: model.line,
    lifecycle: model.lifecycle,
    created_at: model.createdAt,
    deprecated_at: model.deprecatedAt,
    retires_at: model.retiresAt,
    max_input_tokens: model.maxInputTokens,
    max_tokens: model.maxTokens,
    capabilities: {
      batch: yes,
      citations: yes,
      code_execution: yes,
      context_management: {
        clear_thinking_20251015: yes,
        clear_tool_uses_20250919: yes,
        compact_20260112: yes,
        supported: true,
      },
      effort: {
        low: effort("low"),
        medium: effort("medium"),
        high: effort("high"),
        xhigh: effort("xhigh"),
        max: effort("max"),
        supported: model.efforts.length > 0,
      },
      image_input: yes,
      pdf_input: yes,
      server_tools: { code_execution: yes, supported: true, web_search: yes },
      structured_outputs: yes,
      thinking: {
        supported: true,
        types: {
          adaptive: model.efforts.length > 0 ? yes : no,
          between_tools: no,
          disabled: yes,
          enabled: model.refusesLegacyParameters ? no : yes,
        },
      },
    },
  };
}
