import type Anthropic from "@anthropic-ai/sdk";

/** What every provider's SDK gives us: the streaming Messages API, whatever it looks like on the wire. */
export interface MessagesClient {
  messages: Pick<Anthropic["messages"], "create">;
}

/** What every client of an SDK is built with. */
export interface ClientOptions {
  /** Longest silence of the provider, milliseconds; 10 minutes unless given, as thinking may take that long. */
  timeoutMs?: number;
}

export const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * Everything off that retries, reads the environment or writes to the console: retries are ours (see
 * language-model.ts), and a console would print raw model output next to GitHub's workflow commands, past redaction.
 */
export function sdkOptions({ timeoutMs }: ClientOptions) {
  return {
    maxRetries: 0,
    timeout: timeoutMs ?? DEFAULT_TIMEOUT_MS,
    logLevel: "off",
    openTelemetry: false,
  } as const;
}
