import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSchema, execute, type GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import type { Actor } from "../events.ts";
import { asJson, type Json, type JsonObject, Members } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Reply } from "../router.ts";
import type { Token } from "../tokens.ts";
import { rootValue } from "./resolvers.ts";

let schema: GraphQLSchema | undefined;

/** GitHub's published GraphQL schema, built once per process and only when needed. */
function githubSchema(): GraphQLSchema {
  if (schema === undefined) {
    const file = fileURLToPath(new URL("schema.graphql", import.meta.resolve("@octokit/graphql-schema")));
    const options = { assumeValid: true, assumeValidSDL: true };
    schema = buildSchema(readFileSync(file, "utf8"), options);
  }
  return schema;
}

/** Validates a GraphQL request against GitHub's schema and executes it. */
export async function answerGraphql(
  platform: Platform,
  actor: Actor,
  token: Token,
  body: Json | undefined,
  violate: (violation: string) => void,
): Promise<Reply> {
  const request = new Members(body);
  const document = parse(request.string("query") ?? "");
  const errors = validate(githubSchema(), document);
  for (const error of errors) violate(`graphql: ${error.message}`);
  if (errors.length > 0) return { status: 200, body: { errors: errors.map((error) => toJson(error)) } };
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: rootValue(platform, actor, token),
    variableValues: request.object("variables").value,
  });
  for (const error of result.errors ?? []) {
    if (error.extensions["type"] === undefined)
      violate(`graphql: ${error.originalError?.stack ?? error.message}`);
  }
  return {
    status: 200,
    body: {
      data: asJson(result.data),
      ...(result.errors === undefined ? {} : { errors: result.errors.map((error) => toJson(error)) }),
    },
  };
}

function toJson(error: GraphQLError): JsonObject {
  const type = error.extensions["type"];
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(error.path === undefined ? {} : { path: [...error.path] }),
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    message: error.message,
  };
}
