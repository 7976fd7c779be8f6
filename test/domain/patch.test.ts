import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDiff, checkPatch, DEFAULT_PATCH_LIMITS, readPatch } from "../../src/domain/patch.ts";
import type { Patch, PatchLimits } from "../../src/domain/patch.ts";
import { gitDiff } from "../hostile/weakenings/git-diff.ts";

const BASE = "a".repeat(40);

function rulesFor(path: string, protectedPaths: Partial<PatchLimits["protectedPaths"]> = {}): string[] {
  const limits = {
    ...DEFAULT_PATCH_LIMITS,
    protectedPaths: { refuse: [], needsHuman: [], allow: [], ...protectedPaths },
  };
  const check = checkDiff(gitDiff({ path, before: "a\n", after: "b\n" }), limits);
  return check.findings.map(({ rule, verdict }) => `${rule} ${verdict}`);
}

function patchOf(path: string, before: string | undefined, after: string): Patch {
  return {
    baseSha: BASE,
    edits: [{ op: "write", path, mode: "100644", contentBase64: btoa(after) }],
    diff: gitDiff({ path, before, after }),
  };
}

describe("protected paths", () => {
  it.each([
    [".github/workflows/ci.yml", "protected-path/github refuse"],
    [".GitHub/workflows/ci.yml", "protected-path/github refuse"],
    [".github /workflows/ci.yml", "protected-path/github refuse"],
    [".github./x", "protected-path/github refuse"],
    ["．github/x", "protected-path/github refuse"],
    [".git/config", "protected-path/git refuse"],
    ["vendor/.GIT/hooks/pre-commit", "protected-path/git refuse"],
    ["GIT~1/config", "protected-path/git refuse"],
    [".git::$INDEX_ALLOCATION/config", "protected-path/git refuse"],
    ["sub/.gitmodules", "protected-path/git-configuration refuse"],
    [".gitattributes", "protected-path/git-configuration refuse"],
    ["docs/CODEOWNERS", "protected-path/code-owners refuse"],
    ["CLAUDE.md", "protected-path/agent-instructions refuse"],
    ["packages/a/AGENTS.md", "protected-path/agent-instructions refuse"],
    ["src/.cursor/rules/a.mdc", "protected-path/agent-instructions refuse"],
    ["docs/copilot-instructions.md", "protected-path/agent-instructions refuse"],
    ["package-lock.json", "protected-path/lockfile refuse"],
    ["crates/a/Cargo.lock", "protected-path/lockfile refuse"],
    [".vscode/settings.json", "protected-path/dot-path refuse"],
    [".env", "protected-path/dot-path refuse"],
    ["Jenkinsfile", "protected-path/ci refuse"],
    ["a/../b", "protected-path/malformed refuse"],
    ["/etc/passwd", "protected-path/malformed refuse"],
    ["C:/x", "protected-path/malformed refuse"],
    ["a//b", "protected-path/malformed refuse"],
    ["a\u200bb", "protected-path/malformed refuse"],
    [".../x", "protected-path/malformed refuse"],
  ])("%s → %s", (path, finding) => {
    expect(rulesFor(path)).toContain(finding);
  });

  it.each([
    "src/a.ts",
    ".gitignore",
    ".changeset/brave-cats-sing.md",
    "docs/github/ci.yml",
    "lib/git/config.ts",
    "a b/ü.ts",
  ])("%s is free", (path) => {
    expect(rulesFor(path)).toEqual([]);
  });

  it("lifts only what configuration may lift, and then asks for a human", () => {
    expect(rulesFor("yarn.lock", { allow: ["**/*.lock"] })).toEqual(["protected-path/lockfile needs-human"]);
    expect(rulesFor(".github/ci.yml", { allow: ["**"] })).toEqual(["protected-path/github refuse"]);
    expect(rulesFor("db/schema.sql", { needsHuman: ["db/**"] })).toEqual([
      "protected-path/needs-human needs-human",
    ]);
    expect(rulesFor("DB/schema.sql", { refuse: ["db/**"] })).toEqual(["protected-path/refused refuse"]);
  });

  it("refuses a path that only differs by case from a hard one, whatever the case", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (upper) => {
        const name = Array.from(".github", (char, at) =>
          upper[at] === true ? char.toUpperCase() : char,
        ).join("");
        expect(rulesFor(`${name}/x`)).toContain("protected-path/github refuse");
      }),
    );
  });

  it("sees both ends of a rename", () => {
    const diff =
      "diff --git a/.github/workflows/ci.yml b/src/ci.yml\nsimilarity index 100%\nrename from .github/workflows/ci.yml\nrename to src/ci.yml\n";
    expect(checkDiff(diff, DEFAULT_PATCH_LIMITS).verdict).toBe("refuse");
  });

  it.each([
    ["i/", "w/"],
    ["c/", "i/"],
    ["1/", "2/"],
    ["old/", "new/"],
    ["src/", "dst/"],
    ["x/", "x/"],
    ["b/", "a/"],
    ["", ""],
  ])("are known behind any prefix: %j %j", (from, to) => {
    const path = ".github/workflows/ci.yml";
    const behind = (diff: string) =>
      diff.replaceAll(/([ "])a\//gu, `$1${from}`).replaceAll(/([ "])b\//gu, `$1${to}`);
    const edited = behind(gitDiff({ path, before: "a\n", after: "b\n" }));
    expect(edited).toContain(`+++ ${to}${path}`);
    expect(checkDiff(edited, DEFAULT_PATCH_LIMITS)).toMatchObject({
      verdict: "refuse",
      findings: [{ rule: "protected-path/github", path }],
    });
    const added = behind(gitDiff({ path, before: undefined, after: "b\n" }));
    expect(checkDiff(added, DEFAULT_PATCH_LIMITS).verdict).toBe("refuse");
    const harmless = behind(gitDiff({ path: "lib/a.ts", before: "a\n", after: "b\n" }));
    expect(checkDiff(harmless, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
    const loosened = behind(
      gitDiff({ path: "test/a.test.ts", before: "expect(f()).toBe(1);\n", after: "expect(f()).toBe(2);\n" }),
    );
    expect(checkDiff(loosened, DEFAULT_PATCH_LIMITS).verdict).toBe("needs-human");
  });

  it.each([
    ["postinstall", `  "postinstall": "node x.js",`],
    ["an escaped key", `  "post\\u0069nstall": "node x.js",`],
    ["a key and a value on two lines", `  "prepare":\n    "node x.js",`],
  ])("refuses a lifecycle script: %s", (_, line) => {
    const before = `{\n  "name": "a",\n  "version": "1"\n}\n`;
    const after = before.replace(`  "version"`, `${line}\n  "version"`);
    expect(
      checkDiff(gitDiff({ path: "package.json", before, after }), DEFAULT_PATCH_LIMITS).findings,
    ).toMatchObject([{ rule: "protected-path/install-hook", verdict: "refuse" }]);
  });
});

describe("modes", () => {
  const withMode = (mode: string) =>
    `diff --git a/x b/x\nnew file mode ${mode}\nindex 0000000..1111111\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+y\n`;
  it("refuses links and submodules, also a submodule that only moves", () => {
    expect(checkDiff(withMode("120000"), DEFAULT_PATCH_LIMITS).verdict).toBe("refuse");
    expect(checkDiff(withMode("160000"), DEFAULT_PATCH_LIMITS).verdict).toBe("refuse");
    const moved = `diff --git a/x b/x\nindex 1111111..2222222 160000\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-Subproject commit 1\n+Subproject commit 2\n`;
    expect(checkDiff(moved, DEFAULT_PATCH_LIMITS).verdict).toBe("refuse");
  });
  it("shows a file that becomes executable", () => {
    expect(checkDiff(withMode("100755"), DEFAULT_PATCH_LIMITS)).toMatchObject({
      verdict: "accept",
      findings: [{ rule: "mode/executable" }],
    });
    expect(
      checkDiff("diff --git a/x b/x\nold mode 100644\nnew mode 100755\n", DEFAULT_PATCH_LIMITS).findings,
    ).toHaveLength(1);
  });
});

describe("diffs that can be read in more than one way", () => {
  it.each([
    ["no diff", "hello"],
    ["a hunk that miscounts", "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\n-b\n+c\n"],
    [
      "a merge",
      "diff --cc a.ts\nindex 1,2..3\n--- a/a.ts\n+++ b/a.ts\n@@@ -1,2 -1,2 +1,2 @@@\n- a\n -b\n++c\n",
    ],
    ["no file", "@@ -1 +1 @@\n-a\n+b\n"],
    [
      "a header that only some see",
      gitDiff({ path: "x", before: "a\n", after: "b\n" }).replace("+b", "+b\rdiff --git a/y b/y"),
    ],
  ])("refuses %s", (_, diff) => {
    expect(checkDiff(diff, DEFAULT_PATCH_LIMITS)).toMatchObject({
      verdict: "refuse",
      findings: [{ rule: "patch/malformed" }],
    });
  });

  it("reads what git writes: quoted names, a missing last newline, a mail's signature", () => {
    const quoted =
      'diff --git "a/\\303\\244 x.ts" "b/\\303\\244 x.ts"\nnew file mode 100644\nindex 0..1\n--- /dev/null\n+++ "b/\\303\\244 x.ts"\n@@ -0,0 +1 @@\n+x\n\\ No newline at end of file\n';
    expect(checkDiff(quoted, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
    const bare = "index 1111111..2222222 100644\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n";
    expect(checkDiff(bare, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
    const mail = `From: a\nSubject: b\n---\n x | 2 +-\n\n${gitDiff({ path: "x", before: "a\n", after: "b\n" })}-- \n2.50.0\n\n`;
    expect(checkDiff(mail, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "diff --git a/x b/x\n",
            "--- a/x\n",
            "+++ b/x\n",
            "@@ -1 +1 @@\n",
            "-a\n",
            "+b\n",
            " c\n",
            "rename to y\n",
            "\n",
            "\\ No newline\n",
          ),
        ),
        (parts) => {
          expect(["accept", "needs-human", "refuse"]).toContain(
            checkDiff(parts.join(""), DEFAULT_PATCH_LIMITS).verdict,
          );
        },
      ),
    );
  });
});

describe("patches", () => {
  it("accepts edits that their diff shows", () => {
    expect(checkPatch(patchOf("src/a.ts", "a\n", "b\n"), DEFAULT_PATCH_LIMITS)).toEqual({
      verdict: "accept",
      findings: [],
    });
  });

  it("refuses edits that their diff hides", () => {
    const shown = patchOf("src/a.ts", "a\n", "b\n");
    const other = { ...shown, edits: patchOf("src/a.ts", "a\n", "evil\n").edits };
    const extra = { ...shown, edits: [...shown.edits, ...patchOf("src/b.ts", "a\n", "b\n").edits] };
    const missing = { ...shown, edits: [] };
    for (const patch of [other, extra, missing]) {
      expect(checkPatch(patch, DEFAULT_PATCH_LIMITS)).toMatchObject({
        verdict: "refuse",
        findings: [{ rule: "patch/diff-mismatch" }],
      });
    }
  });

  it("refuses two paths that some file system takes for one, and a file that is a folder", () => {
    const a = patchOf("src/Cart.ts", undefined, "a\n");
    const b = patchOf("src/cart.ts", undefined, "b\n");
    const both = { baseSha: BASE, edits: [...a.edits, ...b.edits], diff: a.diff + b.diff };
    expect(checkPatch(both, DEFAULT_PATCH_LIMITS).findings).toMatchObject([
      { rule: "protected-path/collision" },
    ]);
    const c = patchOf("src/cart.ts/x", undefined, "a\n");
    const nested = { baseSha: BASE, edits: [...b.edits, ...c.edits], diff: b.diff + c.diff };
    expect(checkPatch(nested, DEFAULT_PATCH_LIMITS).findings).toMatchObject([
      { rule: "protected-path/collision" },
    ]);
  });

  it("bounds files and bytes", () => {
    const patch = patchOf("src/a.ts", "a\n", "b\n");
    expect(checkPatch(patch, { ...DEFAULT_PATCH_LIMITS, maxFiles: 0 }).verdict).toBe("refuse");
    expect(checkPatch(patch, { ...DEFAULT_PATCH_LIMITS, maxBytes: 1 }).verdict).toBe("refuse");
  });

  it("reads nothing that is not a patch", () => {
    const patch = patchOf("src/a.ts", "a\n", "b\n");
    expect(readPatch(patch)).toEqual(patch);
    for (const bad of [
      null,
      {},
      { ...patch, extra: 1 },
      { ...patch, baseSha: "HEAD" },
      { ...patch, edits: [{ op: "write", path: "a", mode: "120000", contentBase64: "" }] },
    ]) {
      expect(readPatch(bad)).toBeUndefined();
    }
  });
});

describe("what edits and their diff may be", () => {
  const patch = patchOf("src/a.ts", "a\n", "b\n");
  const gone = gitDiff({ path: "src/old.ts", before: "a\n", after: undefined });
  const remove = { op: "delete", path: "src/old.ts" } as const;

  it("takes files away, where the diff does", () => {
    const deleting = { baseSha: BASE, edits: [remove], diff: gone };
    expect(checkPatch(deleting, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
    const renaming = {
      baseSha: BASE,
      edits: [
        remove,
        { op: "write", path: "src/new.ts", mode: "100644", contentBase64: btoa("a\n") } as const,
      ],
      diff: "diff --git a/src/old.ts b/src/new.ts\nsimilarity index 100%\nrename from src/old.ts\nrename to src/new.ts\n",
    };
    expect(checkPatch(renaming, DEFAULT_PATCH_LIMITS).verdict).toBe("accept");
  });

  it.each([
    ["no patch", { ...patch, baseSha: "HEAD" }, "patch/malformed"],
    ["two edits of one path", { ...patch, edits: [...patch.edits, ...patch.edits] }, "patch/malformed"],
    [
      "a removal that the diff does not show",
      { ...patch, edits: [...patch.edits, remove] },
      "patch/diff-mismatch",
    ],
    [
      "another mode than the diff shows",
      { ...patch, diff: patch.diff.replace("index 1", "old mode 100644\nnew mode 100755\nindex 1") },
      "patch/diff-mismatch",
    ],
  ])("refuses %s", (_, bad, rule) => {
    const { verdict, findings } = checkPatch(bad, DEFAULT_PATCH_LIMITS);
    expect(verdict).toBe("refuse");
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it("bounds a diff alone, too", () => {
    expect(checkDiff(gone, { ...DEFAULT_PATCH_LIMITS, maxBytes: 9 }).findings).toMatchObject([
      { rule: "patch/too-large" },
    ]);
    expect(checkDiff(gone, { ...DEFAULT_PATCH_LIMITS, maxFiles: 0 }).findings).toMatchObject([
      { rule: "patch/too-large" },
    ]);
  });

  it("touches what is copied to, and not what is copied from", () => {
    const copy = (to: string) =>
      checkDiff(
        `diff --git a/.github/workflows/ci.yml b/${to}\nsimilarity index 100%\ncopy from .github/workflows/ci.yml\ncopy to ${to}\n`,
        DEFAULT_PATCH_LIMITS,
      ).verdict;
    expect(copy("docs/ci.txt")).toBe("accept");
    expect(copy(".github/workflows/two.yml")).toBe("refuse");
  });

  it("names a mode that no file has", () => {
    const odd = gitDiff({ path: "x", before: undefined, after: "a\n" }).replace("100644", "100664");
    expect(checkDiff(odd, DEFAULT_PATCH_LIMITS).findings).toMatchObject([
      { message: "mode 100664: only regular files can be part of a patch" },
    ]);
  });
});

it("says a rule once of a line", () => {
  const before = "test:\n\tpytest -q\n";
  const after = "test:\n\t-pytest -q || true; exit 0\n";
  const { findings } = checkDiff(gitDiff({ path: "Makefile", before, after }), DEFAULT_PATCH_LIMITS);
  const keys = findings.map(({ rule, line }) => `${rule} ${line}`);
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
});

it("shows tests and scripts that a diff does not show", () => {
  const binary = (path: string) =>
    checkDiff(
      `diff --git a/${path} b/${path}\nindex 1111111..2222222 100644\nBinary files a/${path} and b/${path} differ\n`,
      DEFAULT_PATCH_LIMITS,
    );
  expect(binary("scripts/test.sh").findings).toMatchObject([{ rule: "weakening/unread" }]);
  expect(binary("test/a.test.ts").verdict).toBe("needs-human");
  expect(binary("assets/a.png").verdict).toBe("accept");
});

describe("what nobody sees", () => {
  const verdictOf = (path: string, after: string, before = "a\n") =>
    checkDiff(gitDiff({ path, before, after }), DEFAULT_PATCH_LIMITS);
  it.each([
    ["a direction", "if (a) { /* \u202E } */\n"],
    ["an isolate", "x = 1 \u2066\n"],
    ["a letter without a shape", "const \u3164 = 1;\n"],
    ["no width", "const a\u200Bb = 1;\n"],
    ["a control", "x\u001B[2K\n"],
  ])("is shown to a human: %s", (_, after) => {
    expect(verdictOf("src/a.ts", after)).toMatchObject({
      verdict: "needs-human",
      findings: [{ rule: "hidden-text/invisible", line: 1 }],
    });
  });
  it.each([
    ["an emoji of several", "src/a.ts", 'const a = "\u{1F468}\u200D\u{1F469}";\n'],
    ["another script", "src/a.ts", 'const a = "\u0645\u06CC\u200C\u062E";\n'],
    ["a byte order mark", "src/a.ts", "\uFEFFusing System;\n"],
    ["prose", "README.md", "a\u200Bb\n"],
    ["colours in a test", "test/a.kt", "\u001B[38;5;1mx\u001B[0m\n"],
    ["an expected result", "test/fixtures/out", "\u001B[1mx\n"],
    ["an expected result", "test/fixtures/out", "\u001B[1mx\n"],
  ])("is no surprise in %s", (_, path, after) => {
    expect(verdictOf(path, after).verdict).toBe("accept");
  });
  it("may move", () => {
    expect(verdictOf("src/a.ts", "b\nx\u2066\n", "x\u2066\nb\n").verdict).toBe("accept");
  });
});

describe("long lines", () => {
  const changed = (before: string, after: string) =>
    checkDiff(gitDiff({ path: "test/a.test.ts", before, after }), DEFAULT_PATCH_LIMITS);

  it("hide nothing behind a gap", () => {
    const test = 'it("adds", () => {\n  expect(add(1, 2)).toBe(3);\n});\n';
    const pushed = test.replace('it("adds"', `${" ".repeat(9_000)}it.skip("adds"`);
    expect(changed(test, pushed).findings).toMatchObject([{ rule: "weakening/test-skipped" }]);
  });

  it("and many changes in one hunk take no more time than their number", () => {
    const count = 12_000;
    const lines = Array.from(
      { length: count },
      (_, at) => ` a ${at}\n-  expect(f(${at})).toBe(${at});\n+  expect(f(${at})).toBe(${at + 1});\n`,
    );
    const head = "diff --git a/test/a.test.ts b/test/a.test.ts\n--- a/test/a.test.ts\n+++ b/test/a.test.ts\n";
    const diff = `${head}@@ -1,${2 * count} +1,${2 * count} @@\n${lines.join("")}`;
    const started = process.cpuUsage();
    expect(checkDiff(diff, DEFAULT_PATCH_LIMITS).verdict).toBe("needs-human");
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(8_000);
  });

  const edits = (
    path: string,
    count: number,
    before: (at: number) => string,
    after: (at: number) => string,
  ) =>
    `--- a/${path}\n+++ b/${path}\n` +
    Array.from(
      { length: count },
      (_, at) => `@@ -${10 * at + 1},1 +${10 * at + 1},1 @@\n-${before(at)}\n+${after(at)}\n`,
    ).join("");
  const block = (path: string, count: number, before: string, after: string) =>
    `--- a/${path}\n+++ b/${path}\n@@ -1,${count} +1,${count} @@\n${`-${before}\n`.repeat(count)}${`+${after}\n`.repeat(count)}`;
  const added = (path: string, count: number) =>
    `--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${count} @@\n${Array.from({ length: count }, (_, at) => `+  expect(f(${at})).toBe(${at});\n`).join("")}`;

  it.each([
    [
      "small hunks of tests",
      edits(
        "test/a.test.ts",
        12_000,
        (at) => `a${at}`,
        (at) => `b${at}`,
      ),
      "accept",
    ],
    ["a new file of tests", added("test/a.test.ts", 38_000), "accept"],
    [
      "promises that drop their failures",
      block("test/a.test.ts", 6_000, "  go();", "  go().catch(() => {});"),
      "accept",
    ],
    [
      "suppressions",
      block("src/a.ts", 6_000, "foo(1);", "/* istanbul ignore next */ foo(2);"),
      "needs-human",
    ],
    [
      "assertions edited in one place",
      edits(
        "test/test_a.py",
        9_000,
        (at) => `assert f(${at}) == 1`,
        (at) => `assert f(${at}) == 2`,
      )
        .replaceAll(/\n@@[^\n]*/gu, "")
        .replace("\n-", "\n@@ -1,9000 +1,9000 @@\n-"),
      "needs-human",
    ],
    ["more than anybody reads", added("test/a.test.ts", 100_000), "needs-human"],
    [
      "more code than anybody reads",
      edits(
        "src/a.ts",
        50_000,
        (at) => `a${at}`,
        (at) => `b${at}`,
      ),
      "needs-human",
    ],
  ])("of %s take no more time than their number", (_, diff, verdict) => {
    const started = process.cpuUsage();
    expect(checkDiff(diff, DEFAULT_PATCH_LIMITS).verdict).toBe(verdict);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(8_000);
  });

  it("take no more time than their length", () => {
    const started = process.cpuUsage();
    changed(`expect(${" ".repeat(2_000_000)}\n`, `expect(a, ${" ".repeat(2_000_000)}\n`);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2_000);
  });
});
