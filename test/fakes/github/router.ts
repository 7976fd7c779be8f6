import type { Actor } from "./events.ts";
import { notFound } from "./api-error.ts";
import type { Json, JsonObject, Members } from "./json-value.ts";
import type { Platform } from "./platform.ts";
import type { Token } from "./tokens.ts";

/** A request that was let in: the token is known and has the permission the route needs. */
export interface ApiRequest {
  readonly platform: Platform;
  readonly method: string;
  readonly path: string;
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Members;
  readonly rawBody: Json | undefined;
  readonly accept: string;
  readonly token: Token;
  readonly actor: Actor;
}

export interface Reply {
  readonly status: number;
  readonly body?: Json;
  /** Sent instead of JSON, for diffs and raw files. */
  readonly text?: { readonly type: string; readonly content: string | Buffer };
  readonly headers?: Readonly<Record<string, string>>;
  /** A list to be cut into pages; `wrap` puts the page into GitHub's envelope. */
  readonly list?: {
    readonly items: readonly Json[];
    readonly wrap?: (page: Json[], total: number) => JsonObject;
  };
}

export type Handler = (request: ApiRequest) => Reply | Promise<Reply>;

export interface Route {
  readonly method: string;
  readonly template: string;
  /** Permissions in the notation of GitHub's `x-accepted-github-permissions` header. */
  readonly needs: string;
  /** Readable by anybody where the repository is public. */
  readonly publicRead: boolean;
  readonly handle: Handler;
}

/** Declares an endpoint: method and template as GitHub's description has them, and what a token needs. */
export function route(signature: string, needs: string, handle: Handler, publicRead = true): Route {
  const [method = "GET", template = "/"] = signature.split(" ");
  return { method, template, needs, publicRead: publicRead && method === "GET", handle };
}

export function ok(body: Json): Reply {
  return { status: 200, body };
}

export function created(body: Json): Reply {
  return { status: 201, body };
}

export function noContent(): Reply {
  return { status: 204 };
}

/** A list that the server cuts into pages with `Link` headers. */
export function list(items: readonly Json[], name?: string): Reply {
  if (name === undefined) return { status: 200, list: { items } };
  return { status: 200, list: { items, wrap: (page, total) => ({ total_count: total, [name]: page }) } };
}

/** The numeric path parameter, or 404 as GitHub answers for anything else. */
export function numberParameter(request: ApiRequest, name: string): number {
  const value = Number(request.parameters[name]);
  if (!Number.isSafeInteger(value)) throw notFound();
  return value;
}

/** A value that must exist, or 404. */
export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}
