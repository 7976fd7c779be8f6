import { createServer } from "node:http";

import { expect, onTestFinished, test, vi } from "vitest";

import { anthropicLanguageModel } from "../../../src/adapters/anthropic/language-model.ts";
import { languageModelContract } from "./contract.ts";

languageModelContract("Anthropic", (options) => anthropicLanguageModel({ apiKey: "sk-test", ...options }));

test("no key is a mistake of the configuration that says how to mend it", () => {
  expect(() => anthropicLanguageModel({ apiKey: " \n", baseUrl: "http://127.0.0.1:9" })).toThrow(
    /ANTHROPIC_API_KEY/,
  );
});

test("an event that is not JSON is a broken reply, and none of it reaches the console", async () => {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/event-stream");
    response.end("event: message_start\ndata: {::set-output name=x::broken\n\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const consoleMethods = (["error", "warn", "info", "debug", "log"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => {}),
  );
  onTestFinished(() => void vi.restoreAllMocks());

  const model = anthropicLanguageModel({
    apiKey: "sk-test",
    baseUrl: `http://127.0.0.1:${port}`,
    maxRetries: 0,
  });
  const call = model.respond({
    model: "claude-haiku-5-5",
    maxOutputTokens: 10,
    system: [],
    tools: [],
    messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
  });
  await expect(call).rejects.toMatchObject({ failure: "network", retryable: true });
  for (const method of consoleMethods) expect(method).not.toHaveBeenCalled();
});
