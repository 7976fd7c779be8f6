import { CodeHostError } from "../../domain/errors.ts";
import { graphql } from "./graphql.ts";
import type { RepositoryClient } from "./octokit.ts";

/** Numeric id of the account that the token acts as. */
export async function ownAccountOf(client: RepositoryClient): Promise<number> {
  return (await ownIdentityOf(client)).id;
}

/** The same with its login, for questions that take nothing else; logins can be renamed, so it proves nothing. */
export async function ownIdentityOf(client: RepositoryClient): Promise<{ id: number; login: string }> {
  const { viewer } = await graphql<{ viewer: { databaseId: number | null; login: string } }>(
    client,
    "query { viewer { databaseId login } }",
  );
  if (viewer.databaseId === null) {
    throw new CodeHostError("GitHub does not say which account our token is", { failure: "invalid" });
  }
  return { id: viewer.databaseId, login: viewer.login };
}
