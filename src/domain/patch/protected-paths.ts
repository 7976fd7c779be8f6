import picomatch from "picomatch";
import type { Config } from "../config.ts";
import type { Finding } from "../patch.ts";

/**
 * Which paths a patch may touch. Two built-in groups: what would let a patch change who it is, how it is judged or what
 * git does (never lifted), and what usually is a surprise in a bot's patch (liftable by `protectedPaths.allow`, and then a
 * human still has to look).
 */

interface Rule {
  rule: string;
  message: string;
  /** `undefined` for the hard group. */
  liftable?: true;
  matches(path: FoldedPath): boolean;
}

/** A path as a forgiving file system would see it: case, Unicode form, trailing dots and short names folded. */
interface FoldedPath {
  path: string;
  segments: string[];
  name: string;
}

/** Instruction and permission files of coding agents: text there is obeyed by the next agent that reads the repository. */
const AGENT_FILES = new Set([
  "claude.md",
  "claude.local.md",
  "agents.md",
  "agents.override.md",
  "agent.md",
  "gemini.md",
  "qwen.md",
  "warp.md",
  "skill.md",
  "copilot-instructions.md",
  ".cursorrules",
  ".cursorignore",
  ".windsurfrules",
  ".clinerules",
  ".roorules",
  ".rules",
  ".goosehints",
  ".aider.conf.yml",
  ".mcp.json",
  "mcp.json",
  "opencode.json",
  "opencode.jsonc",
]);

const AGENT_FOLDERS = new Set([
  ".claude",
  ".claude-plugin",
  ".cursor",
  ".windsurf",
  ".clinerules",
  ".codex",
  ".gemini",
  ".agents",
  ".agent",
  ".aider",
  ".continue",
  ".roo",
  ".kiro",
  ".junie",
  ".amazonq",
  ".augment",
  ".opencode",
  ".qwen",
]);

const LOCKFILES = new Set([
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "cargo.lock",
  "poetry.lock",
  "pipfile.lock",
  "uv.lock",
  "pdm.lock",
  "pixi.lock",
  "conda-lock.yml",
  "gemfile.lock",
  "gems.locked",
  "composer.lock",
  "go.sum",
  "go.work.sum",
  "mix.lock",
  "pubspec.lock",
  "podfile.lock",
  "package.resolved",
  "packages.lock.json",
  "paket.lock",
  "gradle.lockfile",
  "verification-metadata.xml",
  "flake.lock",
  "conan.lock",
  "cabal.project.freeze",
  "stack.yaml.lock",
  ".terraform.lock.hcl",
]);

