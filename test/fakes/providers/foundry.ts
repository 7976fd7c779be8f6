import { type FrontServer, jsonOf, Refused, startFront } from "./front-server.ts";

/** Microsoft Foundry: the Messages API below `/anthropic`, by the resource's key or a token of Entra. */
export async function startFoundry(
  messagesApi: string,
  access: { apiKey: string } | { token: string },
): Promise<FrontServer> {
  const front = await startFront(messagesApi, {
    requestIdHeader: "request-id",
    streamHeaders: { "content-type": "text/event-stream" },
    toMessages(request) {
      const { authorization, "x-api-key": key, "anthropic-version": version } = request.headers;
      const isKnown =
        "apiKey" in access
          ? key === access.apiKey && authorization === undefined
          : authorization === `Bearer ${access.token}` && key === undefined;
      if (!isKnown)
        throw new Refused(401, "authentication_error", "Access denied due to invalid credentials.");
      if (request.method !== "POST" || request.url.pathname !== "/anthropic/v1/messages") {
        throw new Refused(404, "not_found_error", `${request.method} ${request.url.pathname}`);
      }
      if (typeof version !== "string") {
        throw new Refused(400, "invalid_request_error", "anthropic-version: header is required");
      }
      return { headers: { "anthropic-version": version }, body: jsonOf(request.text) };
    },
    toError: ({ status, type, message }) => ({
      status,
      headers: {},
      body: { type: "error", error: { type, message } },
    }),
    toFrame: (event, data) => Buffer.from(`event: ${event}\ndata: ${data}\n\n`),
  });
  return { ...front, url: `${front.url}/anthropic` };
}
