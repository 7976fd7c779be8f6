import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type FakeAnthropic, startAnthropic } from "../fakes/anthropic/server.ts";
import { ROOT, sampleFiles } from "./story.ts";

/* A clone on a laptop with the sample library in it, the embedded model provider, and the committed command line. */

/** Red until the month is right, and red in Tokyo until days are read in UTC. */
export const GATE = "TZ=Asia/Tokyo node --test";

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface LocalClone extends AsyncDisposable {
  folder: string;
  anthropic: FakeAnthropic;
  /** What every process of ours there is given. */
  environment: Record<string, string>;
  git: (...args: string[]) => string;
  /** Runs `upshift …` in the clone until it ends. */
  upshift: (args: string[], environment?: Record<string, string>) => Promise<Ended>;
  start: (args: string[], environment?: Record<string, string>) => ChildProcess;
}

export const API_KEY = "sk-ant-api03-a-key-of-a-laptop-that-nobody-may-see-42";

export async function openLocalClone(): Promise<LocalClone> {
  const anthropic = await startAnthropic({ apiKey: API_KEY });
  const home = mkdtempSync(join(tmpdir(), "upshift-laptop-"));
  const folder = join(home, "date-library");
  for (const [path, text] of Object.entries(sampleFiles())) {
    if (text === undefined || path.startsWith(".github")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const environment = {
    PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
    HOME: home,
    ANTHROPIC_BASE_URL: anthropic.url,
    ANTHROPIC_API_KEY: API_KEY,
  };
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, env: environment, encoding: "utf8" }).trim();
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Maya");
  git("config", "user.email", "maya@example.org");
  git("add", ".");
  git("commit", "--quiet", "-m", "A library of dates");
  const start: LocalClone["start"] = (args, more = {}) =>
    spawn(process.execPath, [join(ROOT, "dist/cli/index.js"), ...args], {
      cwd: folder,
      env: { ...environment, ...more },
      stdio: ["ignore", "pipe", "pipe"],
    });
  return {
    folder,
    anthropic,
    environment,
    git,
    start,
    upshift: (args, more) => ended(start(args, more)),
    async [Symbol.asyncDispose]() {
      await anthropic.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stdout, stderr };
}
