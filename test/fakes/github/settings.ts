import type { GitHubOptions } from "./options.ts";
import type { Settings } from "./platform.ts";

/** The options with their defaults: a private repository of a person, with GitHub's usual settings. */
export function completeSettings(options: GitHubOptions): Settings {
  return {
    owner: "octocat",
    repo: "hello",
    defaultBranch: "main",
    files: { "README.md": "# Hello\n" },
    users: [],
    visibility: "private",
    archived: false,
    secrets: {},
    variables: {},
    actions: {},
    runnerEnvironment: {},
    runners: 2,
    jobTimeoutMs: 60_000,
    defaultWorkflowPermissions: "read",
    actionsMayCreatePullRequests: true,
    draftPullRequests: true,
    rerunsWake: "people",
    blockedRefs: [],
    requiredChecks: {},
    requiredBy: "protection",
    app: null,
    appSlug: "upshift-app",
    rateLimit: 5000,
    ...options,
  };
}
