import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Ledger, LedgerDamage, LedgerEvent, LedgerTask } from "../../../src/domain/ledger.ts";
import { taskOfShard } from "../../../src/domain/ledger/shard.ts";
import type { Clock, Random } from "../../../src/ports/clock.ts";

const run = promisify(execFile);

/** Plain git, to look at a repository without the code under test, or to play an outsider. */
export async function rawGit(directory: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", directory, ...args], {
    maxBuffer: 1 << 28,
    encoding: "latin1",
    env: {
      PATH: process.env["PATH"],
      HOME: "/nonexistent",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Outsider",
      GIT_AUTHOR_EMAIL: "outsider@example.com",
      GIT_COMMITTER_NAME: "Outsider",
      GIT_COMMITTER_EMAIL: "outsider@example.com",
    },
  });
  return stdout.trim();
}

export interface Fixture {
  directory: string;
  /** A real bare repository. */
  remote: string;
  /** A new private folder for a writer. */
  workDirectory(): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

export async function ledgerFixture(): Promise<Fixture> {
  const directory = await mkdtemp(join(tmpdir(), "upshift-ledger-"));
  const remote = join(directory, "remote.git");
  let writers = 0;
  await run("git", ["init", "--quiet", "--bare", remote]);
  // A host tidies up by itself; here it would only take time from the writers.
  await run("git", ["-C", remote, "config", "receive.autogc", "false"]);
  return {
    directory,
    remote,
    async workDirectory() {
      const path = join(directory, `writer-${++writers}`);
      await mkdir(path);
      return path;
    },
    async [Symbol.asyncDispose]() {
      await rm(directory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Does not wait, and remembers how long it should have. */
export function hastyClock(now = Date.parse("2026-11-23T10:00:00Z")): Clock & { slept: number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep(ms) {
      slept.push(ms);
      return Promise.resolve();
    },
  };
}

let ids = 0;
export const random: Random = {
  next: () => Math.random(),
  id: () => `id-${process.pid}-${++ids}`,
};

export const BRANCH = "upshift/ledger";

/** Ids of all events on the branch, by task, read without the code under test. */
export async function idsOnBranch(remote: string, branch = BRANCH): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const listed = await rawGit(remote, "for-each-ref", "--format=%(objectname)", `refs/heads/${branch}`);
  if (listed === "") return found;
  const paths = (await rawGit(remote, "ls-tree", "-r", "--name-only", "-z", listed))
    .split("\0")
    .filter(Boolean);
  for (const path of paths) {
    const task = taskOfShard(path);
    if (task === undefined) continue;
    const text = await rawGit(remote, "cat-file", "blob", `${listed}:${path}`);
    const eventIds = text.split("\n").map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a malformed line makes the test fail
      const event = JSON.parse(line) as LedgerEvent;
      return event.id;
    });
    found.set(task, eventIds);
  }
  return found;
}

/** Puts a file on the branch as an outsider would (or a symbolic link): a commit on top, or a first one. */
export async function outsiderCommit(
  remote: string,
  path: string,
  content: string | { target: string },
  branch = BRANCH,
): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), "upshift-outsider-"));
  try {
    await run("git", ["clone", "--quiet", remote, work], { encoding: "utf8" });
    await rawGit(
      work,
      "checkout",
      "--quiet",
      ...((await hasBranch(remote, branch)) ? [branch] : ["--orphan", branch]),
    );
    await mkdir(join(work, path, ".."), { recursive: true });
    if (typeof content === "string") await writeFile(join(work, path), Buffer.from(content, "latin1"));
    else await symlink(content.target, join(work, path));
    await rawGit(work, "add", "--all");
    await rawGit(work, "commit", "--quiet", "--message", "by hand");
    await rawGit(work, "push", "--quiet", "origin", branch);
    return await rawGit(work, "rev-parse", "HEAD");
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function hasBranch(remote: string, branch: string): Promise<boolean> {
  return (await rawGit(remote, "for-each-ref", `refs/heads/${branch}`)) !== "";
}

export async function tasksOf(ledger: Ledger): Promise<LedgerTask[]> {
  const tasks: LedgerTask[] = [];
  for await (const task of ledger.tasks()) tasks.push(task);
  return tasks;
}

/** All that is wrong, with the ledger and in its files. */
export async function damageOf(ledger: Ledger): Promise<LedgerDamage[]> {
  return [...ledger.damage, ...(await tasksOf(ledger)).flatMap(({ damage }) => damage)];
}
