/** An identity token of this job for one audience: what the providers trade for credentials that live minutes. */
export type IdentityToken = (audience: string) => Promise<string>;

/**
 * GitHub's own identity provider
 * (https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token). `mask` is told
 * each token before anybody else sees it.
 */
export function githubIdentityToken(
  variables: Readonly<Record<string, string | undefined>>,
  { mask, fetch = globalThis.fetch }: { mask: (secret: string) => void; fetch?: typeof globalThis.fetch },
): IdentityToken {
  return async (audience) => {
    const address = variables["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
    const bearer = variables["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? "";
    if (address === "" || bearer === "") {
      throw new Error("GitHub gives this job no identity token: add `id-token: write` under `permissions:`");
    }
    const url = new URL(address);
    url.searchParams.set("audience", audience);
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${bearer}`, accept: "application/json; api-version=2.0" },
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`GitHub refused an identity token (HTTP ${response.status})`);
    const body: unknown = await response.json();
    const token =
      typeof body === "object" && body !== null && "value" in body && typeof body.value === "string"
        ? body.value
        : "";
    if (token === "") throw new Error("GitHub's answer holds no identity token");
    mask(token);
    return token;
  };
}
