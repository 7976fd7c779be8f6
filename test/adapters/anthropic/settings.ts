import { type ProviderSettings, readProvider } from "../../../src/adapters/anthropic/provider.ts";

/** Settings as the command line would read them from these variables. */
export function settings(variables: Record<string, string>): ProviderSettings {
  return readProvider(({ variable }) => variables[variable] ?? "");
}

/** Those of the Anthropic API at another address. */
export function anthropicAt(baseUrl: string, apiKey = "sk-test"): ProviderSettings {
  return settings({ ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseUrl });
}
