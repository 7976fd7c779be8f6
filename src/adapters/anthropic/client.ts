import Anthropic from "@anthropic-ai/sdk";

import { ConfigurationError } from "../../domain/errors.ts";

export interface AnthropicOptions {
  apiKey: string;
  /** Root of the API, without `/v1`: the public one, a gateway or a test server. */
  baseUrl: string;
  /** Tries after the first one; 2 unless given. */
  maxRetries?: number;
  /** Longest silence of the provider, milliseconds; 10 minutes unless given, as thinking may take that long. */
  timeoutMs?: number;
}

export const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * The SDK's client with everything off that reads the environment or writes to the console: it would print raw model
 * output next to GitHub's workflow commands, past our redaction. Throws `ConfigurationError` without a key.
 */
export function anthropicClient(options: AnthropicOptions): Anthropic {
  const apiKey = options.apiKey.trim();
  if (apiKey === "") {
    throw new ConfigurationError(
      "no Anthropic API key: set the repository secret ANTHROPIC_API_KEY and pass it to the action",
    );
  }
  return new Anthropic({
    apiKey,
    baseURL: options.baseUrl,
    // Retries are ours: see language-model.ts.
    maxRetries: 0,
    timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    logLevel: "off",
    openTelemetry: false,
  });
}
