import githubAppJwt from "universal-github-app-jwt";
import { CodeHostError, ConfigurationError, isHostFailure } from "../../domain/errors.ts";
import type { Changes } from "../../ports/code-host.ts";
import type { Logger } from "../../ports/logger.ts";
import type { Octokit } from "./octokit.ts";

export interface AppCredentials {
  id: string;
  /** PEM, as GitHub hands it out. */
  privateKey: string;
}

/** A token of a GitHub App for one repository, made when it is first needed. */
export interface AppToken {
  get(): Promise<string>;
  /** Takes it back, whatever became of the run. Does nothing where none was made. */
  revoke(): Promise<void>;
}

/** All that pushing a branch and opening its pull request takes. */
const RIGHTS = { contents: "write", pull_requests: "write" } as const;

/**
 * The App's key is traded for a token that reaches this repository alone, with two rights, for an hour at most.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app
 */
export function appToken(options: {
  app: AppCredentials;
  repository: { owner: string; name: string };
  /** A client that speaks with this token. */
  clientFor: (token: string) => Octokit;
  /** Told the token before anybody else sees it. */
  mask: (secret: string) => void;
  log: Logger;
}): AppToken {
  const { app, repository, clientFor, mask, log } = options;
  let made: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const jwt = await jwtOf(app);
    mask(jwt);
    const asApp = clientFor(jwt);
    const { owner, name } = repository;
    const installation = await asApp.rest.apps
      .getRepoInstallation({ owner, repo: name })
      .catch((error: unknown) => {
        throw inWords(error, owner, name);
      });
    const { data } = await asApp.rest.apps
      .createInstallationAccessToken({
        installation_id: installation.data.id,
        repositories: [name],
        permissions: RIGHTS,
      })
      .catch((error: unknown) => {
        throw inWords(error, owner, name);
      });
    mask(data.token);
    return data.token;
  };
  return {
    get: () => (made ??= make()),
    async revoke() {
      const token = await made?.catch(() => undefined);
      if (token === undefined) return;
      try {
        await clientFor(token).rest.apps.revokeInstallationAccessToken();
      } catch (error) {
        if (!isHostFailure(error)) throw error;
        log.warn(
          `The App's token could not be taken back; it ends by itself within an hour: ${error.message}`,
        );
      }
    },
  };
}

async function jwtOf({ id, privateKey }: AppCredentials): Promise<string> {
  // Secrets are often stored with their line breaks written out.
  const pem = privateKey.includes("\\n") ? privateKey.replaceAll("\\n", "\n") : privateKey;
  try {
    return (await githubAppJwt({ id, privateKey: pem })).token;
  } catch (cause) {
    throw new ConfigurationError(
      "app-private-key is no private key in PEM form: pass the whole file that GitHub offered for download",
      { cause },
    );
  }
}

/** What is wrong with an App is a matter of its settings, so the settings are named. */
function inWords(error: unknown, owner: string, name: string): unknown {
  if (!(error instanceof CodeHostError)) return error;
  const mistake = (message: string): ConfigurationError => new ConfigurationError(message, { cause: error });
  if (error.status === 401)
    return mistake("GitHub does not know this App: check app-id, and that app-private-key is its key");
  if (error.status === 404) return mistake(`the App is not installed on ${owner}/${name}: install it there`);
  if (error.status === 422) {
    return mistake(
      `the App's installation on ${owner}/${name} does not grant contents: write and pull requests: write: ${error.message}`,
    );
  }
  return error;
}

/** Changes whose client is there when the first one is made. */
export function lazyChanges(open: () => Promise<Changes>): Changes {
  let opened: Promise<Changes> | undefined;
  const changes = (): Promise<Changes> => (opened ??= open());
  return {
    commitAt: async (sha) => (await changes()).commitAt(sha),
    branchHead: async (branch) => (await changes()).branchHead(branch),
    commitPatch: async (commit) => (await changes()).commitPatch(commit),
    pullRequestFor: async (branch, base) => (await changes()).pullRequestFor(branch, base),
    openPullRequest: async (pull) => (await changes()).openPullRequest(pull),
    updatePullRequest: async (number, change) => (await changes()).updatePullRequest(number, change),
    markReady: async (pull) => (await changes()).markReady(pull),
    requestReviewers: async (number, reviewers) => (await changes()).requestReviewers(number, reviewers),
  };
}
