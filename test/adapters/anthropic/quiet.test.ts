import { createServer } from "node:http";

import { expect, onTestFinished, test, vi } from "vitest";

import { lazyProvider } from "../../../src/adapters/anthropic/lazy-provider.ts";
import { anthropicAt } from "./settings.ts";

/* A file of its own: the SDK binds the console's methods once a process, and the test must be there first. */

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

  const { languageModel } = lazyProvider(anthropicAt(`http://127.0.0.1:${port}`), { maxRetries: 0 });
  const call = languageModel.respond({
    model: "claude-haiku-5-5",
    maxOutputTokens: 10,
    system: [],
    tools: [],
    messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
  });
  await expect(call).rejects.toMatchObject({ failure: "network", retryable: true });
  for (const method of consoleMethods) expect(method).not.toHaveBeenCalled();
});
