import { createHash, createHmac } from "node:crypto";
import { type FrontRequest, Refused } from "./front-server.ts";

/** Keys as AWS knows them. */
export interface AwsKeys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/**
 * Reckons a request's Signature Version 4 anew, from what came over the wire
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html), and refuses another.
 */
export function checkSignature(
  request: FrontRequest,
  keys: AwsKeys,
  scope: { region: string; service: string },
): void {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, SignedHeaders=(?<signed>[^,]+), Signature=(?<signature>[0-9a-f]{64})$/;
  const parts = pattern.exec(request.headers.authorization ?? "")?.groups;
  if (parts === undefined) throw denied("MissingAuthenticationToken", "no Signature Version 4");
  const { key, date, region, service, signed = "", signature } = parts;
  if (key !== keys.accessKeyId) throw denied("UnrecognizedClientException", `access key ${key} is not known`);
  if (region !== scope.region || service !== scope.service) {
    throw denied("InvalidSignatureException", `signed for ${region}/${service}`);
  }
  const header = (name: string): string =>
    String(request.headers[name] ?? "")
      .trim()
      .replaceAll(/\s+/g, " ");
  const names = signed.split(";");
  for (const name of ["host", "x-amz-date"]) {
    if (!names.includes(name)) throw denied("InvalidSignatureException", `${name} is not signed`);
  }
  if (keys.sessionToken !== undefined && header("x-amz-security-token") !== keys.sessionToken) {
    throw denied("UnrecognizedClientException", "the session token is not that of the keys");
  }
  const path = request.url.pathname.split("/").map(encodedTwice).join("/");
  const query = [...request.url.searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join("&");
  const canonical = [
    request.method,
    path,
    query,
    ...names.map((name) => `${name}:${header(name)}`),
    "",
    signed,
    sha256(request.text),
  ].join("\n");
  const credentialScope = `${date}/${region}/${service}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", header("x-amz-date"), credentialScope, sha256(canonical)].join("\n");
  const signingKey = [date ?? "", region, service, "aws4_request"].reduce<string | Buffer>(
    (last, part) => createHmac("sha256", last).update(part).digest(),
    `AWS4${keys.secretAccessKey}`,
  );
  if (createHmac("sha256", signingKey).update(toSign).digest("hex") !== signature) {
    throw denied("InvalidSignatureException", "the signature does not match the request");
  }
}

const denied = (type: string, message: string): Refused => new Refused(403, type, message);
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
/** Outside S3 each segment of the path is encoded once more than on the wire. */
const encodedTwice = (segment: string): string => encoded(segment);
