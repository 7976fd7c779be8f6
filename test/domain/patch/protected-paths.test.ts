import { describe, expect, it } from "vitest";
import { collisionKeyOf, createPathRules, foldPath } from "../../../src/domain/patch/protected-paths.ts";

const NOTHING = { refuse: [], needsHuman: [], allow: [] };
const rules = createPathRules(NOTHING);
const DOT = "tools take orders from dot folders at the top of the repository, and from this kind of dot file";

describe("what is protected by default", () => {
  it.each([
    [".git", "git", "git's own files are off limits"],
    ["a/git~1", "git", "git's own files are off limits"],
    ["git~10/x", "git", "git's own files are off limits"],
    [".gitmodules", "git-configuration", "submodule and attribute files change what git itself does"],
    ["a/.lfsconfig", "git-configuration", "submodule and attribute files change what git itself does"],
    ["a/.gitconfig", "git-configuration", "submodule and attribute files change what git itself does"],
    [".github/x", "github", "workflows, actions, owners and the bot's own configuration live in .github"],
    ["docs/CODEOWNERS", "code-owners", "CODEOWNERS decides who must review"],
    ["a/review.prompt.md", "agent-instructions", "instructions and permissions of coding agents"],
    ["x/.claude/settings.json", "agent-instructions", "instructions and permissions of coding agents"],
    ["action.yml", "ci", "continuous integration judges this patch, so the patch may not change it"],
    [
      "actions/set-up/action.yaml",
      "ci",
      "continuous integration judges this patch, so the patch may not change it",
    ],
    [
      ".circleci/config.yml",
      "ci",
      "continuous integration judges this patch, so the patch may not change it",
    ],
    ["ci/Jenkinsfile", "ci", "continuous integration judges this patch, so the patch may not change it"],
    ["go.sum", "lockfile", "a lockfile decides what code gets installed"],
    ["a/binding.gyp", "install-hook", "package managers run this file on install"],
    [".npmrc", "install-hook", "package managers run this file on install"],
    ["a/.yarnrc", "install-hook", "package managers run this file on install"],
    ["a/.yarnrc.yml", "install-hook", "package managers run this file on install"],
    ["a/.pnpmfile.cjs", "install-hook", "package managers run this file on install"],
    [".pnpmfile.mjs", "install-hook", "package managers run this file on install"],
    [".vscode/tasks.json", "dot-path", DOT],
    [".husky/pre-push", "dot-path", DOT],
    [".changeset/config.json", "dot-path", DOT],
    [".envrc", "dot-path", DOT],
    [".env.production", "dot-path", DOT],
    [".pre-commit-config.yaml", "dot-path", DOT],
  ])("%s", (path, rule, message) => {
    expect(rules(path)).toEqual([
      { rule: `protected-path/${rule}`, path, line: 0, message, verdict: "refuse" },
    ]);
  });

  it.each([
    "src/a.ts",
    "a/.vscode/x",
    "xgit~1",
    "git~1x",
    "git~x/a",
    "a/.github/workflows/x.yml",
    "a/.circleci/config.yml",
    "my.prompt.md.txt",
    ".eslintrc.json",
    ".gitignore",
    ".env.example",
    ".changeset/brave-cats.md",
    ".changelog/unreleased/a/b.yml",
    "docs/.env",
    "lib/.claude",
    "x".repeat(255),
    `${"a/".repeat(511)}aa`,
  ])("not %s", (path) => {
    expect(rules(path)).toEqual([]);
  });

  it.each([
    ["", "empty path"],
    ["a\ud800", "not valid Unicode"],
    ["a/".repeat(512) + "b", "path longer than 1,024 characters"],
    ["a\u0007", "control character in path"],
    ["a\u2028b", "control character in path"],
    ["a\u200db", "invisible character in path"],
    ["a\\b", "backslash in path"],
    ["/a", "absolute path"],
    ["c:/a", "drive letter in path"],
    ["a//b", "empty segment in path"],
    ["a/", "empty segment in path"],
    [`${"x".repeat(256)}/a`, "segment longer than 255 characters"],
    ["a/../b", "relative segment in path"],
    ["a/. ./b", "relative segment in path"],
  ])("%j is no path", (path, message) => {
    expect(rules(path)).toEqual([
      { rule: "protected-path/malformed", path, line: 0, message, verdict: "refuse" },
    ]);
  });
});

describe("what the configuration says", () => {
  it("refuses and asks for a human, whatever the case", () => {
    const own = createPathRules({ refuse: ["infra/**"], needsHuman: ["docs/*.md"], allow: [] });
    expect(own("Infra/a/b.tf")).toMatchObject([
      {
        rule: "protected-path/refused",
        message: "protected by this repository's configuration",
        verdict: "refuse",
      },
    ]);
    expect(own("docs/A.md")).toMatchObject([
      {
        rule: "protected-path/needs-human",
        message: "this repository's configuration asks for a human",
        verdict: "needs-human",
      },
    ]);
    expect(own("docs/a/b.md")).toEqual([]);
    expect(own("infra/.hidden/x")).toMatchObject([{ verdict: "refuse" }]);
  });

  it("finds a path under any of its spellings", () => {
    const own = createPathRules({ ...NOTHING, refuse: ["secrets/key.txt"] });
    expect(own("secrets./key.txt")).toMatchObject([{ rule: "protected-path/refused" }]);
    expect(own("ＳＥＣＲＥＴＳ/key.txt")).toMatchObject([{ rule: "protected-path/refused" }]);
  });

  it("lifts what may be lifted to a human's look, and nothing else", () => {
    const lifted = createPathRules({ ...NOTHING, allow: ["**"] });
    for (const path of ["go.sum", ".vscode/x", "Jenkinsfile", ".npmrc"])
      expect(lifted(path), path).toMatchObject([{ verdict: "needs-human" }]);
    for (const path of [".git/config", ".github/x", "AGENTS.md", "CODEOWNERS", ".gitmodules"])
      expect(lifted(path), path).toMatchObject([{ verdict: "refuse" }]);
  });
});

describe("folding", () => {
  it("sees through case, form, invisible characters, trailing dots and streams", () => {
    expect(foldPath("A/B.TXT::$DATA")).toEqual({ path: "a/b.txt", segments: ["a", "b.txt"], name: "b.txt" });
    expect(foldPath("x. .").name).toBe("x");
    expect(foldPath("ſa").name).toBe("sa");
    expect(foldPath(":a").name).toBe(":a");
    expect(foldPath("\u0130").name).toBe(foldPath("i\u0307").name);
  });

  it("keeps files with different names after a colon apart", () => {
    expect(collisionKeyOf("fixtures/file:a.json")).not.toBe(collisionKeyOf("fixtures/file:b.json"));
    expect(collisionKeyOf("File:A")).toBe(collisionKeyOf("file:a"));
    expect(collisionKeyOf("a/b")).not.toBe(collisionKeyOf("ab"));
  });
});
