import type { JsonObject } from "../json-value.ts";
import type { Account } from "../records.ts";
import type { Urls } from "../urls.ts";

/** An account as it appears inside everything else (`simple-user`). */
export function userJson(urls: Urls, account: Account): JsonObject {
  const login = encodeURIComponent(account.login);
  const api = `${urls.api}/users/${login}`;
  const page = account.type === "Bot" ? `apps/${account.login.replace("[bot]", "")}` : account.login;
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${urls.server}/avatars/${account.id}`,
    gravatar_id: "",
    url: api,
    html_url: `${urls.server}/${page}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: account.type,
    site_admin: false,
    user_view_type: "public",
  };
}

/** An account as `GET /users/{username}` gives it. */
export function publicUserJson(urls: Urls, account: Account, createdAt: string): JsonObject {
  return {
    ...userJson(urls, account),
    name: account.login,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: createdAt,
    updated_at: createdAt,
  };
}

/** How near the author is to the repository: weaker than the permission API, and only good for filters. */
export function association(owner: string, account: Account): string {
  if (account.login.toLowerCase() === owner.toLowerCase()) return "OWNER";
  if (account.type === "Bot") return "NONE";
  return account.role === "none" || account.role === "read" ? "NONE" : "COLLABORATOR";
}
