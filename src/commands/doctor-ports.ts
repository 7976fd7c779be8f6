import { hasCredentials, readProvider } from "../adapters/anthropic/provider.ts";
import { lazyProvider, pricedFor } from "../adapters/anthropic/lazy-provider.ts";
import { loadConfig } from "../adapters/config/load-config.ts";
import { createOctokit } from "../adapters/github/octokit.ts";
import { createRepository } from "../adapters/github/repository.ts";
import { createRepositorySetup } from "../adapters/github/setup.ts";
import { apiUrlOf } from "../adapters/setup/look-up.ts";
import { systemClock } from "../adapters/system.ts";
import { ConfigurationError } from "../domain/errors.ts";
import type { SetupFinding } from "../domain/setup/diagnosis.ts";
import type { Logger } from "../ports/logger.ts";
import { doctor } from "../usecases/doctor.ts";

/** The doctor from a terminal: the repository as the API shows it, with the token and the key of the environment. */
export async function diagnoseRemote(
  place: { host: string; owner: string; name: string },
  configFile: string,
): Promise<SetupFinding[]> {
  const token = process.env["GITHUB_TOKEN"] ?? "";
  if (token === "")
    throw new ConfigurationError("GITHUB_TOKEN is not set: a token that may read the repository is needed.");
  const log = quiet();
  const octokit = createOctokit({ token, apiUrl: apiUrlOf(place.host, process.env), log });
  const client = { octokit, owner: place.owner, repo: place.name, log, clock: systemClock };
  const provider = readProvider(({ variable }) => process.env[variable] ?? "");
  const { catalogue } = lazyProvider(provider, {});
  const repository = createRepository(client);
  const base = await repository.defaultBranch();
  return doctor(
    {
      setup: createRepositorySetup(client),
      catalogue,
      clock: systemClock,
      loadConfig: async (sha) =>
        pricedFor(provider, loadConfig({ text: await repository.fileAt(configFile, sha), file: configFile })),
    },
    {
      base: { ref: base.name, sha: base.sha },
      configFile,
      hasCredential: hasCredentials(provider),
      hasPushToken: undefined,
    },
  );
}

/** What a diagnosis cannot see is one of its findings, so nothing is logged beside it. */
function quiet(): Logger {
  return { debug() {}, info() {}, warn() {}, error() {}, group: (_title, body) => body() };
}
