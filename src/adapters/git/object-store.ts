import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { authorizationSettings, git, gitEnvironment, GitError, gitText } from "./git.ts";

/**
 * A private bare repository in a temporary folder that can see the objects of the user's repository. Nothing of the
 * user's checkout is read but its objects (no config, no attributes, no hooks) and nothing in it is changed.
 */
export interface ObjectStore {
  readonly gitDir: string;
  /** Makes a commit with its whole tree available, fetching just that one commit where it is missing. */
  ensureCommit(sha: string): Promise<void>;
  close(): Promise<void>;
}

export interface ObjectStoreOptions {
  /** Where missing commits are fetched from, and the token that may read there. */
  remote?: { url: string; token: string | undefined };
  /** A local clone whose objects are used instead of fetching. */
  clone?: string;
  /** Parent of the temporary folder. */
  temporaryFolder?: string;
}

export async function openObjectStore(options: ObjectStoreOptions): Promise<ObjectStore> {
  const folder = await mkdtemp(join(options.temporaryFolder ?? tmpdir(), "upshift-objects-"));
  const gitDir = join(folder, "repository.git");
  await gitText(["init", "--quiet", "--bare", "--template=", gitDir], { gitDir });
  if (options.clone !== undefined) await borrowObjects(gitDir, options.clone);

  const has = async (sha: string): Promise<boolean> =>
    git(["rev-list", "--objects", "--max-count=1", "--quiet", "--missing=error", sha], { gitDir }).then(
      () => true,
      () => false,
    );

  return {
    gitDir,
    async ensureCommit(sha) {
      if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error(`not a full commit id: ${JSON.stringify(sha)}`);
      if (await has(sha)) return;
      if (options.remote === undefined)
        throw new GitError(["fetch"], null, `commit ${sha} is not in this clone`);
      const settings = authorizationSettings(options.remote.url, options.remote.token);
      await git(
        ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--depth=1", options.remote.url, sha],
        {
          gitDir,
          env: gitEnvironment(settings),
          timeoutMs: 300_000,
        },
      );
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Points the private repository at the objects of a clone, its shallow boundary included. */
async function borrowObjects(gitDir: string, clone: string): Promise<void> {
  const locate = (args: string[]): Promise<string> =>
    gitText(["-C", clone, "rev-parse", "--path-format=absolute", ...args], { gitDir: undefined });
  const objects = await locate(["--git-path", "objects"]);
  await mkdir(join(gitDir, "objects", "info"), { recursive: true });
  await writeFile(join(gitDir, "objects", "info", "alternates"), `${objects}\n`);
  const shallow = await gitText(["-C", clone, "rev-parse", "--is-shallow-repository"], { gitDir: undefined });
  if (shallow === "true") {
    await writeFile(join(gitDir, "shallow"), await readFile(await locate(["--git-path", "shallow"])));
  }
}
