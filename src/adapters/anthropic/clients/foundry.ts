import { AnthropicFoundry } from "@anthropic-ai/foundry-sdk/client";

import { ConfigurationError } from "../../../domain/errors.ts";
import type { IdentityToken } from "../../actions/identity-token.ts";
import { exchange, renewed } from "../credentials.ts";
import type { ProviderSettings } from "../provider.ts";
import { type ClientOptions, type MessagesClient, sdkOptions } from "./messages-client.ts";

type Foundry = ProviderSettings["foundry"];

/** https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-create-trust */
const AUDIENCE = "api://AzureADTokenExchange";
/** As the SDK's own documentation has it. */
const SCOPE = "https://ai.azure.com/.default";

/** Microsoft Foundry by key or by a federated credential of Entra. Throws `ConfigurationError` where there is neither. */
export function foundryClient(
  { foundry, baseUrl }: Pick<ProviderSettings, "foundry" | "baseUrl">,
  options: ClientOptions = {},
  identityToken?: IdentityToken,
): MessagesClient {
  const { resource, apiKey, tenant, client } = foundry;
  if (resource === "" && baseUrl === "") {
    throw new ConfigurationError(
      "no Foundry resource: set the input foundry-resource or ANTHROPIC_FOUNDRY_RESOURCE to the name before .services.ai.azure.com",
    );
  }
  const place = baseUrl === "" ? { resource } : { baseURL: baseUrl, resource: null };
  if (apiKey !== "") return new AnthropicFoundry({ ...sdkOptions(options), ...place, apiKey });
  if (tenant === "" || client === "" || identityToken === undefined) {
    throw new ConfigurationError(
      "no Foundry credentials: set ANTHROPIC_FOUNDRY_API_KEY, or in a workflow the inputs azure-tenant and azure-client",
    );
  }
  return new AnthropicFoundry({
    ...sdkOptions(options),
    ...place,
    azureADTokenProvider: renewed(() => entraToken(foundry, identityToken)),
  });
}

/**
 * One form post, for which Microsoft's own library would weigh more than the SDK:
 * https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow (federated credential).
 */
async function entraToken(
  foundry: Foundry,
  identityToken: IdentityToken,
): Promise<{ value: string; expiresAt: number }> {
  const { authority, tenant, client } = foundry;
  return exchange("Entra's token for this job's identity", async () => {
    const response = await fetch(
      `${authority.replace(/\/+$/, "")}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
      {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: client,
          scope: SCOPE,
          client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
          client_assertion: await identityToken(AUDIENCE),
        }),
        redirect: "error",
        signal: AbortSignal.timeout(30_000),
      },
    );
    const body: unknown = await response.json().catch(() => undefined);
    const token = member(body, "access_token");
    if (!response.ok || typeof token !== "string") {
      const said = member(body, "error_description");
      const words = typeof said === "string" ? `: ${said.split(/\r?\n/)[0]?.slice(0, 300)}` : "";
      throw new Error(`refused (HTTP ${response.status})${words}`);
    }
    return { value: token, expiresAt: Date.now() + Number(member(body, "expires_in") ?? 0) * 1000 };
  });
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
