import { AnthropicVertex } from "@anthropic-ai/vertex-sdk/client";
import { type AuthClient, GoogleAuth, IdentityPoolClient } from "google-auth-library";

import { ConfigurationError } from "../../../domain/errors.ts";
import type { IdentityToken } from "../../actions/identity-token.ts";
import { exchange } from "../credentials.ts";
import type { ProviderSettings } from "../provider.ts";
import { type ClientOptions, type MessagesClient, sdkOptions } from "./messages-client.ts";

const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
const JWT = "urn:ietf:params:oauth:token-type:jwt";

/**
 * Google Vertex AI by workload identity federation, else by Application Default Credentials. Throws
 * `ConfigurationError` without a project.
 */
export function vertexClient(
  { vertex, baseUrl }: Pick<ProviderSettings, "vertex" | "baseUrl">,
  options: ClientOptions = {},
  identityToken?: IdentityToken,
): MessagesClient {
  if (vertex.project === "") {
    throw new ConfigurationError(
      "no Google Cloud project: set the input google-project or ANTHROPIC_VERTEX_PROJECT_ID",
    );
  }
  const isFederated = vertex.identityProvider !== "" && identityToken !== undefined;
  return new AnthropicVertex({
    ...sdkOptions(options),
    region: vertex.region,
    projectId: vertex.project,
    ...(baseUrl === "" ? {} : { baseURL: baseUrl }),
    ...(isFederated
      ? { authClient: federated(vertex, identityToken) }
      : { googleAuth: new TellingAuth({ scopes: SCOPE, projectId: vertex.project }) }),
  });
}

/** https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines */
function federated(vertex: ProviderSettings["vertex"], identityToken: IdentityToken): AuthClient {
  const provider = vertex.identityProvider.replace(/^(?:https:)?\/\/iam\.googleapis\.com\//, "");
  return new TellingIdentityPool({
    type: "external_account",
    audience: `//iam.googleapis.com/${provider}`,
    subject_token_type: JWT,
    token_url: `${vertex.stsUrl === "" ? "https://sts.googleapis.com" : vertex.stsUrl}/v1/token`,
    scopes: [SCOPE],
    // GitHub's own convention for the audience, and the default of Google's provider.
    subject_token_supplier: {
      getSubjectToken: () => identityToken(`https://iam.googleapis.com/${provider}`),
    },
    ...(vertex.serviceAccount === ""
      ? {}
      : {
          service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${vertex.serviceAccount}:generateAccessToken`,
        }),
  });
}

/** What Google refuses is a matter of credentials, not of the network. */
class TellingIdentityPool extends IdentityPoolClient {
  override async getRequestHeaders(): Promise<Headers> {
    return exchange("Google's token for this job's identity", () => super.getRequestHeaders());
  }
}

class TellingAuth extends GoogleAuth {
  override async getClient(): Promise<AuthClient> {
    return exchange("Google's Application Default Credentials", () => super.getClient());
  }
}
