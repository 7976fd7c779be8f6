import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { lazyProvider } from "../../../src/adapters/anthropic/lazy-provider.ts";
import { startBedrock } from "../../fakes/providers/bedrock.ts";
import { startFoundry } from "../../fakes/providers/foundry.ts";
import { startGateway } from "../../fakes/providers/gateway.ts";
import { startTokenService, type TokenService } from "../../fakes/providers/token-service.ts";
import { startVertex } from "../../fakes/providers/vertex.ts";
import { languageModelContract } from "./contract.ts";
import { anthropicAt, settings } from "./settings.ts";

/* One suite, five adapters. In one file, as what the suite is held to takes seconds to load. */

languageModelContract("Anthropic", {
  settings: (baseUrl) => anthropicAt(baseUrl),
  credentials: /ANTHROPIC_API_KEY/,
});

languageModelContract("gateway", {
  settings: (baseUrl) => anthropicAt(`${baseUrl}/tenant-7/`, "gateway-key"),
  wire: (messagesApi) => startGateway(messagesApi, { path: "/tenant-7", key: "gateway-key" }),
  credentials: /ANTHROPIC_API_KEY/,
  lacks: ["429 spend limit", "429 spend limit, told to retry"],
});

const KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  sessionToken: "session+token/with=signs",
};

languageModelContract("Bedrock", {
  settings: (baseUrl) =>
    settings({
      UPSHIFT_PROVIDER: "bedrock",
      ANTHROPIC_BEDROCK_BASE_URL: baseUrl,
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: KEYS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
      AWS_SESSION_TOKEN: KEYS.sessionToken,
    }),
  wire: (messagesApi) => startBedrock(messagesApi, { region: "eu-central-1", keys: KEYS }),
  credentials: /check the role or the keys/,
  // AWS bills later, and its exceptions have other statuses.
  lacks: ["402", "409", "429 spend limit", "429 spend limit, told to retry", "503 no retry", "504", "529"],
});

const GOOGLE_TOKEN = "ya29.a-google-access-token";
const folder = mkdtempSync(join(tmpdir(), "upshift-vertex-"));
let google: TokenService | undefined;

/** Application Default Credentials, as Google's own tools leave them in a file. */
beforeAll(async () => {
  google = await startTokenService(() => ({
    body: JSON.stringify({ access_token: GOOGLE_TOKEN, expires_in: 3600, token_type: "Bearer" }),
  }));
  const file = join(folder, "credentials.json");
  writeFileSync(join(folder, "identity.jwt"), "header.payload.signature");
  writeFileSync(
    file,
    JSON.stringify({
      type: "external_account",
      audience: "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b",
      subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
      token_url: `${google.url}/v1/token`,
      credential_source: { file: join(folder, "identity.jwt") },
    }),
  );
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", file);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await google?.close();
  rmSync(folder, { recursive: true, force: true });
});

languageModelContract("Vertex", {
  settings: (baseUrl) =>
    settings({
      UPSHIFT_PROVIDER: "vertex",
      ANTHROPIC_VERTEX_BASE_URL: baseUrl,
      ANTHROPIC_VERTEX_PROJECT_ID: "acme-ml",
      CLOUD_ML_REGION: "europe-west1",
    }),
  wire: (messagesApi) =>
    startVertex(messagesApi, { project: "acme-ml", region: "europe-west1", token: GOOGLE_TOKEN }),
  credentials: /aiplatform\.endpoints\.predict/,
  hasRequestIds: false,
  // Google bills later and has no codes of spend limits.
  lacks: ["402", "429 spend limit", "429 spend limit, told to retry"],
});

languageModelContract("Foundry", {
  settings: (baseUrl) =>
    settings({
      UPSHIFT_PROVIDER: "foundry",
      ANTHROPIC_FOUNDRY_BASE_URL: baseUrl,
      ANTHROPIC_FOUNDRY_API_KEY: "foundry-key",
    }),
  wire: (messagesApi) => startFoundry(messagesApi, { apiKey: "foundry-key" }),
  credentials: /ANTHROPIC_FOUNDRY_API_KEY/,
  lacks: ["402", "429 spend limit", "429 spend limit, told to retry"],
});

test("no key is a mistake of the configuration that says how to mend it", async () => {
  const { languageModel } = lazyProvider(anthropicAt("http://127.0.0.1:9", " \n"));
  const request = { model: "claude-haiku-5-5", maxOutputTokens: 1, system: [], tools: [], messages: [] };
  await expect(languageModel.respond(request)).rejects.toThrow(/ANTHROPIC_API_KEY/);
});