/** Continuous integration outside `.github`: the judge of the patch. */
const CI_FILES =
  /^(?:jenkinsfile(?:\..+)?|azure-pipelines[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|\.?appveyor\.ya?ml|cloudbuild\.ya?ml|buildspec[^/]*\.ya?ml|wercker\.ya?ml|codefresh\.ya?ml|\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|\.cirrus\.ya?ml|\.woodpecker\.ya?ml|\.semaphore\.ya?ml)$/u;

/** What workflows of this repository, and of others, call as a step. */
const ACTION_FILE = /^action\.ya?ml$/u;

const CI_FOLDERS = new Set([
  ".gitlab",
  ".circleci",
  ".buildkite",
  ".woodpecker",
  ".forgejo",
  ".gitea",
  ".teamcity",
  ".semaphore",
]);

/** Release notes: folders of text that ends up in a change log. */
const HARMLESS_DOT_FOLDERS =
  /^(?:\.changeset\/[^/]+\.md|\.(?:changes|changelog|unreleased)\/.+\.(?:md|txt|ya?ml))$/u;

/** Dot files that shells and tools run commands from, or take their secrets from, without being asked. */
const RUN_UNASKED =
  /^\.(?:env(?!\.(?:example|sample|template)$)(?:\..+)?|envrc|pre-commit-config\.ya?ml|pre-commit-hooks\.ya?ml|lefthook\.ya?ml|huskyrc(?:\..+)?|mise\.toml|tool-versions|bash_?profile|bashrc|zshrc|profile|netrc|pypirc|pnpmfile\.c?js|gdbinit|lldbinit|vimrc|exrc|yarnrc(?:\.yml)?|bundle|gemrc|devcontainer\.json|gitpod\.yml|readthedocs\.ya?ml|replit|sdkmanrc)$/u;

const RULES: readonly Rule[] = [
  {
    rule: "protected-path/git",
    message: "git's own files are off limits",
    matches: ({ segments }) => segments.some((segment) => segment === ".git" || /^git~\d+$/u.test(segment)),
  },
  {
    rule: "protected-path/git-configuration",
    message: "submodule and attribute files change what git itself does",
    matches: ({ name }) => [".gitmodules", ".gitattributes", ".gitconfig", ".lfsconfig"].includes(name),
  },
  {
    rule: "protected-path/github",
    message: "workflows, actions, owners and the bot's own configuration live in .github",
    matches: ({ segments }) => segments[0] === ".github",
  },
  {
    rule: "protected-path/code-owners",
    message: "CODEOWNERS decides who must review",
    matches: ({ name }) => name === "codeowners",
  },
  {
    rule: "protected-path/agent-instructions",
    message: "instructions and permissions of coding agents",
    matches: ({ name, segments }) =>
      AGENT_FILES.has(name) ||
      /\.(?:instructions|prompt|chatmode)\.md$/u.test(name) ||
      segments.slice(0, -1).some((segment) => AGENT_FOLDERS.has(segment)),
  },
  {
    rule: "protected-path/ci",
    message: "continuous integration judges this patch, so the patch may not change it",
    liftable: true,
    matches: ({ name, segments }) =>
      CI_FILES.test(name) || ACTION_FILE.test(name) || CI_FOLDERS.has(segments[0]!),
  },
  {
    rule: "protected-path/lockfile",
    message: "a lockfile decides what code gets installed",
    liftable: true,
    matches: ({ name }) => LOCKFILES.has(name),
  },
  {
    rule: "protected-path/install-hook",
    message: "package managers run this file on install",
    liftable: true,
    matches: ({ name }) =>
      ["binding.gyp", ".npmrc", ".yarnrc", ".yarnrc.yml", ".pnpmfile.cjs", ".pnpmfile.mjs"].includes(name),
  },
  {
    rule: "protected-path/dot-path",
    message:
      "tools take orders from dot folders at the top of the repository, and from this kind of dot file",
    liftable: true,
    matches: ({ segments, name, path }) =>
      segments.length === 1
        ? RUN_UNASKED.test(name)
        : segments[0]?.startsWith(".") === true && !HARMLESS_DOT_FOLDERS.test(path),
  },
];

/** Decides about one path of a patch. Compiled once per configuration. */
export function createPathRules(config: Config["protectedPaths"]): (path: string) => Finding[] {
  const refuse = globs(config.refuse);
  const needsHuman = globs(config.needsHuman);
  const allow = globs(config.allow);
  return (path) => {
    const bad = malformedPath(path);
    if (bad !== undefined) return [finding("protected-path/malformed", path, bad, "refuse")];
    const folded = foldPath(path);
    const findings: Finding[] = [];
    const allowed = allow(path, folded.path);
    for (const rule of RULES) {
      if (!rule.matches(folded)) continue;
      const lifted = rule.liftable === true && allowed;
      findings.push(finding(rule.rule, path, rule.message, lifted ? "needs-human" : "refuse"));
      // The first rule names the reason; a `.git/x` need not also be told that it is a dot path.
      break;
    }
    if (refuse(path, folded.path)) {
      findings.push(
        finding("protected-path/refused", path, "protected by this repository's configuration", "refuse"),
      );
    } else if (needsHuman(path, folded.path)) {
      findings.push(
        finding(
          "protected-path/needs-human",
          path,
          "this repository's configuration asks for a human",
          "needs-human",
        ),
      );
    }
    return findings;
  };
}

/** Equal for two paths that would be one file where case, Unicode form and trailing dots do not count. */
export function collisionKeyOf(path: string): string {
  // What follows a colon is another stream of the same file on NTFS: so for what is protected, but two files are two.
  return path
    .split("/")
    .map((segment) => segment.split(":").map(foldSegment).join(":"))
    .join("/");
}

/** A path as the most forgiving file system would see it. */
export function foldPath(path: string): FoldedPath {
  const segments = path.split("/").map(foldSegment);
  return { path: segments.join("/"), segments, name: segments.at(-1)! };
}

function foldSegment(segment: string): string {
  return (
    segment
      .normalize("NFKC")
      // HFS+ ignores format characters in names; NTFS ignores trailing dots and spaces and what follows a colon.
      .replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, "")
      .replace(/(?<!^):.*$/su, "")
      .toLowerCase()
      // Lower-casing can decompose (İ) and NFKC of the result is what case-insensitive systems compare.
      .normalize("NFKC")
      .replace(/[. ]{1,255}$/u, "")
      .replace(/ſ/gu, "s")
  );
}

/** Why a path cannot be written anywhere safely; undefined when it can. */
function malformedPath(path: string): string | undefined {
  if (path === "") return "empty path";
  if (!path.isWellFormed()) return "not valid Unicode";
  if (path.length > 1024) return "path longer than 1,024 characters";
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path)) return "control character in path";
  if (/[\p{Cf}]/u.test(path)) return "invisible character in path";
  if (path.includes("\\")) return "backslash in path";
  if (path.startsWith("/")) return "absolute path";
  if (/^[a-z]:/iu.test(path)) return "drive letter in path";
  const segments = path.split("/");
  if (segments.some((segment) => segment === "")) return "empty segment in path";
  if (segments.some((segment) => segment.length > 255)) return "segment longer than 255 characters";
  if (segments.some((segment) => foldSegment(segment) === "")) return "relative segment in path";
  return undefined;
}

function globs(patterns: string[]): (path: string, folded: string) => boolean {
  if (patterns.length === 0) return () => false;
  const match = picomatch(patterns, { dot: true, nocase: true });
  return (path, folded) => match(path) || match(folded);
}

function finding(rule: string, path: string, message: string, verdict: Finding["verdict"]): Finding {
  return { rule, path, line: 0, message, verdict };
}
