import {
  createServer,
  type IncomingMessage,
  request as send,
  type Server,
  type ServerResponse,
} from "node:http";
import { buffer } from "node:stream/consumers";

/**
 * What can go wrong with one exchange. `before`: the server never saw it; `after`: it did what was asked, and the
 * program does not hear of it. `kill`: the process ends there, as all its later requests fail.
 */
export const WIRE_FAULTS = [
  "reset before",
  "500 before",
  "429",
  "429 with retry-after",
  "stalled",
  "reset after",
  "500 after",
  "cut body",
  "error event",
  "kill before",
  "kill after",
] as const;
export type WireFault = (typeof WIRE_FAULTS)[number];

/** Which exchange, counted from 0 over all processes of a story, goes wrong, and how. */
export type WirePlan = ReadonlyMap<number, WireFault>;

interface Upstream {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

/** Stands before the embedded GitHub (API and git) and the embedded provider, and breaks the exchanges of a plan. */
export class FaultProxy {
  /** Every exchange in order: `github POST /repos/…`. */
  calls: string[] = [];
  /** Bodies of the provider's replies that were made, and so are billed, whatever became of them on the way. */
  billed: { model: string; events: string }[] = [];
  /** Called when the server has done what was asked, before the answer goes back. */
  afterEffect: ((method: string, path: string) => void) | undefined;
  #plan: WirePlan = new Map();
  #dead = false;
  #server: Server | undefined;
  readonly #upstreams: Readonly<Record<string, string>>;

  /** `upstreams`: first part of the path → address that the rest of it is asked of. */
  constructor(upstreams: Readonly<Record<string, string>>) {
    this.#upstreams = upstreams;
  }

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => request.socket.destroy());
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the proxy has no port");
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** A new story: counting begins again. */
  begin(plan: WirePlan): void {
    this.#plan = plan;
    this.calls = [];
    this.billed = [];
    this.#dead = false;
  }

  /** Whether the process was killed; a new one begins. */
  revive(): boolean {
    const wasDead = this.#dead;
    this.#dead = false;
    return wasDead;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, name = "", path = ""] = /^\/(\w+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const body = await buffer(request);
    if (this.#dead) return void request.socket.destroy();
    const fault = this.#plan.get(this.calls.length);
    this.calls.push(`${name} ${request.method} ${path.replace(/\?.*/, "")}`);
    switch (fault) {
      case "kill before":
        this.#dead = true;
        return void request.socket.destroy();
      case "reset before":
        return void request.socket.destroy();
      case "500 before":
        return refuse(response, name, 500, {});
      case "429":
        return refuse(response, name, 429, {});
      case "429 with retry-after":
        return refuse(response, name, 429, { "retry-after": "2" });
      case "stalled":
        // git has no fast clock: its patience is real minutes.
        return path.includes(".git/") ? void request.socket.destroy() : undefined;
      default:
        break;
    }
    const reply = await forward(`${this.#upstreams[name]}${path}`, request, body);
    this.afterEffect?.(request.method ?? "GET", path);
    // What the provider answers with an error it does not bill.
    const isReply = name === "anthropic" && path.startsWith("/v1/messages") && reply.status === 200;
    if (isReply && fault !== "500 after") {
      const asked: { model: string } = JSON.parse(body.toString());
      this.billed.push({ model: asked.model, events: reply.body.toString() });
    }
    switch (fault) {
      case "kill after":
        this.#dead = true;
        return void request.socket.destroy();
      case "reset after":
        return void request.socket.destroy();
      case "500 after":
        return refuse(response, name, 500, {});
      case "cut body":
        return cut(request, response, reply);
      case "error event":
        return isReply ? breakStream(response, reply) : cut(request, response, reply);
      default:
        response.writeHead(reply.status, endToEnd(reply));
        response.end(reply.body);
    }
  }
}

function forward(url: string, request: IncomingMessage, body: Buffer): Promise<Upstream> {
  return new Promise((resolve, reject) => {
    const { host: _, connection: __, ...headers } = request.headers;
    const onward = send(
      url,
      { method: request.method, headers: { ...headers, "content-length": String(body.length) } },
      (reply) => {
        buffer(reply)
          .then((content) =>
            resolve({ status: reply.statusCode ?? 502, headers: reply.headers, body: content }),
          )
          .catch(reject);
      },
    );
    onward.on("error", reject);
    onward.end(body);
  });
}

/** Without what is between two hops only. */
function endToEnd(reply: Upstream): IncomingMessage["headers"] {
  const { connection: _, "transfer-encoding": __, "keep-alive": ___, ...headers } = reply.headers;
  return { ...headers, "content-length": String(reply.body.length) };
}

function refuse(
  response: ServerResponse,
  name: string,
  status: number,
  headers: Record<string, string>,
): void {
  const type = status === 429 ? "rate_limit_error" : "api_error";
  const said =
    name === "anthropic"
      ? { type: "error", error: { type, message: "injected" }, request_id: "req_injected" }
      : { message: "injected", documentation_url: "https://docs.github.com/rest" };
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(said));
}

/** Half of the body and then the end of the connection; what has no body loses its whole answer. */
function cut(request: IncomingMessage, response: ServerResponse, reply: Upstream): void {
  if (reply.body.length < 2) return void request.socket.destroy();
  response.writeHead(reply.status, endToEnd(reply));
  response.write(reply.body.subarray(0, reply.body.length >> 1), () => request.socket.destroy());
}

/** The provider begins well and then says that it cannot go on. */
function breakStream(response: ServerResponse, reply: Upstream): void {
  const events = reply.body.toString().split("\n\n");
  const error = { type: "error", error: { type: "overloaded_error", message: "Overloaded" } };
  response.writeHead(reply.status, { ...reply.headers, "transfer-encoding": "chunked" });
  response.write(`${events.slice(0, Math.ceil(events.length / 2)).join("\n\n")}\n\n`);
  response.end(`event: error\ndata: ${JSON.stringify(error)}\n\n`);
}
