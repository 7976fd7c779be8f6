import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openObjectStore, type ObjectStore } from "../../../src/adapters/git/object-store.ts";
import { openGitWorkspace } from "../../../src/adapters/git/workspace.ts";
import { WorkspaceError, type Workspace } from "../../../src/ports/workspace.ts";
import { createRepository, type RepositoryFixture } from "./repository-fixture.ts";

let repository: RepositoryFixture;
let store: ObjectStore;

async function open(files: Parameters<typeof createRepository>[0]): Promise<Workspace> {
  repository = createRepository(files);
  store = await openObjectStore({ clone: repository.folder });
  return openGitWorkspace(store, repository.head);
}

afterEach(async () => {
  await store.close();
  repository[Symbol.dispose]();
});

test("reads, writes, removes and lists, and leaves the clone as it was", async () => {
  const workspace = await open({
    "src/a.ts": "one\n",
    "src/b.ts": "two\n",
    "bin/run": { run: "#!/bin/sh\n" },
  });
  await workspace.write("src/a.ts", "ONE\n");
  await workspace.write("src/new/c.ts", "three\n");
  await workspace.write("bin/run", "#!/bin/sh\necho\n");
  await workspace.remove("src/b.ts");

  expect(await workspace.read("./src//a.ts")).toBe("ONE\n");
  expect((await workspace.list({ limit: 10 })).paths).toEqual(["bin/run", "src/a.ts", "src/new/c.ts"]);
  expect((await workspace.list({ path: "src", limit: 1 })).truncated).toBe(true);
  expect((await workspace.list({ glob: "**/*.ts", limit: 9 })).paths).toEqual(["src/a.ts", "src/new/c.ts"]);

  const patch = await workspace.patch();
  expect(patch?.edits.map((edit) => [edit.op, edit.path, edit.op === "write" ? edit.mode : ""])).toEqual([
    ["write", "bin/run", "100755"],
    ["write", "src/a.ts", "100644"],
    ["delete", "src/b.ts", ""],
    ["write", "src/new/c.ts", "100644"],
  ]);
  expect(patch?.diff).toContain("-one\n+ONE\n");
  expect(repository.git("status", "--porcelain")).toBe("");
  expect(repository.git("fsck", "--unreachable")).toBe("");
});

test("no edit, no patch; an edit undone is no edit", async () => {
  const workspace = await open({ "a.txt": "x" });
  expect(await workspace.patch()).toBeUndefined();
  await workspace.write("a.txt", "y");
  await workspace.write("a.txt", "x");
  expect(await workspace.patch()).toBeUndefined();
});

test("searches edits as well as the commit", async () => {
  const workspace = await open({
    "a.ts": "parseDate(1)\n",
    "b.ts": "nothing\n",
    ".github/workflows/ci.yml": "parseDate",
  });
  await workspace.write("b.ts", "x\nparseDate(2)\n");
  const found = await workspace.search({ pattern: "parseDate\\(", limit: 10 });
  expect(found.matches).toEqual([
    { path: "a.ts", line: 1, text: "parseDate(1)" },
    { path: "b.ts", line: 2, text: "parseDate(2)" },
  ]);
  expect((await workspace.search({ pattern: "absent", limit: 10 })).matches).toEqual([]);
  await expect(workspace.search({ pattern: "(", limit: 10 })).rejects.toThrow(/[Pp]arenthes|[Uu]nmatched/);
});

test.each([
  "../outside",
  "/etc/passwd",
  "/proc/self/environ",
  ".git/config",
  "sub/.GIT/hooks/pre-commit",
  "git~1/config",
  ".g\u200cit/config",
  ".github/workflows/ci.yml",
  ".GitHub/CODEOWNERS",
  "a\\b",
  "C:\\x",
  "a\0b",
  "",
])("refuses the path %j for reading, writing and removing", async (path) => {
  const workspace = await open({ "a.txt": "x", ".github/workflows/ci.yml": "on: push" });
  await expect(workspace.read(path)).rejects.toBeInstanceOf(WorkspaceError);
  await expect(workspace.write(path, "x")).rejects.toBeInstanceOf(WorkspaceError);
  await expect(workspace.remove(path)).rejects.toBeInstanceOf(WorkspaceError);
  expect(await workspace.patch()).toBeUndefined();
});

test("links are not followed, whatever they point at", async () => {
  const workspace = await open({ "a.txt": "x", passwd: { link: "/etc/passwd" }, up: { link: ".." } });
  await expect(workspace.read("passwd")).rejects.toThrow("symbolic link");
  await expect(workspace.write("passwd", "x")).rejects.toThrow("symbolic link");
  await expect(workspace.read("up/etc/hostname")).rejects.toThrow("does not exist");
  await expect(workspace.write("up/x", "x")).rejects.toThrow("not a folder");
});

test("names that fold into one on some file systems are refused", async () => {
  const workspace = await open({ "README.md": "x", "caf\u00e9/x": "y" });
  await expect(workspace.write("readme.md", "y")).rejects.toThrow("collide");
  await expect(workspace.write("cafe\u0301/x", "y")).rejects.toThrow("collide");
  await expect(workspace.write("README.md/x", "y")).rejects.toThrow("not a folder");
  await expect(workspace.write("caf\u00e9", "y")).rejects.toThrow("is a folder");
});

test("bytes that are not text are refused and stay as they were", async () => {
  const workspace = await open({
    "a.bin": Buffer.from([0, 1, 2]),
    "latin.txt": Buffer.from([0xe9]),
    "b.txt": "\ufeffcrlf\r\n",
  });
  await expect(workspace.read("a.bin")).rejects.toThrow("binary");
  await expect(workspace.read("latin.txt")).rejects.toThrow("UTF-8");
  expect(await workspace.read("b.txt")).toBe("\ufeffcrlf\r\n");
});

test("attributes, filters, hooks and config of the repository run nothing and hide nothing", async () => {
  const workspace = await open({ "a.test.js": "assert(1)\n" });
  const evil = join(repository.folder, "ran");
  writeFileSync(
    join(repository.folder, ".git", "config"),
    `[filter "x"]\n\tclean = touch ${evil}\n\tsmudge = touch ${evil}\n[diff "x"]\n\ttextconv = touch ${evil}\n\tcommand = touch ${evil}\n[core]\n\tfsmonitor = touch ${evil}\n`,
  );
  await workspace.write(".gitattributes", "*.js -diff filter=x diff=x\n");
  await workspace.write("a.test.js", "\n");
  expect((await workspace.patch())?.diff).toContain("-assert(1)");
  expect(existsSync(evil)).toBe(false);
});

test("a missing commit is fetched alone; a wrong id is refused before git sees it", async () => {
  repository = createRepository({ "a.txt": "x" });
  execFileSync("git", ["-C", repository.folder, "config", "uploadpack.allowAnySHA1InWant", "true"]);
  store = await openObjectStore({ remote: { url: `file://${repository.folder}`, token: undefined } });
  const workspace = await openGitWorkspace(store, repository.head);
  expect(await workspace.read("a.txt")).toBe("x");
  await expect(store.ensureCommit("--upload-pack=x")).rejects.toThrow("not a full commit id");
  await workspace.close();
  expect(readdirSync(join(store.gitDir, "..")).some((name) => name.startsWith("workspace-"))).toBe(false);
});
