import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface RepositoryFixture extends Disposable {
  folder: string;
  head: string;
  git(...args: string[]): string;
}

/** A real clone in a temporary folder, with one commit that holds the given files. */
export function createRepository(
  files: Record<string, string | Buffer | { link: string } | { run: string }>,
): RepositoryFixture {
  const folder = mkdtempSync(join(tmpdir(), "upshift-fixture-"));
  const environment = {
    PATH: process.env["PATH"] ?? "",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  const git = (...args: string[]): string =>
    execFileSync("git", ["-C", folder, ...args], { env: environment, encoding: "utf8" }).trim();
  git("init", "-q", "-b", "main");
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) writeFileSync(at, content);
    else if ("link" in content) symlinkSync(content.link, at);
    else {
      writeFileSync(at, content.run);
      chmodSync(at, 0o755);
    }
  }
  git("add", "-A");
  git("commit", "-q", "-m", "first");
  return {
    folder,
    git,
    head: git("rev-parse", "HEAD"),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
