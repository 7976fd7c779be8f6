import { matchesGlob } from "node:path";
import { ApiError, invalid } from "../api-error.ts";
import { fullRepositoryJson } from "../json/repository-json.ts";
import { labelJson } from "../json/issue-json.ts";
import { commitJson } from "../json/commit-json.ts";
import { publicUserJson, userJson } from "../json/user-json.ts";
import type { JsonObject } from "../json-value.ts";
import type { Label, Role } from "../records.ts";
import { type ApiRequest, created, list, noContent, ok, required, type Route, route } from "../router.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const BRANCH = `${REPOSITORY}/branches/{branch}`;
const CREATED = "2020-01-01T00:00:00Z";

/** The old four-level permission that belongs to a role. */
function permissionOf(role: Role): string {
  if (role === "maintain") return "write";
  return role === "triage" ? "read" : role;
}

function theLabel(request: ApiRequest): Label {
  const name = request.parameters["name"] ?? "";
  return required(request.platform.state.labels.get(name.toLowerCase()));
}

function requiredChecks(request: ApiRequest, by: "protection" | "ruleset"): readonly string[] | undefined {
  const { settings } = request.platform;
  if (settings.requiredBy !== by) return undefined;
  return settings.requiredChecks[request.parameters["branch"] ?? ""];
}

function checksPolicy(request: ApiRequest): JsonObject {
  const contexts = requiredChecks(request, "protection");
  if (contexts === undefined) throw new ApiError(404, "Branch not protected");
  const branch = request.parameters["branch"] ?? "";
  const url = request.platform.urls.repoApi(`/branches/${branch}/protection/required_status_checks`);
  return {
    url,
    strict: false,
    contexts: [...contexts],
    contexts_url: `${url}/contexts`,
    checks: contexts.map((context) => ({ context, app_id: null })),
  };
}

export const repositoryRoutes: Route[] = [
  route(`GET ${REPOSITORY}`, "metadata=read", (request) =>
    ok(fullRepositoryJson(request.platform, request.parameters["owner"])),
  ),
  route(
    `GET ${REPOSITORY}/collaborators/{username}/permission`,
    "metadata=read",
    (request) => {
      const { platform } = request;
      const login = request.parameters["username"] ?? "";
      const account = platform.state.accounts.get(login.toLowerCase());
      if (account === undefined || account.type !== "User") {
        throw new ApiError(404, `${login} is not a user`);
      }
      const everyone = platform.state.visibility === "public" ? "read" : "none";
      const role = account.role === "none" ? everyone : account.role;
      const user = { ...userJson(platform.urls, account), role_name: role };
      return ok({ permission: permissionOf(role), role_name: role, user });
    },
    false,
  ),
  route("GET /users/{username}", "", (request) => {
    const { platform } = request;
    const login = request.parameters["username"] ?? "";
    const account = required(platform.state.accounts.get(login.toLowerCase()));
    return ok(publicUserJson(platform.urls, account, CREATED));
  }),
  route("GET /user", "", (request) => {
    if (request.token.kind !== "pat") throw new ApiError(403, "Resource not accessible by integration");
    return ok(publicUserJson(request.platform.urls, request.actor.account, CREATED));
  }),
  route(`GET ${REPOSITORY}/labels`, "issues=read; pull_requests=read", ({ platform }) =>
    list([...platform.state.labels.values()].map((label) => labelJson(platform.urls, label))),
  ),
  route(`POST ${REPOSITORY}/labels`, "issues=write; pull_requests=write", ({ platform, body }) => {
    const name = body.string("name") ?? "";
    if (platform.state.labels.has(name.toLowerCase())) {
      throw new ApiError(422, "Validation Failed", {
        errors: [{ resource: "Label", code: "already_exists", field: "name" }],
      });
    }
    const color = body.string("color") ?? "ededed";
    if (!/^[0-9a-f]{6}$/i.test(color)) throw invalid("Label", "color", "color is invalid");
    const description = body.string("description") ?? null;
    const label = { id: platform.state.nextId(), name, color, description };
    platform.state.labels.set(name.toLowerCase(), label);
    return created(labelJson(platform.urls, label));
  }),
  route(`GET ${REPOSITORY}/labels/{name}`, "issues=read; pull_requests=read", (request) =>
    ok(labelJson(request.platform.urls, theLabel(request))),
  ),
  route(`DELETE ${REPOSITORY}/labels/{name}`, "issues=write; pull_requests=write", (request) => {
    const label = theLabel(request);
    const { state } = request.platform;
    state.labels.delete(label.name.toLowerCase());
    for (const issue of state.issues.values()) issue.labels = issue.labels.filter((one) => one !== label);
    return noContent();
  }),
  route(`GET ${BRANCH}`, "contents=read", async (request) => {
    const { platform } = request;
    const name = request.parameters["branch"] ?? "";
    const sha = await platform.git.resolve(`refs/heads/${name}`);
    if (sha === null) throw new ApiError(404, "Branch not found");
    const url = platform.urls.repoApi(`/branches/${name}`);
    const contexts = platform.settings.requiredChecks[name];
    return ok({
      name,
      commit: commitJson(platform, await platform.git.readCommit(sha)),
      _links: { self: url, html: platform.urls.page(`/tree/${name}`) },
      protected: contexts !== undefined,
      protection: {
        enabled: contexts !== undefined,
        required_status_checks: {
          enforcement_level: contexts === undefined ? "off" : "non_admins",
          contexts: [...(contexts ?? [])],
          checks: (contexts ?? []).map((context) => ({ context, app_id: null })),
        },
      },
      protection_url: `${url}/protection`,
    });
  }),
  route(
    `GET ${BRANCH}/protection/required_status_checks`,
    "administration=read",
    (request) => ok(checksPolicy(request)),
    false,
  ),
  route(`GET ${REPOSITORY}/rules/branches/{branch}`, "metadata=read", (request) => {
    const contexts = requiredChecks(request, "ruleset");
    const source = {
      ruleset_source_type: "Repository",
      ruleset_source: `${request.platform.urls.owner}/${request.platform.urls.repo}`,
      ruleset_id: 2,
    };
    const ref = `refs/heads/${request.parameters["branch"] ?? ""}`;
    // The same patterns that the hook of the repository refuses pushes by.
    const isBlocked = request.platform.settings.blockedRefs.some((pattern) => matchesGlob(ref, pattern));
    const blocking = isBlocked ? ["creation", "update"].map((type) => ({ type, ...source })) : [];
    if (contexts === undefined) return list(blocking);
    return list([
      ...blocking,
      {
        type: "required_status_checks",
        ruleset_source_type: "Repository",
        ruleset_source: `${request.platform.urls.owner}/${request.platform.urls.repo}`,
        ruleset_id: 1,
        parameters: {
          required_status_checks: contexts.map((context) => ({ context })),
          strict_required_status_checks_policy: false,
        },
      },
    ]);
  }),
  route(`GET ${REPOSITORY}/actions/permissions/workflow`, "administration=read", ({ platform }) =>
    ok({
      default_workflow_permissions: platform.settings.defaultWorkflowPermissions,
      can_approve_pull_request_reviews: platform.settings.actionsMayCreatePullRequests,
    }),
  ),
  route("GET /rate_limit", "", ({ platform }) => {
    const limit = platform.settings.rateLimit;
    const rate = {
      limit,
      used: 0,
      remaining: limit,
      reset: Math.floor(platform.clock.now().getTime() / 1000) + 3600,
    };
    return ok({ resources: { core: rate, search: { ...rate, limit: 30 } }, rate });
  }),
];
