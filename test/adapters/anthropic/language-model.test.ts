import { expect, test } from "vitest";

import { anthropicLanguageModel } from "../../../src/adapters/anthropic/language-model.ts";
import { languageModelContract } from "./contract.ts";

languageModelContract("Anthropic", (options) => anthropicLanguageModel({ apiKey: "sk-test", ...options }));

test("no key is a mistake of the configuration that says how to mend it", () => {
  expect(() => anthropicLanguageModel({ apiKey: " \n", baseUrl: "http://127.0.0.1:9" })).toThrow(
    /ANTHROPIC_API_KEY/,
  );
});
