import { type FrontServer, jsonOf, Refused, startFront } from "./front-server.ts";

/** A gateway that speaks the Messages API below a path of its own, with a key of its own. */
export async function startGateway(
  messagesApi: string,
  access: { path: string; key: string },
): Promise<FrontServer> {
  return startFront(messagesApi, {
    requestIdHeader: "request-id",
    streamHeaders: { "content-type": "text/event-stream" },
    toMessages({ headers, url, text }) {
      if (url.pathname !== `${access.path}/v1/messages`) {
        throw new Refused(404, "not_found_error", url.pathname);
      }
      const { authorization, "x-api-key": key, "anthropic-version": version } = headers;
      if (key !== access.key && authorization !== `Bearer ${access.key}`) {
        throw new Refused(401, "authentication_error", "unknown key");
      }
      return { headers: { "anthropic-version": String(version) }, body: jsonOf(text) };
    },
    // The codes of the API's own errors are members that a gateway need not pass on.
    toError: ({ status, type, message }) => ({
      status,
      headers: {},
      body: { type: "error", error: { type, message } },
    }),
    toFrame: (event, data) => Buffer.from(`event: ${event}\ndata: ${data}\n\n`),
  });
}
