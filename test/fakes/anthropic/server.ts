import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

import type Anthropic from "@anthropic-ai/sdk";

import type { ExchangeWatcher } from "../exchange-watcher.ts";
import { BatchBook, brokenBatchRules, type Fate } from "./batches.ts";
import type { ContractCheck, ContractType } from "./contract.ts";
import { loadContract } from "./contract.ts";
import type { FakeModel } from "./models.ts";
import { FAKE_MODELS, toApiModel } from "./models.ts";
import { PromptCache, promptTokens } from "./prompt-cache.ts";
import type { StreamEvent } from "./reply.ts";
import { buildReply, toEvents } from "./reply.ts";
import { brokenRules } from "./rules.ts";
import type { ApiErrorType, ErrorTurn, ReplyTurn, Responder, Script, TurnSource } from "./script.ts";
import { conversationOf, ScriptBook } from "./script.ts";

/** A request to the fake and how it was answered. */
export interface JournalEntry {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  /** Undefined for a GET. */
  body: Anthropic.MessageCreateParams | undefined;
  /** Custom ids of a batch that was submitted. */
  batch?: string[];
  /** Size of the JSON as it came over the wire. */
  jsonBytes: number;
  /** Equal for all requests of one conversation with one model. */
  conversation: string | undefined;
  /** Status that was answered; 0 until then. */
  status: number;
  /** What the reply is billed by, also when nobody heard it. */
  billed: Anthropic.Usage | null;
}

export interface FakeAnthropic {
  url: string;
  /** Lets a watcher see (and break) every exchange from now on. */
  watch(watcher: ExchangeWatcher): void;
  script(script: Script | readonly TurnSource[] | Responder): void;
  journal: JournalEntry[];
  /** Requests that broke a type or a rule of the API: they were answered with 400. */
  violations: string[];
  /** Replies of the fake's own that break the SDK's types: a bug of the fake or of the scenario. */
  selfViolations: string[];
  /** Scripted turns that nobody asked for. */
  unusedTurns(): number;
  /** Batches that were submitted, newest first. */
  batches: BatchBook;
  /** A batch ends: each request is answered by the scripts, or meets the fate that its custom id is given here. */
  endBatch(id: string, fates?: (customId: string, index: number) => Fate): void;
  /** The next batch is taken, and the connection breaks before the answer. */
  loseNextBatchAnswer(): void;
  close(): Promise<void>;
}

export interface FakeAnthropicOptions {
  /** The only key that is accepted; any, unless given. */
  apiKey?: string;
  models?: readonly FakeModel[];
  /** Milliseconds since 1970, for the lifetime of prompt caches. */
  now?: () => number;
  port?: number;
}

/** The API's refusal, thrown anywhere while a request is handled. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly error: ErrorTurn["error"];
  constructor(error: ErrorTurn["error"]) {
    super(error.message);
    this.error = error;
  }
}

const MAX_BODY_BYTES = 32 * 1024 * 1024;

/**
 * A server that speaks the Messages API and the Models API strictly: every request is checked against the SDK's own
 * types and against the API's rules, and so is every reply. Replies come from scripts.
 */
