import Anthropic from "@anthropic-ai/sdk";
import { oidcFederationProvider } from "@anthropic-ai/sdk/lib/credentials/oidc-federation";

import { ConfigurationError } from "../../../domain/errors.ts";
import type { IdentityToken } from "../../actions/identity-token.ts";
import { exchange } from "../credentials.ts";
import type { ProviderSettings } from "../provider.ts";
import { type ClientOptions, sdkOptions } from "./messages-client.ts";

const PUBLIC_API = "https://api.anthropic.com";

/** https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions */
const AUDIENCE = "https://api.anthropic.com";

/**
 * The Anthropic API or a gateway that speaks it, by key or by the job's identity. Throws `ConfigurationError` where
 * there is neither.
 */
export function anthropicClient(
  { anthropic, baseUrl }: Pick<ProviderSettings, "anthropic" | "baseUrl">,
  options: ClientOptions = {},
  identityToken?: IdentityToken,
): Anthropic {
  const apiKey = anthropic.apiKey.trim();
  const baseURL = baseUrl === "" ? PUBLIC_API : baseUrl;
  if (apiKey !== "") return new Anthropic({ ...sdkOptions(options), apiKey, baseURL });
  if (anthropic.federationRule === "" || identityToken === undefined) {
    throw new ConfigurationError(
      "no Anthropic API key: set ANTHROPIC_API_KEY, in a workflow as a repository secret that is passed to the action's anthropic-api-key",
    );
  }
  if (anthropic.organization === "") {
    throw new ConfigurationError("anthropic-federation-rule also needs anthropic-organization");
  }
  const provider = oidcFederationProvider({
    identityTokenProvider: () => identityToken(AUDIENCE),
    federationRuleId: anthropic.federationRule,
    organizationId: anthropic.organization,
    ...(anthropic.serviceAccount === "" ? {} : { serviceAccountId: anthropic.serviceAccount }),
    ...(anthropic.workspace === "" ? {} : { workspaceId: anthropic.workspace }),
    baseURL,
    fetch: globalThis.fetch,
  });
  return new Anthropic({
    ...sdkOptions(options),
    apiKey: null,
    authToken: null,
    baseURL,
    credentials: () => exchange("Anthropic's token for this job's identity", () => provider()),
  });
}
