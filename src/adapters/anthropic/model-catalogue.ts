import type Anthropic from "@anthropic-ai/sdk";

import type { Effort } from "../../domain/ladder.ts";
import { EFFORTS, MODEL_LINES } from "../../domain/ladder.ts";
import type { ModelInfo } from "../../domain/model-catalogue.ts";
import type { ModelCatalogue } from "../../ports/language-model.ts";
import { callApi } from "./call-api.ts";

/** Short, as there is the bundled catalogue to fall back on. */
const LIST_TIMEOUT_MS = 10_000;
const PAGE_SIZE = 100;

/** The Models API (https://platform.claude.com/docs/en/api/models/list), all pages, retired models included. */
export function anthropicModelCatalogue(client: Pick<Anthropic, "models">): ModelCatalogue {
  return {
    async list() {
      const models: ModelInfo[] = [];
      await callApi(async () => {
        const pages = client.models.list(
          // Without this the API leaves retired models out, and a retired pin could not be told from a wrong one.
          { limit: PAGE_SIZE, lifecycle: ["active", "deprecated", "retired"] },
          { timeout: LIST_TIMEOUT_MS, maxRetries: 1 },
        );
        for await (const model of pages) models.push(toModelInfo(model));
      });
      // The API lists newest first; gateways may not.
      return models.toSorted((a, b) => timeOf(b) - timeOf(a));
    },
  };
}

/** Read with care: gateways answer with fewer fields than the SDK's type promises. */
function toModelInfo(model: Partial<Anthropic.ModelInfo> & { id: string }): ModelInfo {
  const efforts = effortsOf(model.capabilities?.effort);
  return {
    id: model.id,
    line: MODEL_LINES.find((line) => line === model.line) ?? "other",
    lifecycle: model.lifecycle ?? "active",
    createdAt: model.created_at ?? "1970-01-01T00:00:00Z",
    ...(typeof model.retires_at === "string" ? { retiresAt: model.retires_at } : {}),
    maxInputTokens: model.max_input_tokens ?? undefined,
    maxOutputTokens: model.max_tokens ?? undefined,
    ...(efforts === undefined ? {} : { efforts }),
  };
}

function effortsOf(capability: Anthropic.EffortCapability | undefined): Effort[] | undefined {
  if (capability === undefined) return undefined;
  if (!capability.supported) return [];
  return EFFORTS.filter((effort) => capability[effort]?.supported === true);
}

function timeOf(model: ModelInfo): number {
  const time = Date.parse(model.createdAt);
  return Number.isNaN(time) ? 0 : time;
}
