import { CodeHostError } from "../../domain/errors.ts";
import { graphql } from "./graphql.ts";
import type { RepositoryClient } from "./octokit.ts";

/** Numeric id of the account that the token acts as. */
export async function ownAccountOf(client: RepositoryClient): Promise<number> {
  const { viewer } = await graphql<{ viewer: { databaseId: number | null } }>(
    client,
    "query { viewer { databaseId } }",
  );
  if (viewer.databaseId === null) {
    throw new CodeHostError("GitHub does not say which account our token is", { failure: "invalid" });
  }
  return viewer.databaseId;
}
