import { ConfigurationError } from "../../domain/errors.ts";
import { nearestWord } from "../../domain/nearest-word.ts";
import { PROVIDERS, type ProviderKind } from "../../domain/provider-models.ts";

/** Where the models are and how we prove who we are. What is not set is an empty text. */
export interface ProviderSettings {
  kind: ProviderKind;
  /** Root of the provider's API where it is not the public one: a gateway, a private endpoint, a test server. */
  baseUrl: string;
  anthropic: {
    apiKey: string;
    federationRule: string;
    organization: string;
    serviceAccount: string;
    workspace: string;
  };
  bedrock: {
    region: string;
    /** Role that the job's identity token is traded for. */
    role: string;
    accessKeyId: string;
    secretAccessKey: string;
    sessionToken: string;
    bearerToken: string;
    /** Root of AWS STS where it is not the region's own. */
    stsUrl: string;
  };
  vertex: {
    project: string;
    /** `global`, or one region, where requests cost a tenth more. */
    region: string;
    /** `projects/N/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`. */
    identityProvider: string;
    serviceAccount: string;
    /** Root of Google's token service where it is not the public one. */
    stsUrl: string;
  };
  foundry: {
    resource: string;
    apiKey: string;
    tenant: string;
    client: string;
    /** Root of Entra where it is not the public cloud's. */
    authority: string;
  };
}

/** Reads one setting: the Action's input of that name, or the variable that the provider's own tools use. */
export type SettingReader = (name: { input?: string; variable: string }) => string;

/** The settings as a user gave them. Nothing is loaded and nobody asked. Throws `ConfigurationError`. */
export function readProvider(read: SettingReader): ProviderSettings {
  const kind = kindOf(read({ input: "provider", variable: "UPSHIFT_PROVIDER" }));
  return {
    kind,
    baseUrl: read(BASE_URLS[kind]).replace(/\/+$/, ""),
    anthropic: {
      apiKey: read({ input: "anthropic-api-key", variable: "ANTHROPIC_API_KEY" }).trim(),
      federationRule: read({ input: "anthropic-federation-rule", variable: "ANTHROPIC_FEDERATION_RULE_ID" }),
      organization: read({ input: "anthropic-organization", variable: "ANTHROPIC_ORGANIZATION_ID" }),
      serviceAccount: read({ input: "anthropic-service-account", variable: "ANTHROPIC_SERVICE_ACCOUNT_ID" }),
      workspace: read({ input: "anthropic-workspace", variable: "ANTHROPIC_WORKSPACE_ID" }),
    },
    bedrock: {
      region: read({ input: "aws-region", variable: "AWS_REGION" }) || "us-east-1",
      role: read({ input: "aws-role", variable: "AWS_ROLE_ARN" }),
      accessKeyId: read({ variable: "AWS_ACCESS_KEY_ID" }),
      secretAccessKey: read({ variable: "AWS_SECRET_ACCESS_KEY" }),
      sessionToken: read({ variable: "AWS_SESSION_TOKEN" }),
      bearerToken: read({ variable: "AWS_BEARER_TOKEN_BEDROCK" }),
      stsUrl: read({ variable: "AWS_ENDPOINT_URL_STS" }),
    },
    vertex: {
      project: read({ input: "google-project", variable: "ANTHROPIC_VERTEX_PROJECT_ID" }),
      region: read({ input: "google-region", variable: "CLOUD_ML_REGION" }) || "global",
      identityProvider: read({ input: "google-identity-provider", variable: "GOOGLE_IDENTITY_PROVIDER" }),
      serviceAccount: read({ input: "google-service-account", variable: "GOOGLE_SERVICE_ACCOUNT" }),
      stsUrl: read({ variable: "GOOGLE_STS_URL" }),
    },
    foundry: {
      resource: read({ input: "foundry-resource", variable: "ANTHROPIC_FOUNDRY_RESOURCE" }),
      apiKey: read({ input: "foundry-api-key", variable: "ANTHROPIC_FOUNDRY_API_KEY" }),
      tenant: read({ input: "azure-tenant", variable: "AZURE_TENANT_ID" }),
      client: read({ input: "azure-client", variable: "AZURE_CLIENT_ID" }),
      authority: read({ variable: "AZURE_AUTHORITY_HOST" }) || "https://login.microsoftonline.com",
    },
  };
}

/** The variables are those of the providers' own SDKs. */
const BASE_URLS: Record<ProviderKind, { input?: string; variable: string }> = {
  anthropic: { input: "anthropic-base-url", variable: "ANTHROPIC_BASE_URL" },
  bedrock: { variable: "ANTHROPIC_BEDROCK_BASE_URL" },
  vertex: { variable: "ANTHROPIC_VERTEX_BASE_URL" },
  foundry: { variable: "ANTHROPIC_FOUNDRY_BASE_URL" },
};

function kindOf(text: string): ProviderKind {
  const word = text.trim().toLowerCase();
  if (word === "") return "anthropic";
  const known = PROVIDERS.find((each) => each === word);
  if (known !== undefined) return known;
  const nearest = nearestWord(word, PROVIDERS);
  const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
  throw new ConfigurationError(
    `provider is ${JSON.stringify(text.slice(0, 40))}${hint} (valid: ${PROVIDERS.join(", ")})`,
  );
}

/** Everything among the settings that nobody may read in a log or a comment. */
export function secretsOf({ anthropic, bedrock, foundry }: ProviderSettings): string[] {
  return [
    anthropic.apiKey,
    bedrock.secretAccessKey,
    bedrock.sessionToken,
    bedrock.bearerToken,
    foundry.apiKey,
  ].filter((each) => each !== "");
}

/** False in a job that was given nothing to ask the provider with, as two of the three jobs are on purpose. */
export function hasCredentials({ kind, anthropic }: ProviderSettings): boolean {
  return kind !== "anthropic" || anthropic.apiKey !== "" || anthropic.federationRule !== "";
}

/** How a provider is called in messages, and what to look at when it refuses us. */
export interface ProviderWords {
  api: string;
  /** What a person checks when the credentials were refused. */
  credentials: string;
  /** Whose spend limit it is. */
  account: string;
}

export const PROVIDER_WORDS: Record<ProviderKind, ProviderWords> = {
  anthropic: {
    api: "the Anthropic API",
    credentials: "check the repository secret ANTHROPIC_API_KEY",
    account: "the Anthropic account",
  },
  bedrock: {
    api: "Amazon Bedrock",
    credentials: "check the role or the keys, and bedrock:InvokeModelWithResponseStream in its policy",
    account: "the AWS account",
  },
  vertex: {
    api: "Google Vertex AI",
    credentials: "check the identity provider or the credentials, and aiplatform.endpoints.predict",
    account: "the Google Cloud project",
  },
  foundry: {
    api: "Microsoft Foundry",
    credentials: "check ANTHROPIC_FOUNDRY_API_KEY, or the federated credential and its role on the resource",
    account: "the Azure subscription",
  },
};
