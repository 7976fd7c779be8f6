import { CodeHostError } from "../../domain/errors.ts";
import { PERMISSION_LEVELS } from "../../domain/permission.ts";
import type { PermissionLevel } from "../../domain/permission.ts";
import type { Permissions } from "../../ports/code-host.ts";
import { actorOf } from "./account.ts";
import type { RepositoryClient } from "./octokit.ts";

/**
 * Asks the collaborator-permission API, never `author_association`, which is weaker. Every failure throws, and the
 * caller denies (docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 */
export function createPermissions({ octokit, owner, repo }: RepositoryClient): Permissions {
  return {
    async accountOf(login) {
      return actorOf((await octokit.rest.users.getByUsername({ username: login })).data);
    },

    async permissionOf(actor) {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
        owner,
        repo,
        username: actor.login,
      });
      // A login can be renamed and taken by somebody else: only the number is the person.
      if (data.user?.id !== actor.id) {
        throw new CodeHostError(`the login ${actor.login} does not belong to account ${actor.id}`, {
          failure: "forbidden",
        });
      }
      return levelOf(data.role_name) ?? levelOf(data.permission) ?? "none";
    },
  };
}

/** `role_name` tells maintain and triage apart; a custom role's name is no level, then `permission` counts. */
function levelOf(name: string): PermissionLevel | undefined {
  return PERMISSION_LEVELS.find((level) => level === name);
}
