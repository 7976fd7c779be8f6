import type { LanguageModel, ModelCatalogue } from "../../ports/language-model.ts";
import type { AnthropicOptions } from "./client.ts";

/** The provider's SDK, loaded when the first request is made: most runs make none. */
export function lazyAnthropic(options: AnthropicOptions): {
  languageModel: LanguageModel;
  catalogue: ModelCatalogue;
} {
  let languageModel: Promise<LanguageModel> | undefined;
  let catalogue: Promise<ModelCatalogue> | undefined;
  return {
    languageModel: {
      async respond(request, signal) {
        languageModel ??= import("./language-model.ts").then((module) =>
          module.anthropicLanguageModel(options),
        );
        return (await languageModel).respond(request, signal);
      },
    },
    catalogue: {
      async list() {
        catalogue ??= import("./model-catalogue.ts").then((module) =>
          module.anthropicModelCatalogue(options),
        );
        return (await catalogue).list();
      },
    },
  };
}
