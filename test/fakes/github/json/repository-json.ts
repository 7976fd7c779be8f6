import type { JsonObject } from "../json-value.ts";
import type { Platform } from "../platform.ts";
import type { Account } from "../records.ts";
import { userJson } from "./user-json.ts";

const CREATED = "2020-01-01T00:00:00Z";

const LINKS: Record<string, string> = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
};

/** The repository, or the fork of that owner, as it appears inside other objects. */
export function minimalRepositoryJson(platform: Platform, owner = platform.urls.owner): JsonObject {
  const { urls, state } = platform;
  const fork = owner !== urls.owner;
  const account: Account = state.account(owner);
  const base = urls.repoApi("", owner);
  return {
    id: fork ? account.id + 900_000 : 700_001,
    node_id: fork ? `R_fork_${account.id}` : "R_700001",
    name: urls.repo,
    full_name: `${owner}/${urls.repo}`,
    private: state.visibility === "private",
    owner: userJson(urls, account),
    html_url: urls.page("", owner),
    description: null,
    fork,
    url: base,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${base}${path}`])),
  };
}

/** The repository as it appears in pull requests and webhook payloads. */
export function repositoryJson(platform: Platform, owner = platform.urls.owner): JsonObject {
  const { urls, state } = platform;
  const open = [...state.issues.values()].filter((issue) => issue.state === "open").length;
  const now = platform.clock.timestamp();
  return {
    ...minimalRepositoryJson(platform, owner),
    created_at: CREATED,
    updated_at: now,
    pushed_at: now,
    git_url: urls.page(".git", owner).replace(/^http/, "git"),
    ssh_url: `git@localhost:${owner}/${urls.repo}.git`,
    clone_url: urls.page(".git", owner),
    svn_url: urls.page("", owner),
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    mirror_url: null,
    archived: state.archived,
    disabled: false,
    open_issues_count: open,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: state.visibility,
    forks: 0,
    open_issues: open,
    watchers: 0,
    default_branch: state.defaultBranch,
  };
}

/** The repository as `GET /repos/{owner}/{repo}` gives it. */
export function fullRepositoryJson(platform: Platform, owner = platform.urls.owner): JsonObject {
  return {
    ...repositoryJson(platform, owner),
    temp_clone_token: null,
    network_count: 0,
    subscribers_count: 0,
  };
}
