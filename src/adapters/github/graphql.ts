import { CodeHostError } from "../../domain/errors.ts";
import type { RepositoryClient } from "./octokit.ts";

/**
 * One GraphQL call, for the few things that REST does not have. Only queries and mutations that may run twice:
 * it is repeated after an unclear failure. GraphQL refuses with status 200 and a list of errors: those become
 * `CodeHostError`s too.
 */
export async function graphql<T>(
  { octokit }: RepositoryClient,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  try {
    return await octokit.graphql<T>(query, { ...variables, request: { retries: 3 } });
  } catch (error) {
    if (error instanceof CodeHostError || !(error instanceof Error)) throw error;
    if (error.name !== "GraphqlResponseError" && !/rate limit/i.test(error.message)) throw error;
    throw new CodeHostError(`GitHub refused: ${error.message}`, {
      failure: failureOf(error.message),
      cause: error,
    });
  }
}

function failureOf(message: string): "rate-limit" | "not-found" | "forbidden" {
  if (/rate limit/i.test(message)) return "rate-limit";
  return /could not resolve to/i.test(message) ? "not-found" : "forbidden";
}
