import { expect, onTestFinished, test } from "vitest";

import { githubIdentityToken } from "../../../src/adapters/actions/identity-token.ts";
import { lazyProvider } from "../../../src/adapters/anthropic/lazy-provider.ts";
import { ProviderError } from "../../../src/domain/errors.ts";
import { idAt, type ProviderKind } from "../../../src/domain/provider-models.ts";
import type { ModelRequest, ModelResponse } from "../../../src/ports/language-model.ts";
import { startAnthropic } from "../../fakes/anthropic/server.ts";
import { startBedrock } from "../../fakes/providers/bedrock.ts";
import { startFoundry } from "../../fakes/providers/foundry.ts";
import { startGateway } from "../../fakes/providers/gateway.ts";
import {
  startTokenService,
  type TokenRequest,
  type TokenService,
} from "../../fakes/providers/token-service.ts";
import { startVertex } from "../../fakes/providers/vertex.ts";
import { settings } from "./settings.ts";

/* No key anywhere: the job's identity at GitHub is traded for credentials that live minutes. */

const JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvOm9jdG9jYXQvaGVsbG8ifQ.c2lnbmF0dXJl";
const ROLE = "arn:aws:iam::123456789012:role/upshift";
const POOL = "projects/123/locations/global/workloadIdentityPools/github/providers/hello";
const STS_KEYS = { accessKeyId: "ASIASTS", secretAccessKey: "sts-secret", sessionToken: "sts-session" };

interface Case {
  kind: ProviderKind;
  audience: string;
  /** How the provider's token service is asked, and what it answers. */
  path: string;
  asks: Record<string, string>;
  answer: { type?: string; body: string };
  refusal: { status: number; type?: string; body: string };
  variables: (tokens: string) => Record<string, string>;
  front: (messagesApi: string) => Promise<{ url: string; violations: string[]; close(): Promise<void> }>;
  baseUrl: string;
}

const CASES: Case[] = [
  {
    kind: "anthropic",
    audience: "https://api.anthropic.com",
    path: "/v1/oauth/token",
    asks: {
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: JWT,
      federation_rule_id: "fdrl_1",
      organization_id: "org-1",
      service_account_id: "svac_1",
    },
    answer: { body: JSON.stringify({ access_token: "sk-ant-oat-1", expires_in: 600, token_type: "Bearer" }) },
    refusal: { status: 401, body: JSON.stringify({ error: "invalid_grant" }) },
    variables: () => ({
      ANTHROPIC_FEDERATION_RULE_ID: "fdrl_1",
      ANTHROPIC_ORGANIZATION_ID: "org-1",
      ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_1",
    }),
    front: (api) => startGateway(api, { path: "", key: "sk-ant-oat-1" }),
    baseUrl: "ANTHROPIC_BASE_URL",
  },
  {
    kind: "bedrock",
    audience: "sts.amazonaws.com",
    path: "/",
    asks: {
      Action: "AssumeRoleWithWebIdentity",
      RoleArn: ROLE,
      RoleSessionName: "upshift",
      WebIdentityToken: JWT,
    },
    answer: {
      type: "text/xml",
      body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>${STS_KEYS.accessKeyId}</AccessKeyId><SecretAccessKey>${STS_KEYS.secretAccessKey}</SecretAccessKey><SessionToken>${STS_KEYS.sessionToken}</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
    },
    refusal: {
      status: 403,
      type: "text/xml",
      body: "<ErrorResponse><Error><Code>AccessDenied</Code><Message>Not authorized to perform sts:AssumeRoleWithWebIdentity</Message></Error></ErrorResponse>",
    },
    variables: (tokens) => ({ AWS_ROLE_ARN: ROLE, AWS_REGION: "us-west-2", AWS_ENDPOINT_URL_STS: tokens }),
    front: (api) => startBedrock(api, { region: "us-west-2", keys: STS_KEYS }),
    baseUrl: "ANTHROPIC_BEDROCK_BASE_URL",
  },
  {
    kind: "vertex",
    audience: `https://iam.googleapis.com/${POOL}`,
    path: "/v1/token",
    asks: {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      audience: `//iam.googleapis.com/${POOL}`,
      subject_token: JWT,
      scope: "https://www.googleapis.com/auth/cloud-platform",
    },
    answer: {
      body: JSON.stringify({ access_token: "ya29.federated", expires_in: 600, token_type: "Bearer" }),
    },
    refusal: {
      status: 400,
      body: JSON.stringify({ error: "invalid_grant", error_description: "The audience does not match." }),
    },
    variables: (tokens) => ({
      GOOGLE_IDENTITY_PROVIDER: POOL,
      GOOGLE_STS_URL: tokens,
      ANTHROPIC_VERTEX_PROJECT_ID: "acme-ml",
    }),
    front: (api) => startVertex(api, { project: "acme-ml", region: "global", token: "ya29.federated" }),
    baseUrl: "ANTHROPIC_VERTEX_BASE_URL",
  },
  {
    kind: "foundry",
    audience: "api://AzureADTokenExchange",
    path: "/tenant-1/oauth2/v2.0/token",
    asks: {
      grant_type: "client_credentials",
      client_id: "client-1",
      scope: "https://ai.azure.com/.default",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: JWT,
    },
    answer: { body: JSON.stringify({ access_token: "entra-token", expires_in: 3600, token_type: "Bearer" }) },
    refusal: {
      status: 401,
      body: JSON.stringify({
        error_description: "AADSTS70021: No matching federated identity record found.\r\nTrace",
      }),
    },
    variables: (tokens) => ({
      AZURE_TENANT_ID: "tenant-1",
      AZURE_CLIENT_ID: "client-1",
      AZURE_AUTHORITY_HOST: `${tokens}/`,
    }),
    front: (api) => startFoundry(api, { token: "entra-token" }),
    baseUrl: "ANTHROPIC_FOUNDRY_BASE_URL",
  },
];