export async function startAnthropic(options: FakeAnthropicOptions = {}): Promise<FakeAnthropic> {
  const fake = new Server(options, await loadContract());
  const server = createServer((request, response) => void fake.handle(request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  fake.listensAt(`http://127.0.0.1:${address.port}`);
  return {
    url: `http://127.0.0.1:${address.port}`,
    watch: (watcher) => void (fake.watcher = watcher),
    script: (script) => fake.scripts.add(script),
    journal: fake.journal,
    violations: fake.violations,
    selfViolations: fake.selfViolations,
    unusedTurns: () => fake.scripts.unused,
    batches: fake.batches,
    endBatch: (id, fates) => fake.endBatch(id, fates),
    loseNextBatchAnswer: () => (fake.losesBatchAnswer = true),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

class Server {
  readonly journal: JournalEntry[] = [];
  readonly violations: string[] = [];
  readonly selfViolations: string[] = [];
  readonly scripts = new ScriptBook();
  watcher: ExchangeWatcher | undefined;
  readonly batches: BatchBook;
  losesBatchAnswer = false;
  #url = "";
  readonly #cache = new PromptCache();
  /** Conversations whose last reply was `pause_turn`, with how many messages they had. */
  readonly #paused = new Set<string>();
  readonly #models: readonly FakeModel[];
  readonly #options: FakeAnthropicOptions;
  readonly #check: ContractCheck;

  constructor(options: FakeAnthropicOptions, check: ContractCheck) {
    this.#options = options;
    this.#models = options.models ?? FAKE_MODELS;
    this.#check = check;
    this.batches = new BatchBook(options.now ?? Date.now);
  }

  endBatch(id: string, fates: (customId: string, index: number) => Fate = () => "succeeded"): void {
    const lines = this.batches.requestsOf(id).map(({ custom_id, params }, index) => {
      const line = { custom_id, result: this.#resultOf(params, fates(custom_id, index)) };
      this.#checkOwn("BatchLine", line);
      return line;
    });
    this.batches.end(id, `${this.#url}/v1/messages/batches/${id}/results`, lines);
  }

  #resultOf(params: Anthropic.MessageCreateParams, fate: Fate): Anthropic.Messages.MessageBatchResult {
    if (fate === "expired" || fate === "canceled") return { type: fate };
    const errored = (message: string): Anthropic.Messages.MessageBatchResult => ({
      type: "errored",
      error: { type: "error", error: { type: "api_error", message }, request_id: null },
    });
    if (fate === "errored") return errored("injected");
    const turn = this.scripts.next({ model: params.model, body: params });
    if (turn === undefined || "error" in turn) {
      if (turn === undefined) this.violations.push("fake: no scripted turn for a request of a batch");
      return errored("no scripted turn");
    }
    const prompt = this.#cache.bill(this.#model(params.model), params, (this.#options.now ?? Date.now)());
    const message = buildReply(turn, params.model, prompt);
    if (message.usage !== null) message.usage = { ...message.usage, service_tier: "batch" };
    this.#checkOwn("WholeReply", message);
    // The check of that very type has just been made.
    return { type: "succeeded", message: message as unknown as Anthropic.Message }; // oxlint-disable-line typescript/no-unsafe-type-assertion
  }

  /** Known once the server listens. */
  listensAt(url: string): void {
    this.#url = url;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readBody(request);
    const url = new URL(request.url ?? "/", "http://fake");
    if (this.watcher?.before(`model ${url.pathname}`) === true) {
      response.destroy();
      return;
    }
    const entry: JournalEntry = {
      method: request.method ?? "GET",
      path: url.pathname,
      headers: request.headers,
      body: undefined,
      jsonBytes: Buffer.byteLength(text),
      conversation: undefined,
      status: 0,
      billed: null,
    };
    this.journal.push(entry);
    response.setHeader("request-id", `req_${randomUUID().replaceAll("-", "").slice(0, 24)}`);
    response.on("close", () => (entry.status = response.headersSent ? response.statusCode : 0));
    try {
      this.#authenticate(request);
      await this.#route(`${entry.method} ${url.pathname}`, url, text, entry, response);
    } catch (error) {
      if (error instanceof Refusal) this.#sendError(response, error.error);
      else if (!response.destroyed) {
        this.selfViolations.push(`fake failed: ${String(error)}`);
        response.destroy();
      }
    }
  }

  async #route(
    route: string,
    url: URL,
    text: string,
    entry: JournalEntry,
    response: ServerResponse,
  ): Promise<void> {
    const one = /^GET \/v1\/models\/(?<id>[^/]+)$/.exec(route)?.groups?.["id"];
    if (route === "GET /v1/models") this.#listModels(url, response);
    else if (one !== undefined) this.#sendJson(response, toApiModel(this.#model(decodeURIComponent(one))));
    else if (route === "POST /v1/messages") await this.#message(text, entry, response);
    else if (/ \/v1\/messages\/batches(?:\/|$)/.test(route)) this.#batches(route, url, text, entry, response);
    else if (route === "POST /v1/messages/count_tokens") this.#countTokens(text, entry, response);
    else throw refusal(404, "not_found_error", `${route}: not found`);
  }

  #authenticate(request: IncomingMessage): void {
    const bearer = /^Bearer (?<key>.+)$/.exec(request.headers.authorization ?? "")?.groups?.["key"];
    const key = request.headers["x-api-key"] ?? bearer;
    if (key === undefined) throw refusal(401, "authentication_error", "x-api-key header is required");
    if (this.#options.apiKey !== undefined && key !== this.#options.apiKey) {
      throw refusal(401, "authentication_error", "invalid x-api-key");
    }
    if (request.headers["anthropic-version"] === undefined) {
      throw refusal(400, "invalid_request_error", "anthropic-version: header is required");
    }
  }

  #listModels(url: URL, response: ServerResponse): void {
    const wanted = url.searchParams.getAll("lifecycle[]");
    const lifecycles = wanted.length > 0 ? wanted : ["active", "deprecated"];
    const models = this.#models.filter((model) => lifecycles.includes(model.lifecycle));
    const limit = Number(url.searchParams.get("limit") ?? "20");
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
      throw this.#violation("limit: must be between 1 and 1000");
    }
    const after = url.searchParams.get("after_id");
    const from = after === null ? 0 : models.findIndex((model) => model.id === after) + 1;
    const data = models.slice(from, from + limit).map(toApiModel);
    const page = {
      data,
      has_more: from + limit < models.length,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
    };
    this.#checkOwn("ModelPage", page);
    this.#sendJson(response, page);
  }

  #batches(route: string, url: URL, text: string, entry: JournalEntry, response: ServerResponse): void {
    const [, method = "", id = "", results] =
      /^(\w+) \/v1\/messages\/batches(?:\/([\w-]+)(\/results)?)?$/.exec(route) ?? [];
    if (method === "POST" && id === "") {
      this.#createBatch(text, entry, response);
      return;
    }
    if (method !== "GET") throw refusal(404, "not_found_error", `${route}: not found`);
    if (id === "") {
      const limit = Number(url.searchParams.get("limit") ?? "20");
      if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
        throw this.#violation("limit: must be between 1 and 1000");
      const page = this.batches.page(limit, url.searchParams.get("after_id"));
      this.#checkOwn("BatchPage", page);
      this.#sendJson(response, page);
      return;
    }
    const batch = this.batches.get(id);
    if (batch === undefined) throw refusal(404, "not_found_error", `batch: ${id}`);
    if (results === undefined) {
      this.#checkOwn("BatchReply", batch);
      this.#sendJson(response, batch);
      return;
    }
    const lines = this.batches.lines(id);
    if (lines === undefined) throw this.#violation(`batch ${id} has no results`);
    response.setHeader("content-type", "application/binary");
    response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }

  #createBatch(text: string, entry: JournalEntry, response: ServerResponse): void {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw this.#violation("The request body is not valid JSON");
    }
    const [problem] = this.#check("BatchRequest", body);
    if (problem !== undefined) throw this.#violation(problem);
    // The schema of that very type has just accepted it.
    const { requests } = body as Anthropic.Messages.BatchCreateParams; // oxlint-disable-line typescript/no-unsafe-type-assertion
    const [broken] = [
      ...brokenBatchRules(requests),
      ...requests.flatMap(({ params }) =>
        brokenRules(params, { model: this.#model(params.model), paused: false }),
      ),
    ];
    if (broken !== undefined) throw this.#violation(broken);
    entry.batch = requests.map((request) => request.custom_id);
    const batch = this.batches.create(requests);
    this.#checkOwn("BatchReply", batch);
    if (this.losesBatchAnswer) {
      this.losesBatchAnswer = false;
      response.destroy();
    } else this.#sendJson(response, batch);
  }

  #countTokens(text: string, entry: JournalEntry, response: ServerResponse): void {
    const body = this.#parse(text, entry, "CountRequest");
    this.#model(body.model);
    const reply = { input_tokens: promptTokens(body) };
    this.#checkOwn("CountReply", reply);
    this.#sendJson(response, reply);
  }

  async #message(text: string, entry: JournalEntry, response: ServerResponse): Promise<void> {
    const streams = /"stream"\s*:\s*true/.test(text);
    const body = this.#parse(text, entry, streams ? "StreamRequest" : "WholeRequest");
    const model = this.#model(body.model);
    const scripted = { model: body.model, body };
    const conversation = conversationOf(scripted);
    entry.conversation = conversation;
    const paused = this.#paused.has(`${conversation} ${body.messages.length - 1}`);
    const [broken] = brokenRules(body, { model, paused });
    if (broken !== undefined) throw this.#violation(broken);

    const turn = this.scripts.next(scripted);
    if (turn === undefined) throw this.#violation(`fake: no scripted turn for ${conversation}`);
    if (turn.delayMs !== undefined) await sleep(turn.delayMs);
    if ("error" in turn) throw new Refusal(turn.error);

    const prompt = this.#cache.bill(model, body, (this.#options.now ?? Date.now)());
    const reply = buildReply(turn, body.model, prompt);
    entry.billed = reply.usage;
    if (reply.stop_reason === "pause_turn") this.#paused.add(`${conversation} ${body.messages.length}`);
    if (turn.unchecked !== true && turn.usage !== null) this.#checkOwn("WholeReply", reply);
    if (this.watcher?.after("model /v1/messages") === true) response.destroy();
    else if (streams) await this.#stream(turn, toEvents(reply, turn), response);
    else this.#sendJson(response, reply);
  }

  async #stream(turn: ReplyTurn, events: readonly StreamEvent[], response: ServerResponse): Promise<void> {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    for (const [index, event] of events.entries()) {
      if (turn.eventDelayMs !== undefined) await sleep(turn.eventDelayMs);
      if (response.destroyed) return;
      if (turn.errorAfter?.events === index) {
        const { type, message } = turn.errorAfter;
        response.end(frame({ type: "error", error: { type, message: message ?? "injected" } }));
        return;
      }
      if (turn.dropAfter === index) {
        await flushed(response);
        response.destroy();
        return;
      }
      if (turn.truncateAfter === index) {
        const text = frame(event);
        response.end(text.slice(0, Math.floor(text.length / 2)));
        return;
      }
      // The SDK's type has neither.
      const known = event.type !== "ping" && event.type !== "error";
      if (known && turn.unchecked !== true && turn.usage !== null) this.#checkOwn("StreamEvent", event);
      response.write(frame(event));
    }
    response.end();
  }

  #parse(text: string, entry: JournalEntry, type: ContractType): Anthropic.MessageCreateParams {
    if (entry.jsonBytes > MAX_BODY_BYTES) {
      throw refusal(413, "invalid_request_error", "Request exceeds the maximum size");
    }
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      throw this.#violation("The request body is not valid JSON");
    }
    const [problem] = this.#check(type, body);
    if (problem !== undefined) throw this.#violation(problem);
    // The schema of that very type has just accepted it.
    const params = body as Anthropic.MessageCreateParams; // oxlint-disable-line typescript/no-unsafe-type-assertion
    entry.body = params;
    return params;
  }

  #model(id: string): FakeModel {
    const model = this.#models.find((candidate) => candidate.id === id && candidate.lifecycle !== "retired");
    if (model === undefined) throw refusal(404, "not_found_error", `model: ${id}`);
    return model;
  }

  /** A mistake of the client: refused as the API would, and kept for the test to see. */
  #violation(message: string): Refusal {
    this.violations.push(message);
    return refusal(400, "invalid_request_error", message);
  }

  #checkOwn(type: ContractType, value: unknown): void {
    this.selfViolations.push(...this.#check(type, value));
  }

  #sendError(response: ServerResponse, error: ErrorTurn["error"]): void {
    const id = response.getHeader("request-id");
    const reply = {
      type: "error",
      error: {
        type: error.type,
        message: error.message ?? "injected",
        ...(error.code === undefined ? {} : { details: { error_code: error.code } }),
      },
      request_id: typeof id === "string" ? id : null,
    };
    this.#checkOwn("ErrorReply", reply);
    for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value);
    response.statusCode = error.status;
    this.#sendJson(response, reply);
  }

  #sendJson(response: ServerResponse, value: unknown): void {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(value));
  }
}

function refusal(status: number, type: ApiErrorType, message: string): Refusal {
  return new Refusal({ status, type, message });
}

function frame(event: StreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** What was written has left the process, so that the client sees it before the connection breaks. */
async function flushed(response: ServerResponse): Promise<void> {
  await new Promise((resolve) => response.write(": drop\n", resolve));
  await sleep(20);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
