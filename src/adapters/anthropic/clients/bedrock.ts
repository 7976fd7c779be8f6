import { AnthropicBedrock } from "@anthropic-ai/bedrock-sdk/client";
import { fromNodeProviderChain, fromWebToken } from "@aws-sdk/credential-providers";

import type { IdentityToken } from "../../actions/identity-token.ts";
import { exchange, renewed } from "../credentials.ts";
import type { ProviderSettings } from "../provider.ts";
import { type ClientOptions, type MessagesClient, sdkOptions } from "./messages-client.ts";

type Bedrock = ProviderSettings["bedrock"];

/** https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const AUDIENCE = "sts.amazonaws.com";
const SESSION_NAME = "upshift";

/**
 * Amazon Bedrock by API key, by keys of AWS, by a role that the job's identity may take, or by whatever AWS's own tools
 * would find on this machine (profiles, single sign-on, instance roles).
 */
export function bedrockClient(
  { bedrock, baseUrl }: Pick<ProviderSettings, "bedrock" | "baseUrl">,
  options: ClientOptions = {},
  identityToken?: IdentityToken,
): MessagesClient {
  const credentials = credentialsOf(bedrock, identityToken);
  return new AnthropicBedrock({
    ...sdkOptions(options),
    awsRegion: bedrock.region,
    baseURL: baseUrl === "" ? `https://bedrock-runtime.${bedrock.region}.amazonaws.com` : baseUrl,
    apiKey: bedrock.bearerToken === "" ? null : bedrock.bearerToken,
    providerChainResolver: async () => credentials,
  });
}

interface AwsCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
  expiration?: Date;
}

function credentialsOf(
  bedrock: Bedrock,
  identityToken: IdentityToken | undefined,
): () => Promise<AwsCredentials> {
  const { accessKeyId, secretAccessKey, sessionToken, role, region, stsUrl } = bedrock;
  if (accessKeyId !== "" && secretAccessKey !== "") {
    const keys = { accessKeyId, secretAccessKey, ...(sessionToken === "" ? {} : { sessionToken }) };
    return async () => keys;
  }
  if (role === "" || identityToken === undefined) {
    const chain = fromNodeProviderChain({ clientConfig: { region } });
    return untilExpiry(
      "no AWS credentials (set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, AWS_PROFILE or AWS_BEARER_TOKEN_BEDROCK, or in a workflow the input aws-role)",
      () => chain(),
    );
  }
  return untilExpiry(`AWS's credentials for the role ${role}`, async () =>
    fromWebToken({
      roleArn: role,
      roleSessionName: SESSION_NAME,
      webIdentityToken: await identityToken(AUDIENCE),
      clientConfig: { region, ...(stsUrl === "" ? {} : { endpoint: stsUrl }) },
    })(),
  );
}

function untilExpiry(what: string, fetchThem: () => Promise<AwsCredentials>): () => Promise<AwsCredentials> {
  return renewed(() =>
    exchange(what, async () => {
      const value = await fetchThem();
      return { value, expiresAt: value.expiration?.getTime() ?? Number.POSITIVE_INFINITY };
    }),
  );
}