interface Job {
  masked: string[];
  github: TokenService;
  tokens: TokenService;
  violations: string[];
  ask(): Promise<ModelResponse>;
}

async function startJob(of: Case, options: { isRefused?: boolean; permitted?: boolean } = {}): Promise<Job> {
  const masked: string[] = [];
  const api = await startAnthropic();
  api.script(() => ({ content: ["ok"] }));
  const front = await of.front(api.url);
  const answer = (request: TokenRequest): { status?: number; type?: string; body: string } =>
    request.path === of.path
      ? options.isRefused === true
        ? of.refusal
        : of.answer
      : { status: 404, body: "{}" };
  const tokens = await startTokenService(answer);
  const github = await startTokenService(() => ({ body: JSON.stringify({ value: JWT }) }));
  onTestFinished(async () => {
    for (const server of [front, api, tokens, github]) await server.close();
  });
  // Anthropic's token service is at the API itself.
  const apiUrl = of.kind === "anthropic" ? await joined(tokens.url, front.url) : front.url;
  const identityToken = githubIdentityToken(
    options.permitted === false
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${github.url}/token?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: "runner-token",
        },
    { mask: (secret) => masked.push(secret) },
  );
  const { languageModel } = lazyProvider(
    settings({ UPSHIFT_PROVIDER: of.kind, [of.baseUrl]: apiUrl, ...of.variables(tokens.url) }),
    { identityToken, maxRetries: 1, retryDelayMs: 1 },
  );
  const request: ModelRequest = {
    model: idAt(of.kind, "claude-haiku-5-5"),
    maxOutputTokens: 100,
    system: [],
    tools: [],
    messages: [{ role: "user", content: [{ type: "text", text: "hi" }] }],
  };
  return { masked, github, tokens, violations: front.violations, ask: () => languageModel.respond(request) };
}

/** One address for two servers: what is not a token goes to the API. */
async function joined(tokens: string, api: string): Promise<string> {
  const { createServer, request } = await import("node:http");
  const server = createServer((incoming, response) => {
    const to = incoming.url?.startsWith("/v1/oauth/") === true ? tokens : api;
    const onward = request(
      `${to}${incoming.url}`,
      { method: incoming.method, headers: incoming.headers },
      (reply) => {
        response.writeHead(reply.statusCode ?? 500, reply.headers);
        reply.pipe(response);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

test.each(CASES)("$kind: the job's identity is traded once for what two calls need", async (of) => {
  const job = await startJob(of);
  expect(await job.ask()).toMatchObject({ stopReason: "end_turn" });
  expect(await job.ask()).toMatchObject({ stopReason: "end_turn" });
  expect(job.violations).toEqual([]);
  const asked = job.github.requests[0];
  expect(asked?.authorization).toBe("Bearer runner-token");
  expect(asked?.query.get("audience")).toBe(of.audience);
  expect(asked?.query.get("api-version")).toBe("2.0");
  expect(job.tokens.requests[0]?.body).toMatchObject(of.asks);
  expect(job.tokens.requests).toHaveLength(1);
  expect(new Set(job.masked)).toEqual(new Set([JWT]));
});

test.each(CASES)("$kind: a refused identity is said once, and no key is blamed", async (of) => {
  const job = await startJob(of, { isRefused: true });
  const failure = await job.ask().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProviderError);
  expect(failure).toMatchObject({ failure: "authentication", retryable: false, calls: [] });
  expect(String(failure)).toMatch(/identity|role/);
  expect(String(failure)).not.toContain(JWT);
});

test.each(CASES)("$kind: without id-token: write the message has the line to add", async (of) => {
  const job = await startJob(of, { permitted: false });
  await expect(job.ask()).rejects.toThrow(/id-token: write/);
  expect(job.tokens.requests).toEqual([]);
});
