import { verify } from "node:crypto";
import { ApiError, notFound } from "../api-error.ts";
import { userJson } from "../json/user-json.ts";
import { type JsonObject, Members, parseJson } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import { created, noContent, ok, type Route, route } from "../router.ts";
import { type Permissions, satisfies, type Token } from "../tokens.ts";

const INSTALLATION = 4242;
const HOUR_MS = 3_600_000;
/** An App may sign for ten minutes at most. */
const LONGEST_JWT_SECONDS = 600;

/** The App that signed a JWT; null where it is none, or not signed by the App's key, or not valid now. */
export function appOfJwt(platform: Platform, text: string): Token | null {
  const { app } = platform.settings;
  const [head, claims, signature, ...rest] = text.split(".");
  if (
    app === null ||
    head === undefined ||
    claims === undefined ||
    signature === undefined ||
    rest.length > 0
  ) {
    return null;
  }
  const decoded = (part: string): Members =>
    new Members(parseJson(Buffer.from(part, "base64url").toString("utf8")));
  const isSigned =
    decoded(head).string("alg") === "RS256" &&
    verify(
      "RSA-SHA256",
      Buffer.from(`${head}.${claims}`),
      app.publicKey,
      Buffer.from(signature, "base64url"),
    );
  if (!isSigned) return null;
  const now = platform.clock.now().getTime() / 1000;
  const { iat, exp, iss } = Object(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
  if (String(iss) !== app.id || iat > now || exp <= now || exp - iat > LONGEST_JWT_SECONDS + 60) return null;
  return {
    value: text,
    kind: "jwt",
    account: platform.state.account(`${platform.settings.appSlug}[bot]`),
    permissions: { app: "write" },
    runId: null,
    revoked: false,
    expiresAt: exp * 1000,
  };
}

export const appRoutes: Route[] = [
  route(
    "GET /repos/{owner}/{repo}/installation",
    "app=write",
    ({ platform }) => {
      if (platform.settings.app?.isInstalled === false) throw notFound();
      return ok(installationJson(platform));
    },
    false,
  ),

  route("POST /app/installations/{installation_id}/access_tokens", "app=write", (request) => {
    const { platform, parameters, body } = request;
    if (Number(parameters["installation_id"]) !== INSTALLATION) throw notFound();
    const names = body.strings("repositories");
    if (names.some((name) => name !== platform.settings.repo)) {
      throw new ApiError(422, "There is at least one repository that does not exist or is not accessible");
    }
    const granted = grantedTo(platform);
    const asked = permissionsIn(body.object("permissions"));
    for (const [scope, access] of Object.entries(asked)) {
      if (!satisfies(granted, `${scope}=${access}`)) {
        throw new ApiError(422, "The permissions requested are not granted to this installation.");
      }
    }
    const expiresAt = platform.clock.now().getTime() + HOUR_MS;
    const permissions = Object.keys(asked).length === 0 ? granted : asked;
    const account = platform.state.account(`${platform.settings.appSlug}[bot]`);
    const { value } = platform.tokens.issue({ kind: "app", account, permissions, expiresAt });
    return created({
      token: value,
      expires_at: new Date(expiresAt).toISOString(),
      permissions: { ...permissions, metadata: "read" },
      repository_selection: "selected",
    });
  }),

  route("DELETE /installation/token", "", ({ token }) => {
    if (token.kind !== "app") throw new ApiError(403, "This endpoint requires an installation token.");
    token.revoked = true;
    return noContent();
  }),
];

function permissionsIn(asked: Members): Permissions {
  return Object.fromEntries(
    asked.names().map((name) => [name, asked.string(name) === "write" ? "write" : "read"]),
  );
}

function grantedTo(platform: Platform): Permissions {
  return (
    platform.settings.app?.permissions ?? {
      contents: "write",
      pull_requests: "write",
      issues: "write",
      actions: "write",
    }
  );
}

function installationJson({ urls, settings, state }: Platform): JsonObject {
  const owner = state.account(settings.owner);
  return {
    id: INSTALLATION,
    app_id: Number(settings.app?.id ?? 0),
    app_slug: settings.appSlug,
    target_id: owner.id,
    target_type: "User",
    single_file_name: null,
    repository_selection: "selected",
    access_tokens_url: `${urls.api}/app/installations/${INSTALLATION}/access_tokens`,
    html_url: `${urls.server}/settings/installations/${INSTALLATION}`,
    repositories_url: `${urls.api}/installation/repositories`,
    events: [],
    account: userJson(urls, owner),
    permissions: { contents: "write", pull_requests: "write", metadata: "read" },
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    suspended_by: null,
    suspended_at: null,
  };
}
