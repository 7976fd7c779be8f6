import type { Config } from "../../domain/config.ts";
import { assertNever, ProviderError } from "../../domain/errors.ts";
import { BUNDLED_CATALOGUE, bundledAt, type ModelInfo } from "../../domain/model-catalogue.ts";
import { PRICE_TABLE } from "../../domain/price-table.ts";
import { withPriceOverrides } from "../../domain/pricing.ts";
import { modelsAt, pricesAt } from "../../domain/provider-models.ts";
import type { BatchModel } from "../../ports/batch-model.ts";
import type { LanguageModel, ModelCatalogue } from "../../ports/language-model.ts";
import type { IdentityToken } from "../actions/identity-token.ts";
import type { MessagesClient } from "./clients/messages-client.ts";
import type { LanguageModelOptions } from "./language-model.ts";
import { hasCredentials, PROVIDER_WORDS, type ProviderSettings } from "./provider.ts";

export interface ProviderOptions extends Omit<LanguageModelOptions, "client" | "words"> {
  /** Where the job can prove who it is; absent at a terminal. */
  identityToken?: IdentityToken;
  now?: () => number;
  /** Told in a sentence what a user should know. */
  say?: (sentence: string) => void;
}

export interface Provider {
  languageModel: LanguageModel;
  catalogue: ModelCatalogue;
  /** Undefined where the provider has no batches for us, or this job nothing to ask it with. */
  batches: BatchModel | undefined;
}

/** A provider whose SDK is loaded when the first request is made: most runs make none, and no run makes two kinds. */
export function lazyProvider(settings: ProviderSettings, options: ProviderOptions = {}): Provider {
  let languageModel: Promise<LanguageModel> | undefined;
  return {
    languageModel: {
      async respond(request, signal) {
        languageModel ??= languageModelOf(settings, options);
        return (await languageModel).respond(request, signal);
      },
    },
    catalogue: catalogueOf(settings, options),
    batches:
      settings.kind === "anthropic" && hasCredentials(settings) ? batchesOf(settings, options) : undefined,
  };
}

function batchesOf(settings: ProviderSettings, { identityToken }: ProviderOptions): BatchModel {
  let loading: Promise<BatchModel> | undefined;
  const batches = (): Promise<BatchModel> => {
    loading ??= Promise.all([import("./batches.ts"), import("./clients/anthropic.ts")]).then(
      ([{ anthropicBatches }, { anthropicClient }]) =>
        anthropicBatches(anthropicClient(settings, {}, identityToken)),
    );
    return loading;
  };
  return {
    submit: async (items) => (await batches()).submit(items),
    status: async (batchId) => (await batches()).status(batchId),
    since: async (time) => (await batches()).since(time),
    async *results(batchId) {
      yield* (await batches()).results(batchId);
    },
  };
}

async function languageModelOf(settings: ProviderSettings, options: ProviderOptions): Promise<LanguageModel> {
  const [{ messagesLanguageModel }, client] = await Promise.all([
    import("./language-model.ts"),
    clientOf(settings, options),
  ]);
  return messagesLanguageModel({ ...options, client, words: PROVIDER_WORDS[settings.kind] });
}

/** The provider's official SDK behind the one interface that we need. Each is a file of its own in the bundle. */
export async function clientOf(
  settings: ProviderSettings,
  options: ProviderOptions = {},
): Promise<MessagesClient> {
  const { identityToken, timeoutMs } = options;
  const timeout = timeoutMs === undefined ? {} : { timeoutMs };
  switch (settings.kind) {
    case "anthropic": {
      const { anthropicClient } = await import("./clients/anthropic.ts");
      return anthropicClient(settings, timeout, identityToken);
    }
    case "bedrock": {
      const { bedrockClient } = await import("./clients/bedrock.ts");
      return bedrockClient(settings, timeout, identityToken);
    }
    case "vertex": {
      const { vertexClient } = await import("./clients/vertex.ts");
      return vertexClient(settings, timeout, identityToken);
    }
    case "foundry": {
      const { foundryClient } = await import("./clients/foundry.ts");
      return foundryClient(settings, timeout, identityToken);
    }
    default:
      return assertNever(settings.kind);
  }
}

function catalogueOf(settings: ProviderSettings, options: ProviderOptions): ModelCatalogue {
  const { kind } = settings;
  const { say = () => {}, now = Date.now } = options;
  if (kind !== "anthropic") {
    return {
      async list(): Promise<ModelInfo[]> {
        say(
          `${PROVIDER_WORDS[kind].api} has no list of models for us: their ids come from Upshift's own table of ${BUNDLED_CATALOGUE.asOf}. Pin others under models: in the configuration.`,
        );
        return modelsAt(kind, bundledAt(now()));
      },
    };
  }
  let catalogue: Promise<ModelCatalogue> | undefined;
  return {
    async list() {
      // Two of the three jobs have no key on purpose: they know the models that are bundled, or pinned.
      if (!hasCredentials(settings))
        throw new ProviderError("this job has no API key", { failure: "authentication", retryable: false });
      catalogue ??= Promise.all([import("./model-catalogue.ts"), import("./clients/anthropic.ts")]).then(
        ([{ anthropicModelCatalogue }, { anthropicClient }]) =>
          anthropicModelCatalogue(anthropicClient(settings, {}, options.identityToken)),
      );
      return (await catalogue).list();
    },
  };
}

/**
 * The configuration with the bundled prices under the provider's own ids, where they differ from those of the Anthropic
 * API. What the configuration says itself wins.
 */
export function pricedFor({ kind, vertex }: ProviderSettings, config: Config): Config {
  const prices = pricesAt(kind, {
    bundled: PRICE_TABLE,
    models: BUNDLED_CATALOGUE.models,
    pins: config.models,
    regional: vertex.region !== "global",
  });
  return prices.length === 0 ? config : { ...config, prices: [...withPriceOverrides(prices, config.prices)] };
}
