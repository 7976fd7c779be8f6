import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { ApiError, notFound } from "./api-error.ts";
import type { Operation } from "./contract.ts";
import type { Actor } from "./events.ts";
import type { Fault, Interceptor } from "./faults.ts";
import { answerGraphql } from "./graphql/endpoint.ts";
import type { JournalEntry } from "./journal.ts";
import { type Json, Members, parseJson } from "./json-value.ts";
import { cutPage } from "./page.ts";
import type { Platform } from "./platform.ts";
import { RateLimit } from "./rate-limit.ts";
import { actionRoutes } from "./rest/actions.ts";
import { appOfJwt, appRoutes } from "./rest/apps.ts";
import { checkRoutes } from "./rest/checks.ts";
import { contentRoutes } from "./rest/contents.ts";
import { gitDataRoutes } from "./rest/git-data.ts";
import { issueRoutes } from "./rest/issues.ts";
import { pullRoutes } from "./rest/pulls.ts";
import { repositoryRoutes } from "./rest/repository.ts";
import type { Reply, Route } from "./router.ts";
import { satisfies, type Token } from "./tokens.ts";

const ROUTES = new Map<string, Route>(
  [
    ...repositoryRoutes,
    ...issueRoutes,
    ...pullRoutes,
    ...contentRoutes,
    ...gitDataRoutes,
    ...checkRoutes,
    ...actionRoutes,
    ...appRoutes,
  ].map((one) => [`${one.method} ${one.template}`, one]),
);

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly rawBody: Json | undefined;
  readonly accept: string;
  readonly token: Token | null;
  readonly credentials: boolean;
  template: string | null;
  headers: Record<string, string>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  readonly payload: Buffer;
}

/** Answers API requests: identity, rate, permission, contract, faults and journal around the endpoints. */
export class ApiServer {
  readonly journal: JournalEntry[] = [];
  readonly #platform: Platform;
  readonly #actorOf: (token: Token) => Actor;
  readonly #rate: RateLimit;
  readonly #interceptors: Interceptor[] = [];
  #count = 0;

  constructor(platform: Platform, actorOf: (token: Token) => Actor) {
    this.#platform = platform;
    this.#actorOf = actorOf;
    this.#rate = new RateLimit(platform.settings.rateLimit, platform.clock);
  }

  /** Adds an interceptor and returns the function that removes it. */
  intercept(interceptor: Interceptor): () => void {
    this.#interceptors.push(interceptor);
    return () => void this.#interceptors.splice(this.#interceptors.indexOf(interceptor), 1);
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const exchange = await this.#read(request, url);
    const { watcher } = this.#platform;
    const what = `${exchange.method} ${decodeURIComponent(exchange.path)}`;
    if (watcher?.before(what) === true) {
      request.socket.destroy();
      return;
    }
    const fault = await this.#fault(exchange);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    const harmful = fault !== undefined && (fault.drop !== undefined || fault.status !== undefined);
    const happens = !harmful || fault.when === "after" || fault.drop === "truncate";
    let answer = happens ? await this.#answer(exchange) : null;
    if (fault?.status !== undefined) answer = faultAnswer(fault, fault.status);
    this.#record(exchange, answer, harmful);
    if (watcher?.after(what) === true || answer === null || fault?.drop === true) {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, {
      ...answer.headers,
      ...(answer.payload.length > 0 ? { "content-length": String(answer.payload.length) } : {}),
    });
    if (fault?.drop === "truncate") {
      response.write(answer.payload.subarray(0, answer.payload.length >> 1), () => request.socket.destroy());
      return;
    }
    response.end(answer.payload);
  }

  async #read(request: IncomingMessage, url: URL): Promise<Exchange> {
    const text = await readText(request);
    const credentials = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const { tokens, clock } = this.#platform;
    const path = url.pathname === "/api/graphql" ? "/graphql" : url.pathname.replace(/^\/api\/v3/, "");
    return {
      method: request.method ?? "GET",
      path,
      query: url.searchParams,
      rawBody: parseJson(text),
      accept: request.headers.accept ?? "",
      token:
        credentials === undefined
          ? null
          : (tokens.find(credentials, clock.now().getTime()) ?? appOfJwt(this.#platform, credentials)),
      credentials: credentials !== undefined,
      template: null,
      headers: {},
    };
  }

  async #fault(exchange: Exchange): Promise<Fault | undefined> {
    const index = this.#count++;
    const { method, query, rawBody: body, token } = exchange;
    const path = decodeURIComponent(exchange.path);
    const seen = {
      method,
      path,
      query,
      body,
      token: token?.kind ?? "none",
      runId: token?.runId ?? null,
      index,
    } as const;
    for (const interceptor of this.#interceptors) {
      const fault = await interceptor(seen);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }

  async #answer(exchange: Exchange): Promise<Answer> {
    const operation =
      exchange.path === "/graphql" ? null : this.#platform.contract.find(exchange.method, exchange.path);
    exchange.template = operation?.template ?? null;
    let reply: Reply;
    try {
      reply = await this.#dispatch(exchange, operation);
    } catch (error) {
      if (!(error instanceof ApiError)) {
        this.#violate(exchange, `the fake failed: ${error instanceof Error ? error.stack : String(error)}`);
      }
      const refusal = error instanceof ApiError ? error : new ApiError(500, "Server Error");
      reply = { status: refusal.status, body: refusal.body, headers: refusal.headers };
    }
    return this.#finish(exchange, operation, reply);
  }

