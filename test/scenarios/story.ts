import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type FakeAnthropic, startAnthropic } from "../fakes/anthropic/server.ts";
import { type GitHub, type GitHubOptions, startGitHub } from "../fakes/github/index.ts";

/*
 * A repository with the sample library and the README's example workflow on the embedded GitHub, and the embedded
 * model provider. What runs is the committed bundle, as a runner would run it.
 */

const ROOT = resolve(import.meta.dirname, "../..");

export interface StoryOptions {
  /** Files beside those of the sample; undefined removes one. */
  files?: Record<string, string | undefined>;
  /** Changes the example workflow's text. */
  workflow?: (text: string) => string;
  /** Whose token pushes: an App's (CI starts by itself) or none (the job token). */
  push?: "app" | "none";
  github?: Partial<GitHubOptions>;
  /** Use the real provider with this key instead of the embedded one: only the demo does. */
  realModel?: { apiKey: string };
}

export interface Story extends AsyncDisposable {
  github: GitHub;
  anthropic: FakeAnthropic;
  apiKey: string;
  pushToken: string;
}

export async function startStory(options: StoryOptions = {}): Promise<Story> {
  const apiKey = options.realModel?.apiKey ?? "sk-ant-api03-story-key-that-nobody-may-ever-see-0123456789";
  const anthropic = await startAnthropic({ apiKey });
  const example = readFileSync(join(ROOT, "examples/workflows/upshift.yml"), "utf8");
  const workflow =
    options.realModel === undefined
      ? example.replace("with:\n", `with:\n          anthropic-base-url: ${anthropic.url}\n`)
      : example;
  const files = {
    ...sampleFiles(),
    ".github/workflows/upshift.yml": options.workflow?.(workflow) ?? workflow,
    ...options.files,
  };
  const github = await startGitHub({
    files: Object.fromEntries(
      Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    users: [
      { login: "maya", id: 1001, permission: "write" },
      { login: "sam", id: 1002, permission: "read" },
    ],
    secrets: { ANTHROPIC_API_KEY: apiKey },
    actions: { "upshift-dev/upshift": ROOT },
    appSlug: "upshift-pusher",
    ...options.github,
  });
  const pushToken = options.push === "none" ? "" : github.createToken("app");
  if (pushToken !== "") github.setSecret("UPSHIFT_PUSH_TOKEN", pushToken);
  return {
    github,
    anthropic,
    apiKey,
    pushToken,
    async [Symbol.asyncDispose]() {
      await github.close();
      await anthropic.close();
    },
  };
}

/** `examples/date-library`, path by path. */
function sampleFiles(): Record<string, string | undefined> {
  const folder = join(ROOT, "examples/date-library");
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path), readFileSync(path, "utf8")];
      }),
  );
}
