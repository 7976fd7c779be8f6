import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError } from "../../domain/errors.ts";
import { type Checkout, MANIFESTS, remoteOf } from "../../domain/setup/checkout.ts";
import { git, GitError, gitText } from "../git/git.ts";
import { parseWorkflow } from "./parse-workflow.ts";

/** Looks at a checkout as it lies on this machine. Throws `ConfigurationError` outside a git repository. */
export async function inspectCheckout(directory: string): Promise<Checkout & { root: string }> {
  const run = (...args: string[]): Promise<string> =>
    gitText(["-C", directory, ...args], { gitDir: undefined });
  const root = await run("rev-parse", "--show-toplevel").catch((cause: unknown) => {
    throw new ConfigurationError(
      `${directory} is not inside a git repository. Run it there, or name one with --repo.`,
      {
        cause,
      },
    );
  });
  const orNothing = (text: Promise<string>): Promise<string> =>
    text.catch((error: unknown) => {
      if (error instanceof GitError) return "";
      throw error;
    });
  const [address, remoteHead, branch, listing] = await Promise.all([
    orNothing(run("config", "--get", "remote.origin.url")),
    orNothing(run("symbolic-ref", "--short", "refs/remotes/origin/HEAD")),
    orNothing(run("symbolic-ref", "--short", "HEAD")),
    git(["-C", root, "ls-files", "-z"], { gitDir: undefined }),
  ]);
  const files = listing
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
  const read = (path: string): Promise<string> => readFile(join(root, path), "utf8").catch(() => "");
  const workflowFiles = files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const manifests = MANIFESTS.filter((name) => files.includes(name));
  return {
    root,
    remote: remoteOf(address),
    defaultBranch: remoteHead.replace(/^origin\//, "") || branch || "main",
    files,
    workflows: await Promise.all(workflowFiles.map(async (path) => parseWorkflow(path, await read(path)))),
    manifests: Object.fromEntries(
      await Promise.all(manifests.map(async (name) => [name, await read(name)] as const)),
    ),
  };
}