  async #dispatch(exchange: Exchange, operation: Operation | null): Promise<Reply> {
    const { token, credentials } = exchange;
    if (token === null) throw new ApiError(401, credentials ? "Bad credentials" : "Requires authentication");
    const rate = this.#rate.count(token.value);
    exchange.headers = rate.headers;
    if (rate.exceeded)
      throw new ApiError(403, `API rate limit exceeded for installation ID ${token.account.id}.`);
    const actor = this.#actorOf(token);
    if (exchange.path === "/graphql") {
      return answerGraphql(this.#platform, actor, token, exchange.rawBody, (violation) =>
        this.#violate(exchange, violation),
      );
    }
    if (operation === null) {
      this.#violate(exchange, "no such operation");
      throw notFound();
    }
    const { contract } = this.#platform;
    for (const error of contract.checkRequest(operation, exchange.query, exchange.rawBody)) {
      this.#violate(exchange, error);
    }
    const found = ROUTES.get(`${exchange.method} ${operation.template}`);
    if (found === undefined) {
      this.#violate(exchange, "the fake does not serve this operation");
      throw notFound();
    }
    const elsewhere = this.#actionCommit(exchange, operation);
    if (elsewhere !== undefined) return elsewhere;
    this.#checkRepository(exchange, operation);
    this.#checkPermission(exchange, found, token);
    return found.handle({
      platform: this.#platform,
      method: exchange.method,
      path: exchange.path,
      template: operation.template,
      parameters: operation.parameters,
      query: exchange.query,
      body: new Members(exchange.rawBody),
      rawBody: exchange.rawBody,
      accept: exchange.accept,
      token,
      actor,
    });
  }

  /** The repositories of actions are public, and all that is known of them is which commit a version is. */
  #actionCommit(exchange: Exchange, operation: Operation): Reply | undefined {
    const { owner, repo, ref } = operation.parameters;
    if (operation.template !== "/repos/{owner}/{repo}/commits/{ref}" || ref === undefined) return undefined;
    const name = `${owner}/${repo}`;
    if (!Object.hasOwn(this.#platform.settings.actions, name) || !exchange.accept.includes("sha"))
      return undefined;
    return { status: 200, text: { type: "application/vnd.github.sha", content: actionSha(name, ref) } };
  }

  #checkRepository(exchange: Exchange, operation: Operation): void {
    const { owner, repo } = operation.parameters;
    if (owner === undefined || repo === undefined) return;
    const { urls, state } = this.#platform;
    const ours = owner.toLowerCase() === urls.owner.toLowerCase();
    const fork = exchange.method === "GET" && state.pullRequests.some((pull) => pull.headOwner === owner);
    if (repo.toLowerCase() !== urls.repo.toLowerCase() || !(ours || fork)) throw notFound();
  }

  #checkPermission(exchange: Exchange, found: Route, token: Token): void {
    const { state } = this.#platform;
    if (found.needs !== "") exchange.headers["x-accepted-github-permissions"] = found.needs;
    if (satisfies(token.permissions, found.needs)) return;
    if (found.publicRead && state.visibility === "public") return;
    if (token.kind === "pat" && !satisfies(token.permissions, "contents=read")) throw notFound();
    throw new ApiError(
      403,
      token.kind === "pat"
        ? "Resource not accessible by personal access token"
        : "Resource not accessible by integration",
    );
  }

  #finish(exchange: Exchange, operation: Operation | null, reply: Reply): Answer {
    const headers: Record<string, string> = {
      "x-github-request-id": `FAKE:${this.#count}`,
      "x-github-media-type": "github.v3; format=json",
      ...exchange.headers,
      ...reply.headers,
    };
    let { body } = reply;
    if (reply.list !== undefined) {
      const url = `${this.#platform.urls.api}${exchange.path}`;
      const { page, link } = cutPage(reply.list.items, url, exchange.query);
      if (link !== null) headers["link"] = link;
      body = reply.list.wrap?.(page, reply.list.items.length) ?? page;
    }
    if (reply.text !== undefined) {
      headers["content-type"] = reply.text.type;
      return { status: reply.status, headers, body: undefined, payload: Buffer.from(reply.text.content) };
    }
    const written = body === undefined ? "" : JSON.stringify(body);
    if (body !== undefined) headers["content-type"] = "application/json; charset=utf-8";
    if (operation !== null) {
      const type = body === undefined ? "" : "application/json";
      const read = parseJson(written);
      for (const error of this.#platform.contract.checkResponse(operation, reply.status, type, read)) {
        this.#violate(exchange, error);
      }
    }
    return { status: reply.status, headers, body, payload: Buffer.from(written) };
  }

  #violate(exchange: Exchange, what: string): void {
    const { method, path, query } = exchange;
    const search = query.size > 0 ? `?${query.toString()}` : "";
    this.#platform.violations.push(`${method} ${path}${search}: ${what}`);
  }

  #record(exchange: Exchange, answer: Answer | null, intercepted: boolean): void {
    this.journal.push({
      method: exchange.method,
      path: decodeURIComponent(exchange.path),
      query: Object.fromEntries(exchange.query),
      template: exchange.template,
      status: answer?.status ?? 0,
      token: exchange.token?.kind ?? "none",
      runId: exchange.token?.runId ?? null,
      requestBody: exchange.rawBody,
      responseBody: answer?.body ?? answer?.payload.toString(),
      at: this.#platform.clock.timestamp(),
      intercepted,
    });
  }
}

/** The commit that a version of an action stands for here. */
export function actionSha(repository: string, version: string): string {
  return createHash("sha1").update(`${repository}@${version}`).digest("hex");
}

async function readText(request: IncomingMessage): Promise<string> {
  request.setEncoding("utf8");
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function faultAnswer(fault: Fault, status: number): Answer {
  const body = fault.body ?? { message: "injected fault" };
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...fault.headers },
    body,
    payload: Buffer.from(JSON.stringify(body)),
  };
}
