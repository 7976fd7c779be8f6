import type { Json } from "./json-value.ts";
import type { TokenKind } from "./tokens.ts";

/** One exchange with the API, in the order the server saw them. */
export interface JournalEntry {
  readonly method: string;
  /** Path below `/api/v3`, without the query; `/graphql` for GraphQL. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The route that answered, as GitHub's description writes it. */
  readonly template: string | null;
  readonly status: number;
  readonly token: TokenKind | "none";
  /** The run whose job made this request, if one did. */
  readonly runId: number | null;
  readonly requestBody: Json | undefined;
  readonly responseBody: Json | string | undefined;
  readonly at: string;
  /** True when an interceptor answered instead of GitHub. */
  readonly intercepted: boolean;
}
