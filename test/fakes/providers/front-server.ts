import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from "node:http";

/** A request as a provider's server got it. */
export interface FrontRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  text: string;
}

/** How one provider's protocol differs from the Messages API. */
export interface Protocol {
  /**
   * The request as the Messages API would get it. Throws `Refused` for what the provider itself would turn away.
   */
  toMessages(request: FrontRequest): { body: Record<string, unknown>; headers: Record<string, string> };
  /** A failure of the Messages API in the provider's own words. */
  toError(failure: MessagesFailure): { status: number; headers: Record<string, string>; body: unknown };
  /** Headers of a reply that streams. */
  streamHeaders: Record<string, string>;
  /** One server-sent event as it goes over the wire. */
  toFrame(event: string, data: string): Buffer;
  /** What the provider calls the id of a request, in its headers; undefined: it tells none. */
  requestIdHeader: string | undefined;
}

export interface MessagesFailure {
  status: number;
  type: string;
  message: string;
}

/** The provider says no before the Messages API hears of it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly failure: MessagesFailure;
  constructor(status: number, type: string, message: string) {
    super(message);
    this.failure = { status, type, message };
  }
}

export interface FrontServer {
  url: string;
  violations: string[];
  close(): Promise<void>;
}

/**
 * A provider's server in front of the embedded Messages API: it checks what is the provider's own and translates both
 * ways, event by event, so that delays, breaks and refusals reach the client as they would from the provider.
 */
export async function startFront(messagesApi: string, protocol: Protocol): Promise<FrontServer> {
  const violations: string[] = [];
  const answer = (response: ServerResponse, failure: MessagesFailure, headers: IncomingHttpHeaders): void => {
    const error = protocol.toError(failure);
    response.writeHead(error.status, {
      "content-type": "application/json",
      ...error.headers,
      ...passedOn(headers, protocol),
    });
    response.end(JSON.stringify(error.body));
  };
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString("utf8");
    let translated: ReturnType<Protocol["toMessages"]>;
    try {
      translated = protocol.toMessages({
        method: incoming.method ?? "",
        url: new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "front"}`),
        headers: incoming.headers,
        text,
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      violations.push(error.message);
      answer(response, error.failure, { "request-id": "req_front" });
      return;
    }
    const upstream = httpRequest(`${messagesApi}/v1/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": "front", ...translated.headers },
    });
    upstream.on("error", () => response.destroy());
    response.on("close", () => upstream.destroy());
    upstream.on("response", (reply) => {
      if (reply.statusCode === 200) void stream(reply, response, protocol);
      else void refuse(reply, (failure) => answer(response, failure, reply.headers));
    });
    upstream.end(JSON.stringify(translated.body));
  };
  const server = createServer(
    (request, response) =>
      void handle(request, response).catch((error: unknown) => {
        violations.push(`front failed: ${String(error)}`);
        response.destroy();
      }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    violations,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function stream(reply: IncomingMessage, response: ServerResponse, protocol: Protocol): Promise<void> {
  response.writeHead(200, { ...protocol.streamHeaders, ...passedOn(reply.headers, protocol) });
  response.flushHeaders();
  let left = "";
  try {
    for await (const chunk of reply) {
      left += Buffer.from(chunk).toString("utf8");
      for (let end = left.indexOf("\n\n"); end >= 0; end = left.indexOf("\n\n")) {
        const frame = eventOf(left.slice(0, end));
        left = left.slice(end + 2);
        if (frame !== undefined) response.write(protocol.toFrame(frame.event, frame.data));
      }
    }
  } catch {
    // The Messages API hung up: so does the provider, after what it had has gone out.
    await new Promise((resolve) => setTimeout(resolve, 20));
    response.destroy();
    return;
  }
  if (left !== "") {
    // Cut in the middle of an event: half of a frame in the provider's own framing.
    const frame = protocol.toFrame("message_delta", "{}");
    response.write(frame.subarray(0, Math.floor(frame.length / 2)));
  }
  response.end();
}

function eventOf(text: string): { event: string; data: string } | undefined {
  const event = /^event: (.*)$/m.exec(text)?.[1];
  const data = /^data: (.*)$/m.exec(text)?.[1];
  return event === undefined || data === undefined ? undefined : { event, data };
}

async function refuse(reply: IncomingMessage, answer: (failure: MessagesFailure) => void): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of reply) chunks.push(Buffer.from(chunk));
  // The embedded Messages API has checked its own reply against the SDK's types.
  const said: { error: { type: string; message: string } } = JSON.parse(
    Buffer.concat(chunks).toString("utf8"),
  );
  answer({ status: reply.statusCode ?? 500, type: said.error.type, message: said.error.message });
}

/** Advice about retries has the same names everywhere; the request's id has not. */
function passedOn(headers: IncomingHttpHeaders, protocol: Protocol): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ["retry-after", "retry-after-ms", "x-should-retry"]) {
    const value = headers[name];
    if (typeof value === "string") kept[name] = value;
  }
  const id = headers["request-id"];
  if (protocol.requestIdHeader !== undefined && typeof id === "string") kept[protocol.requestIdHeader] = id;
  return kept;
}

/** The body of a request as JSON, or a refusal. */
export function jsonOf(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Refused(400, "invalid_request_error", "the body is no object");
  }
  return Object.fromEntries(Object.entries(value));
}
