import { anthropicId } from "../../../src/domain/provider-models.ts";
import { type FrontServer, jsonOf, Refused, startFront } from "./front-server.ts";

const PATH =
  /^\/v1\/projects\/(?<project>[^/]+)\/locations\/(?<region>[^/]+)\/publishers\/anthropic\/models\/(?<model>[^/]+):streamRawPredict$/;

/** Google Vertex AI's streamRawPredict: a Google token, project, place and model in the path, server-sent events. */
export async function startVertex(
  messagesApi: string,
  access: { project: string; region: string; token: string },
): Promise<FrontServer> {
  const front = await startFront(messagesApi, {
    requestIdHeader: undefined,
    streamHeaders: { "content-type": "text/event-stream" },
    toMessages(request) {
      if (request.headers.authorization !== `Bearer ${access.token}`) {
        throw new Refused(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.");
      }
      const parts = PATH.exec(request.url.pathname)?.groups;
      if (request.method !== "POST" || parts === undefined) {
        throw new Refused(404, "NOT_FOUND", `${request.method} ${request.url.pathname}`);
      }
      if (parts["project"] !== access.project || parts["region"] !== access.region) {
        throw new Refused(403, "PERMISSION_DENIED", `${parts["project"]} in ${parts["region"]}`);
      }
      const { anthropic_version: version, ...body } = jsonOf(request.text);
      if (typeof version !== "string")
        throw new Refused(400, "INVALID_ARGUMENT", "anthropic_version is missing");
      if ("model" in body) throw new Refused(400, "INVALID_ARGUMENT", "model does not belong in the body");
      if ("anthropic-version" in request.headers || "x-api-key" in request.headers) {
        throw new Refused(400, "INVALID_ARGUMENT", "a header of Anthropic's does not belong here");
      }
      const model = anthropicId(decodeURIComponent(parts["model"] ?? ""));
      return { headers: { "anthropic-version": version }, body: { ...body, model } };
    },
    toError({ status, type, message }) {
      return { status, headers: {}, body: { error: { code: status, message, status: type.toUpperCase() } } };
    },
    toFrame: (event, data) => Buffer.from(`event: ${event}\ndata: ${data}\n\n`),
  });
  return { ...front, url: `${front.url}/v1` };
}
