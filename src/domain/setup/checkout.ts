import type { WorkflowFacts } from "./workflow.ts";

/** What a look at a checkout tells about a repository, before anything is written. */
export interface Checkout {
  /** Where it lives on a GitHub host; undefined without a remote that names one. */
  remote: { host: string; owner: string; name: string } | undefined;
  defaultBranch: string;
  /** Paths that git tracks. */
  files: readonly string[];
  workflows: readonly WorkflowFacts[];
  /** Manifests that name a test command, by path. */
  manifests: Readonly<Record<string, string>>;
}

/** Files whose text is read for the test command. */
export const MANIFESTS = ["package.json", "Makefile"] as const;

const LANGUAGES: Readonly<Record<string, string>> = {
  ts: "TypeScript",
  tsx: "TypeScript",
  mts: "TypeScript",
  js: "JavaScript",
  jsx: "JavaScript",
  mjs: "JavaScript",
  cjs: "JavaScript",
  py: "Python",
  go: "Go",
  rs: "Rust",
  java: "Java",
  kt: "Kotlin",
  rb: "Ruby",
  php: "PHP",
  cs: "C#",
  c: "C",
  h: "C",
  cc: "C++",
  cpp: "C++",
  hpp: "C++",
  swift: "Swift",
  ex: "Elixir",
  exs: "Elixir",
  scala: "Scala",
  sh: "Shell",
};

/** Languages by number of files, the most used first, at most three. */
export function languagesOf(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const language = LANGUAGES[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([language]) => language);
}

/** The command that runs the tests, as the repository's own files say; undefined where none does. */
export function testCommandOf({
  files,
  manifests,
}: Pick<Checkout, "files" | "manifests">): string | undefined {
  const has = (name: string): boolean => files.includes(name);
  const script = scriptsOf(manifests["package.json"] ?? "")["test"];
  // What `npm init` writes for a package without tests.
  if (typeof script === "string" && !script.includes("no test specified")) {
    if (has("pnpm-lock.yaml")) return "pnpm test";
    return has("yarn.lock") ? "yarn test" : "npm test";
  }
  if (/^test\s*:/m.test(manifests["Makefile"] ?? "")) return "make test";
  if (has("go.mod")) return "go test ./...";
  if (has("Cargo.toml")) return "cargo test";
  if (has("pom.xml")) return "mvn --batch-mode test";
  if (has("gradlew")) return "./gradlew test";
  if (has("tox.ini")) return "tox";
  if (has("pytest.ini") || has("conftest.py") || files.some((file) => /(?:^|\/)test_\w+\.py$/.test(file)))
    return "python -m pytest";
  return undefined;
}

function scriptsOf(manifest: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(manifest);
    const scripts: unknown =
      typeof parsed === "object" && parsed !== null && "scripts" in parsed ? parsed.scripts : {};
    return typeof scripts === "object" && scripts !== null ? { ...scripts } : {};
  } catch {
    return {};
  }
}

/** Workflows that may be the CI: they run for pull requests or pushes and are not ours. The likeliest first. */
export function ciCandidates(workflows: readonly WorkflowFacts[]): WorkflowFacts[] {
  const rank = ({ triggers, name, path }: WorkflowFacts): number =>
    (triggers.includes("pull_request") ? 0 : 2) +
    (/\b(?:ci|tests?|build|checks?)\b/i.test(`${name} ${path}`) ? 0 : 1);
  return workflows
    .filter(
      ({ triggers, jobs }) =>
        (triggers.includes("pull_request") || triggers.includes("push")) &&
        jobs.every((job) => job.upshift === undefined),
    )
    .toSorted((a, b) => rank(a) - rank(b));
}

/** `owner` and `name` of a repository's address: `https://host/o/n.git`, `git@host:o/n.git`, `ssh://git@host/o/n`. */
export function remoteOf(address: string): Checkout["remote"] {
  const match =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/)(?:[^@/]+@)?([^/]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      address,
    ) ?? /^[\w.-]+@([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address);
  const [, host, owner, name] = match ?? [];
  return host === undefined || owner === undefined || name === undefined ? undefined : { host, owner, name };
}
